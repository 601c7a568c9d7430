import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_NAME } from '../../samples/make/sample-book';
import { runMain } from './run-main';

const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
const book = join(folder, 'book.xlsx');
const files = {
  mapping: join(folder, 'mapping.json'),
  broken: join(folder, 'broken.json'),
  contract: join(folder, 'contract.json'),
};

beforeAll(() => {
  copyFileSync(join(__dirname, '../../samples', SAMPLE_NAME), book);
  mkdirSync(join(folder, 'drawer'));
  writeFileSync(files.mapping, '{ "sheets": { "Log": { "columns": { "date": 3 } } } }');
  writeFileSync(files.broken, '{\n  "sheets": {,}\n}');
  writeFileSync(files.contract, '{ "id": "x" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('A command line that is off', () => {
  it.each<[string, string[], RegExp]>([
    [
      'an option that there is not',
      ['--outt', 'x.xlsx'],
      /^--outt kendes ikke. Mente du --out\?/,
    ],
    ['a short option', ['-o', 'x.xlsx'], /^-o kendes ikke/],
    ['an option without its value', ['--out'], /^--out mangler en værdi/],
    ['an option in place of a value', ['--out', '--json'], /^--out mangler en værdi/],
    ['an empty value', ['--out='], /^--out mangler en værdi/],
    ['a value for a switch', ['--json=yes'], /^--json tager ingen værdi/],
    ['an option twice', ['--year', '2026', '--year', '2027'], /^--year er skrevet to gange/],
    ['two books', ['other.xlsx'], /kun læses én projektmappe ad gangen, og her står 2/],
    ['a year in words', ['--year', 'i år'], /^«i år» er ikke et år/],
    ['a year that no contract has', ['--year', '1899'], /^«1899» er ikke et år/],
    ['a year with five digits', ['--year', '20260'], /^«20260» er ikke et år/],
    ['a date that is none', ['--as-of', '2026-02-30'], /^«2026-02-30» er ikke en dato/],
    ['a Danish date', ['--as-of', '30-06-2026'], /^«30-06-2026» er ikke en dato .*2026-06-30/],
    ['a language that there is not', ['--lang', 'sv'], /^«sv» er ikke et sprog/],
    ['a setting without a value', ['--set', 'tolerance'], /^«tolerance» er ikke en indstilling/],
    [
      'a setting that there is not',
      ['--set', 'tolerence=10'],
      /«tolerence». Mente du tolerance\?.*roundTo/,
    ],
    ['a setting twice', ['--set', 'vat=x', '--set', 'vat=y'], /^--set vat er skrevet to gange/],
    ['a setting that cannot be', ['--set', 'tolerance=bred'], /^tolerance kan ikke være «bred»/],
    ['a choice that there is not', ['--set', 'instalments=3'], /Skriv 1, 2, 4, 12/],
    ['a mark', ['--mark'], /^--mark er ikke lavet endnu/],
    ['two places to write', ['--out', 'x.xlsx', '--in-place'], /enten --out eller --in-place/],
    ['the book as its own copy', ['--out', book], /er projektmappen selv/],
    ['the book by another path', ['--out', join(folder, 'drawer/../book.xlsx')], /er projektmappen selv/],
    ['a folder to write', ['--out', folder], /er en mappe/],
    [
      'a folder that there is not',
      ['--out', join(folder, 'nowhere/x.xlsx')],
      /ingen mappe med navnet/,
    ],
    ['another kind of file to write', ['--out', join(folder, 'x.csv')], /skal ende på \.xlsx/],
    [
      'a mapping that there is not',
      ['--mapping', join(folder, 'no.json')],
      /^--mapping: der er ingen fil/,
    ],
    ['a folder for a mapping', ['--mapping', folder], /^--mapping: .* kan ikke læses/],
    [
      'a mapping that is no JSON',
      ['--mapping', files.broken],
      /ikke gyldig JSON. Ret den ved linje 2, tegn 14/,
    ],
    [
      'a mapping with a wrong place',
      ['--mapping', files.mapping],
      /sheets\.Log\.columns\.date: skal være et kolonnebogstav/,
    ],
    ['a contract with parts missing', ['--contract', files.contract], /house: mangler/],
  ])('With %s it says so and stops', async (_, words, told) => {
    const ran = await runMain([book, ...words]);
    expect(ran.stderr).toMatch(told);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(existsSync(join(folder, 'book.kontraktstatus.xlsx'))).toBe(false);
  });

  it('Without a book it asks for one, in the language asked for', async () => {
    expect(await runMain([])).toMatchObject({ exitCode: 2, stdout: '' });
    const { stderr } = await runMain(['--lang', 'en']);
    expect(stderr).toBe(
      'Say which workbook to read.\nSee the options with: npm run apply -- --help\n',
    );
  });

  it('A macro book keeps its extension', async () => {
    const macros = join(folder, 'macros.xlsm');
    copyFileSync(book, macros);
    const { exitCode, stderr } = await runMain([macros, '--out', join(folder, 'plain.xlsx')]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('skal ende på .xlsm')]);
  });
});

describe('A workbook that can’t be used', () => {
  it.each<[string, string | null, string]>([
    ['a file that is not there', null, 'Der er ingen fil med navnet'],
    ['an empty file', '', 'er ikke en Excel-projektmappe'],
    ['some text', 'Mødedato;Kommune\n01-01-2026;Aarhus\n', 'Gem den som .xlsx'],
    ['half a zip', 'PK\u0003\u0004 and no more', 'beskadiget'],
  ])('%s gets one sentence and exit 1', async (name, content, told) => {
    const file = join(folder, `${name}.xlsx`);
    if (content !== null) writeFileSync(file, content);
    const ran = await runMain([file, '--json']);
    expect(ran.stderr).toContain(told);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran).toMatchObject({ exitCode: 1, stdout: '' });
    expect(existsSync(join(folder, `${name}.kontraktstatus.xlsx`))).toBe(false);
  });

  it('A folder gets one sentence and exit 1', async () => {
    const ran = await runMain([join(folder, 'drawer')]);
    expect(ran).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ran.stderr).toContain('kan ikke læses');
  });
});

describe('Help', () => {
  it('It names every option, in Danish and in English', async () => {
    const options = [
      'out',
      'in-place',
      'year',
      'as-of',
      'set',
      'mapping',
      'contract',
      'lang',
      'json',
      'dry-run',
    ];
    for (const words of [['--help'], ['-h', '--lang', 'en']]) {
      const { exitCode, stdout } = await runMain(words);
      expect(exitCode).toBe(0);
      expect(options.filter((option) => !stdout.includes(`--${option}`))).toEqual([]);
    }
  });

  it('The version is the package’s', async () => {
    expect((await runMain(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
