import { findNewHeader } from '../../src/reading/find-new-header';
import type { FoundTable } from '../../src/reading/recognition/table';
import { tableCells } from '../../src/reading/table-cells';
import type { CellValue } from '../../src/workbook/cell';

const FIELDS = ['date', 'cvr', 'company', 'municipality'] as const;

/** Where a new header stands in a log of these rows, the first of which is row 2. */
function newHeaderIn(
  rows: readonly (readonly CellValue[])[],
  from = 2,
  fields: readonly (typeof FIELDS)[number][] = FIELDS,
): number | null {
  const bottom = rows.length + 1;
  const table = {
    kind: 'guidance',
    header: { first: 1, last: 1 },
    left: 1,
    right: 4,
    bottom,
    columns: fields.map((field) => ({ field, column: FIELDS.indexOf(field) + 1 })),
  } as unknown as FoundTable;
  const blocks = FIELDS.map((_, at) => ({
    sheet: 'Log',
    area: { top: 2, bottom, left: at + 1, right: at + 1 },
    columns: [rows.map((row) => row[at] ?? null)],
    formats: null,
  }));
  const context = { remembered: new Map(), dateSystem: 1900 as const, inside: new Set(['751']) };
  return findNewHeader(table, tableCells(table, blocks), from, context);
}

const course = [46_000, 20_000_007, 'Nord Byg', 'Aarhus'];

describe('A header further down in a log', () => {
  it('is found by two cells that name fields', () => {
    expect(newHeaderIn([course, course, ['Svardato', 'CVR-nr.', 'NPS (0-10)'], course])).toBe(4);
    expect(newHeaderIn([course, [null, 'CVR-nr.', null, 'Kommune'], course])).toBe(3);
  });

  it('is looked for from a row on', () => {
    const header = ['Dato', 'CVR-nr.', 'Virksomhed', 'Kommune'];
    expect(newHeaderIn([header, course, header, course], 3)).toBe(4);
    expect(newHeaderIn([course, header], 4)).toBeNull();
  });

  it('may stand in the last row', () => {
    expect(newHeaderIn([course, [null, 'CVR-nr.', null, 'Kommune']])).toBe(3);
  });

  it('is found in a log without days too', () => {
    const header = [46_000, 'CVR-nr.', null, 'Kommune'];
    expect(newHeaderIn([course, header], 2, FIELDS)).toBeNull();
    expect(newHeaderIn([course, [null, ...header.slice(1)]], 2, ['cvr', 'municipality'])).toBe(3);
  });

  it('names its fields clearly', () => {
    expect(newHeaderIn([course, [null, 'Komm', 'Dag', null]])).toBe(3);
    expect(newHeaderIn([course, [null, 'Komm', 'Ydelse', 'Navn']])).toBeNull();
    expect(newHeaderIn([course, [null, 'Ydelse', 'Navn', 'Gruppe']])).toBeNull();
  });

  it('has no yes where the days stand', () => {
    expect(newHeaderIn([course, [true, 'CVR-nr.', 'Virksomhed', 'Kommune']])).toBeNull();
  });

  it('may name a field in as many as three hundred characters', () => {
    const text = (length: number): string => `CVR-nr. ${'x'.repeat(length - 8)}`;
    expect(newHeaderIn([course, [null, text(300), null, 'Kommune']])).toBe(3);
    expect(newHeaderIn([course, [null, text(301), null, 'Kommune']])).toBeNull();
  });

  it('is no header with one such cell, with a day, a number or a municipality beside them', () => {
    expect(newHeaderIn([course, ['Kommune', null, null, null], course])).toBeNull();
    expect(newHeaderIn([course, [46_000, 'CVR-nr.', 'Virksomhed', 'Kommune']])).toBeNull();
    expect(newHeaderIn([course, ['Dato 3', 'CVR-nr.', 'Virksomhed', 'Kommune']])).toBeNull();
    expect(newHeaderIn([course, ['Dato', 'CVR-nr.', 'Virksomhed', 'Aarhus']])).toBeNull();
    expect(newHeaderIn([course, ['Dato', '20000007', 'Virksomhed', null]])).toBeNull();
  });

  it('is not looked for in texts as long as a comment', () => {
    const long = `CVR-nr. ${'x'.repeat(300)}`;
    expect(newHeaderIn([course, [null, long, null, 'Kommune']])).toBeNull();
  });
});
