import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Ajv from 'ajv/dist/2020';
import schema from '../../docs/result.schema.json';
import type { Result } from '../../src/report/result';
import { runMain } from './run-main';
import { smallBook } from './small-book';

const sample = smallBook();
const asOf = ['--as-of', '2026-06-30'];
const ESCAPE = '\u001b[';

describe('A review from the command line', () => {
  let folder = '';
  let book = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'review-'));
    book = join(folder, 'Bog.xlsx');
    writeFileSync(book, sample);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('The result lies beside the book, which is left alone', async () => {
    const { exitCode, stdout } = await runMain([book, ...asOf]);
    expect(exitCode).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['Bog.kontraktstatus.xlsx', 'Bog.xlsx']);
    expect(readFileSync(book).equals(sample)).toBe(true);
    expect(stdout).toContain(join(folder, 'Bog.kontraktstatus.xlsx'));
  });

  it('An older result is written over', async () => {
    const out = join(folder, 'Status.xlsx');
    writeFileSync(out, sample);
    await runMain([book, '--out', out, ...asOf]);
    expect(readFileSync(out).equals(sample)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['Bog.xlsx', 'Status.xlsx']);
  });

  it('In place, the book gets the sheets, and a second run leaves it as it is', async () => {
    await runMain([book, '--in-place', ...asOf]);
    const once = readFileSync(book);
    expect(once.equals(sample)).toBe(false);
    const { stdout } = await runMain([book, '--in-place', ...asOf]);
    expect(readFileSync(book).equals(once)).toBe(true);
    expect(stdout).toContain('Intet er ændret siden sidst');
    expect(readdirSync(folder)).toEqual(['Bog.xlsx']);
  });

  it('A link to the book stays a link', async () => {
    const link = join(folder, 'Genvej.xlsx');
    symlinkSync(book, link);
    await runMain([link, '--in-place', ...asOf]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(book).equals(sample)).toBe(false);
  });

  it('A dry run writes nothing and says so', async () => {
    const { stdout } = await runMain([book, '--dry-run', '--in-place', ...asOf]);
    expect(stdout).toContain('Der er ikke skrevet noget');
    expect(readFileSync(book).equals(sample)).toBe(true);
    expect(readdirSync(folder)).toEqual(['Bog.xlsx']);
  });

  it('With --json stdout is one document that fits the published schema', async () => {
    const { exitCode, stdout } = await runMain([book, '--json', '--dry-run', ...asOf]);
    expect(exitCode).toBe(0);
    const result: unknown = JSON.parse(stdout);
    const ajv = new Ajv({ strict: false });
    expect(ajv.validate(schema, result) ? [] : ajv.errors).toEqual([]);
  });

  it('What is set on the command line is in force', async () => {
    const words = ['--set', 'individualTarget=3200', '--set', 'instalments=4', '--year', '2026'];
    const { stdout } = await runMain([book, '--json', '--dry-run', ...asOf, ...words]);
    const { settings, allocation, year } = JSON.parse(stdout) as Result;
    expect(year).toBe(2026);
    expect(settings).toMatchObject({ individualTarget: 3200, instalments: 4 });
    expect(allocation?.rows.every(({ instalments }) => instalments.length === 4)).toBe(true);
  });

  it('The table names every goal, every municipality, the split and the findings', async () => {
    const { stdout } = await runMain([book, '--dry-run', ...asOf]);
    for (const part of [
      'Net Promoter Score',
      '↘ Under kurs',
      'Samsø',
      '44.815.000 kr.',
      'Bemærkninger',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout).not.toContain(ESCAPE);
  });

  it('The table is English when asked for', async () => {
    const { stdout } = await runMain([book, '--dry-run', '--lang', 'en', ...asOf]);
    expect(stdout).toContain('↘ Behind');
    expect(stdout).toContain('DKK 44,815,000');
  });

  it('On a terminal there are colours and a bar, and the bar goes away', async () => {
    const { stdout, stderr } = await runMain([book, '--dry-run', ...asOf], {
      bar: true,
      color: true,
    });
    expect(stdout).toContain(ESCAPE);
    expect(stderr).toContain('Læser rækkerne');
    expect(stderr).toMatch(/\r +\r$/);
  });

  it('Without a terminal stderr is silent', async () => {
    expect((await runMain([book, '--dry-run', ...asOf])).stderr).toBe('');
  });
});

describe('What staff wrote in an older result', () => {
  let folder = '';
  let book = '';
  let result = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'review-'));
    book = join(folder, 'Bog.xlsx');
    result = join(folder, 'Bog.kontraktstatus.xlsx');
    writeFileSync(book, sample);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('Remarks go on to the next result, which is the same when run again', async () => {
    await runMain([book, ...asOf]);
    writeFileSync(result, edited(readFileSync(result), remarked));
    const ran = await runMain([book, ...asOf]);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const next = readFileSync(result);
    expect(allText(next)).toContain('Ring til Horsens');
    await runMain([book, ...asOf]);
    expect(readFileSync(result).equals(next)).toBe(true);
  });

  it('Settings decide nothing, and that is said in one sentence', async () => {
    await runMain([book, ...asOf]);
    writeFileSync(result, edited(readFileSync(result), tolerant));
    const ran = await runMain([book, ...asOf, '--json']);
    expect(ran.exitCode).toBe(0);
    expect((JSON.parse(ran.stdout) as Result).settings.tolerance).toBe(10);
    expect(ran.stderr).toMatch(/er ikke brugt: skriv dem igen i .*--in-place/);
  });

  it('Settings that this run uses anyway are not spoken of', async () => {
    const words = [book, ...asOf, '--set', 'tolerance=15'];
    await runMain(words);
    expect(await runMain(words)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('Another file at that place is left alone, with one sentence and exit 2', async () => {
    writeFileSync(result, sample);
    const ran = await runMain([book, ...asOf]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('er ikke skrevet af Kontraktstatus');
    expect(readFileSync(result).equals(sample)).toBe(true);
  });

  it('A damaged result is left alone, unless its own name is asked for', async () => {
    await runMain([book, ...asOf]);
    const damaged = edited(readFileSync(result), (xml) =>
      xml.includes('<sheetData') ? xml.slice(0, -20) : xml,
    );
    writeFileSync(result, damaged);
    expect(await runMain([book, ...asOf])).toMatchObject({ exitCode: 2, stdout: '' });
    expect(readFileSync(result).equals(damaged)).toBe(true);
    expect(await runMain([book, ...asOf, '--out', result])).toMatchObject({ exitCode: 0 });
  });

  it.each(['--in-place', '--out'])(
    'A write-protected file is never written over by %s',
    async (option) => {
      const target = option === '--out' ? join(folder, 'Status.xlsx') : book;
      writeFileSync(target, sample);
      chmodSync(target, 0o444);
      const words = option === '--out' ? ['--out', target] : ['--in-place'];
      const ran = await runMain([book, ...asOf, ...words]);
      expect(ran).toMatchObject({ exitCode: 1, stdout: '' });
      expect(ran.stderr).toContain('kan ikke skrives');
      expect(readFileSync(target).equals(sample)).toBe(true);
    },
  );
});

/** The parts of a workbook's file, changed where they stand. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) parts[name] = strToU8(change(strFromU8(part)));
  return zipSync(parts);
}

/** «Ring til Horsens» in the column Bemærkning of Kommunestatus. */
function remarked(xml: string): string {
  return xml.replace(
    /<c r="O8"( s="\d+")?\/>/,
    '<c r="O8"$1 t="inlineStr"><is><t>Ring til Horsens</t></is></c>',
  );
}

function tolerant(xml: string): string {
  return xml.replace(
    /(setting:tolerance<.*?<c r="C\d+"[^>]*><v>)10</s,
    (_, before: string) => `${before}15<`,
  );
}

function allText(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('');
}
