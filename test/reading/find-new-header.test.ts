import { findNewHeader } from '../../src/reading/find-new-header';
import type { FoundTable } from '../../src/reading/recognition/table';
import { tableCells } from '../../src/reading/table-cells';
import type { CellValue } from '../../src/workbook/cell';

const FIELDS = ['date', 'cvr', 'company', 'municipality'] as const;

/** Where a new header stands in a log of these rows, the first of which is row 2. */
function newHeaderIn(
  rows: readonly (readonly CellValue[])[],
  from = 2,
  fields = FIELDS.length,
): number | null {
  const bottom = rows.length + 1;
  const table = {
    kind: 'guidance',
    header: { first: 1, last: 1 },
    left: 1,
    right: 4,
    bottom,
    columns: FIELDS.slice(0, fields).map((field, at) => ({ field, column: at + 1 })),
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
