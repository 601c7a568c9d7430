import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** What the check says of the project's own manifest, or of one in a folder of its own, as a build leaves it. */
function check(manifest?: string): string {
  const words = manifest === undefined ? [] : [manifest];
  const checker = join(root, 'scripts/check-manifest.mjs');
  const { status, stderr } = spawnSync(process.execPath, [checker, ...words], { encoding: 'utf8' });
  expect(status).toBe(stderr === '' ? 0 : 1);
  return stderr;
}

describe('The manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function checkBuilt(change: (manifest: string) => string): string {
    const built = source.replaceAll('https://localhost:3000', 'https://status.example');
    const changed = change(built);
    cpSync(join(root, 'assets'), join(folder, 'assets'), { recursive: true });
    for (const page of ['taskpane', 'commands']) writeFileSync(join(folder, `${page}.html`), '');
    writeFileSync(join(folder, 'manifest.xml'), changed);
    return check(join(folder, 'manifest.xml'));
  }

  it('The manifest of the project is right', () => {
    expect(check()).toBe('');
  });

  it('A manifest with the production address is right', () => {
    expect(checkBuilt((manifest) => manifest)).toBe('');
  });

  it.each<[string, string, string | RegExp, string]>([
    [
      'a text that is not defined',
      'Open.Label is used but not defined',
      '<bt:String id="Open.Label"',
      '<bt:String id="Open.Name"',
    ],
    [
      'a text too long for the ribbon',
      'Open.Label is longer than 125',
      'DefaultValue="Åbn"',
      `DefaultValue="${'Åbn '.repeat(40)}"`,
    ],
    [
      'a text without English',
      'Open.Label has no English text',
      /<bt:Override Locale="en-US" Value="Open" \/>/,
      '',
    ],
    [
      'an icon of the wrong size',
      'icon-32.png is 32 × 32, not 16 × 16',
      'icon-16.png',
      'icon-32.png',
    ],
    ['an icon that is not there', 'icon-17.png leads to no file', 'icon-16.png', 'icon-17.png'],
    [
      'an address without https',
      'is not https',
      'https://status.example/commands',
      'http://status.example/commands',
    ],
    [
      'the developer’s address',
      'speaks of localhost',
      'https://status.example/commands',
      'https://localhost:3000/commands',
    ],
    ['a page that is not there', 'help.html leads to no page', 'commands.html', 'help.html'],
    [
      'another host',
      'Host is Document, Workbook, not Workbook',
      'Host Name="Workbook"',
      'Host Name="Document"',
    ],
    [
      'more rights than it needs',
      'Permissions is ReadAllDocument',
      'ReadWriteDocument',
      'ReadAllDocument',
    ],
    [
      'another version than the package',
      'Version is 9.9.9.0',
      /<Version>[\d.]+/,
      '<Version>9.9.9.0',
    ],
  ])('A manifest with %s is caught', (_, told, before, after) => {
    expect(checkBuilt((manifest) => manifest.replace(before, after))).toContain(told);
  });
});
