import { rowClassifier } from '../../src/reading/classify-rows';
import type { Field } from '../../src/reading/records';
import { tableCells } from '../../src/reading/table-cells';
import type { FoundTable } from '../../src/reading/recognition/table';
import type { CellValue } from '../../src/workbook/cell';

type Row = readonly CellValue[];

const LOG = { date: 'Dato', cvr: 'CVR-nr.', company: 'Virksomhed', municipality: 'Kommune' };
const FIELDS = Object.entries(LOG) as [Field, string][];

/** What each row of a log is; the leftmost column, that is none of its fields, comes first in every row. */
function kinds(
  rows: readonly Row[],
  { fields = FIELDS.length, sure = [] }: { fields?: number; sure?: readonly number[] } = {},
): string[] {
  const bottom = rows.length + 1;
  const table: FoundTable = {
    kind: 'guidance',
    header: { first: 1, last: 1 },
    left: 1,
    right: 5,
    bottom,
    headings: [],
    ties: [],
    score: 1,
    title: '',
    columns: FIELDS.slice(0, fields).map(([field, heading], at) => ({
      ...{ field, heading },
      ...{ column: at + 2, name: 1, content: 1 },
    })),
  };
  const blocks = Array.from({ length: 5 }, (_, at) => ({
    sheet: 'Log',
    area: { top: 2, bottom, left: at + 1, right: at + 1 },
    columns: [rows.map((row) => row[at] ?? null)],
    formats: null,
  }));
  const classify = rowClassifier(table, tableCells(table, blocks), (at) => sure.includes(at));
  return rows.map((_, at) => classify(at));
}

const kindOf = (row: Row, fields?: number): string | undefined =>
  kinds([[null, 1], [null, 1], [null, 1], row], fields === undefined ? {} : { fields })[3];

const long = (text: string, length: number): string => text + 'x'.repeat(length - text.length);

describe('A row of a table', () => {
  it.each<[string, Row, string]>([
    ['two cells of it filled', [null, 46_000, 20_000_007], 'record'],
    ['a cell filled, a yes or a nought among them', [null, 46_000, null, false], 'record'],
    ['nothing at all', [], 'blank'],
    ['blanks and spaces', [' ', '', '  '], 'blank'],
    ['a text left of it alone', ['Side 2'], 'note'],
    ['a number left of it alone', [7], 'note'],
    ['one cell filled', [null, null, null, 'Nord Byg'], 'note'],
    ['one cell filled beside a text left of it', ['x', null, null, 'Nord Byg'], 'note'],
    ['a word for a total left of it', ['I alt', 12, 34], 'total'],
    ['a word for a total in it', [null, 'I alt', 12], 'total'],
    ['a word for a total alone', ['I alt'], 'total'],
    ['a word for a total in a later cell', [null, 46_000, 12, 'Total'], 'total'],
    ['two of its headings', [null, 'Dato', 'CVR-nr.', 'x'], 'heading'],
    ['two of its headings in capitals', [null, 'DATO', 'cvr-NR.', 12], 'heading'],
    ['one of its headings alone', [null, null, null, 'Virksomhed'], 'heading'],
    ['one of its headings beside something else', [null, 'Dato', 12], 'record'],
    ['headings over other columns', [null, 'Kommune', 'Dato'], 'record'],
    [
      'a heading with more space than it needs',
      [null, null, null, null, `Kommune${' '.repeat(17)}`],
      'heading',
    ],
    ['a heading with far more', [null, null, null, null, `Kommune${' '.repeat(18)}`], 'note'],
    ['when it was taken', ['Opdateret 3. marts'], 'note'],
    ['when it was taken, beside a day', ['Udtrukket', 46_000], 'note'],
    ['when it was taken, in it, beside a day', [null, 'Udtrukket', 46_000], 'note'],
    ['a company called as such a line', [null, 46_000, 20_000_007, 'Kilde A/S'], 'record'],
    ['a total beside when it was taken', ['Kilde: CRM', 'I alt', 12], 'note'],
  ])('is with %s', (_, row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });

  it('is a record where it surely is one, whatever else stands in it', () => {
    const rows: Row[] = [['I alt', 1, 2], [], ['I alt', 1, 2]];
    expect(kinds(rows, { sure: [0, 1] })).toEqual(['record', 'record', 'total']);
  });

  it('is a record with one cell in a table of two columns', () => {
    expect(kindOf([null, 46_000], 1)).toBe('record');
    expect(kindOf([null, 46_000], 2)).toBe('record');
    expect(kindOf([null, 46_000], 3)).toBe('note');
    expect(kindOf([null, null, null, 'Nord'], 2)).toBe('blank');
  });
});

describe('A line that says when and from where a table was taken', () => {
  it.each([
    'Opdateret 3. marts',
    'Sidst opdateret',
    'Senest opdateret',
    'Last updated',
    'Udtræk fra CRM',
    'Udtrukket i dag',
    'Udskrevet',
    'Hentet fra CRM',
    'Genereret',
    'Eksporteret',
    'Kilde: CRM',
    'Updated',
    'Extracted',
    'Exported',
    'Printed',
    'Generated',
    'Source: CRM',
  ])('is «%s»', (line) => {
    expect(kindOf([line, 46_000, 12])).toBe('note');
    expect(kindOf([`x ${line}`, 46_000, 12])).toBe('record');
  });

  it.each(['Kildevand A/S', 'Sourcebuster', 'Sidst set', 'Last', 'Udtryk A/S'])(
    'is not «%s»',
    (line) => {
      expect(kindOf([line, 46_000, 12])).toBe('record');
    },
  );

  it('is as short as a line, and has hardly anything beside it', () => {
    expect(kindOf([long('Kilde ', 200), 46_000, 12])).toBe('note');
    expect(kindOf([long('Kilde ', 201), 46_000, 12])).toBe('record');
    expect(kindOf(['Kilde', 46_000, 12, 'Nord'])).toBe('record');
  });
});

describe('A row that says how to fill in the table', () => {
  it.each([
    'dd-mm-åååå',
    'd.m.yy',
    'dd/mm/yyyy',
    'dd mm yyyy',
    'Vælg form',
    '8 cifre',
    '8 digits',
    'Obligatorisk',
    'Mandatory',
    'Fra listen',
    'Fra CVR',
    '0-10',
    '(0-10)',
    'Individuel/kollektiv',
    'Individuel / kollektiv',
    'Ja/nej',
    'Vækst / drift',
  ])('holds two cells as «%s»', (hint) => {
    expect(kinds([[null, hint, hint, 'x']])).toEqual(['note']);
    expect(kinds([[null, hint, 'x', 'y']])).toEqual(['record']);
  });

  it.each([
    'xdd-mm-yyyyx',
    'Fravælgx',
    'cifrex',
    'xdigits',
    'xfra listen',
    'fra cvrx',
    '10-10',
    '0-100',
    'x 0-10',
    'Ja/nej tak',
    'Nej ja/nej',
    'Ja//nej',
  ])('holds none as «%s»', (hint) => {
    expect(kinds([[null, hint, hint, 'x']])).toEqual(['record']);
  });

  it('is among the first three', () => {
    const hints: Row = [null, 'dd-mm-åååå', '8 cifre', 'x'];
    expect(kinds([hints, hints, hints, hints])).toEqual(['note', 'note', 'note', 'record']);
  });
});
