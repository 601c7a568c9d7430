import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { smallBook } from './small-book';

const root = resolve(__dirname, '../..');

function launch(words: readonly string[], where: string, environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [join(root, 'bin/apply.mjs'), ...words], {
    cwd: where,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

describe('The launcher', () => {
  const folder = mkdtempSync(join(tmpdir(), 'launcher-'));
  const old = new Date(2020, 0, 1);
  beforeAll(() => {
    writeFileSync(join(folder, 'Bog.xlsx'), smallBook());
    launch(['--version'], root);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('When the build is older than its source, it is built, and only stderr hears of it', () => {
    utimesSync(join(root, 'dist-cli/apply.js'), old, old);
    const { stdout, status } = launch(['--version'], root);
    expect([stdout, status]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), 0]);
  });

  it('stdout holds one JSON document, read from where the user stands', () => {
    const words = ['Bog.xlsx', '--json', '--as-of', '2026-06-30'];
    const byNpm = { npm_lifecycle_event: 'apply', INIT_CWD: folder };
    const { stdout, stderr, status } = launch(words, root, byNpm);
    expect([stderr, status]).toEqual(['Resultatet ligger i Bog.kontraktstatus.xlsx\n', 0]);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, asOf: '2026-06-30' });
  });

  it('A command line that is off ends with 2, a book that can’t be used with 1, both without a stack', () => {
    for (const [words, code] of [
      [['Bog.xlsx', '--year', 'x'], 2],
      [['Ingen.xlsx'], 1],
    ] as const) {
      const { stdout, stderr, status } = launch(words, folder);
      expect([stdout, status]).toEqual(['', code]);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    }
  });

  it('A full disk behind stdout gets one sentence and exit 1', () => {
    const command = `"${process.execPath}" "${join(root, 'bin/apply.mjs')}" Bog.xlsx --dry-run > /dev/full`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([stderr, status]).toEqual([
      'Resultatet kunne ikke udskrives. Se efter, om disken er fuld.\n',
      1,
    ]);
  });

  it('A reader that leaves early is no failure', () => {
    const command = `"${process.execPath}" "${join(root, 'bin/apply.mjs')}" Bog.xlsx --json --dry-run | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('{');
    expect(stderr).not.toContain('EPIPE');
  });
});
