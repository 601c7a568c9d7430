import { cellTraits } from '../../../src/reading/recognition/cell-traits';
import { headingsOf } from '../../../src/reading/recognition/headings';
import { matchColumns } from '../../../src/reading/recognition/match-columns';
import { profileColumn } from '../../../src/reading/recognition/profile-column';
import type { GuidanceField } from '../../../src/reading/records';
import { guidanceWords } from '../../../src/reading/vocabulary/guidance';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';

const KNOWN = { dateSystem: 1900 as const, inside: new Set(['751', '791']) };
const FIELDS = ['date', 'start', 'cvr', 'company', 'municipality', 'form'] as const;

type Cells = (row: number) => CellValue;

/** Which column each field got, and between which it could not choose. */
function matched(columns: readonly (readonly [heading: string | null, cells: Cells])[]): {
  taken: Partial<Record<GuidanceField, number>>;
  ties: unknown;
} {
  const body = Array.from({ length: 30 }, (_, row) => columns.map(([, cells]) => cells(row)));
  const block = blockOf([columns.map(([heading]) => heading), ...body]);
  const rows = { first: 2, last: 31 };
  const headings = headingsOf(block, { first: 1, last: 1 }, { left: 1, right: columns.length });
  const context = { ...KNOWN, traitsOf: (value: CellValue) => cellTraits(value, KNOWN) };
  const match = matchColumns(
    guidanceWords,
    FIELDS,
    columns.map((_, at) => ({
      column: at + 1,
      heading: headings.find(({ column }) => column === at + 1) ?? null,
      profile: profileColumn(block, at + 1, rows, context),
    })),
    block,
    rows,
  );
  return {
    taken: Object.fromEntries(match.columns.map(({ field, column }) => [field, column])),
    ties: match.ties.map(({ field, columns: cells, headings: texts }) => [field, cells, texts]),
  };
}

const day: Cells = (row) => 46_030 + row;
const later: Cells = (row) => 46_090 + row;
const old: Cells = (row) => 30_000 + 500 * row;
const name: Cells = (row) => `Firma ${String(row)}`;
const place: Cells = (row) => (row % 2 === 0 ? 'Aarhus' : 'Viborg');
const blank: Cells = () => null;

describe('Which column holds which field', () => {
  it('is told by headings, in any order, with the cells to confirm them', () => {
    expect(
      matched([
        ['Kommune', place],
        ['Stiftelsesdato', old],
        ['Virksomhed', name],
        ['Mødedato', day],
      ]),
    ).toEqual({ taken: { municipality: 1, start: 2, company: 3, date: 4 }, ties: [] });
  });

  it('is not told by a heading over cells of something else', () => {
    expect(matched([['Mødedato', name]]).taken).not.toHaveProperty('form');
    expect(
      matched([
        ['Kommune', day],
        ['Sted', place],
      ]).taken.municipality,
    ).toBe(2);
  });

  it('is told by cells alone where nothing stands over them', () => {
    expect(
      matched([
        [null, place],
        ['Mødedato', day],
      ]).taken,
    ).toEqual({ municipality: 1, date: 2 });
  });

  it('is a question where two columns fit alike and differ', () => {
    expect(
      matched([
        ['Kommune', place],
        ['Kommune', (row) => place(row + 1)],
      ]),
    ).toEqual({ taken: {}, ties: [['municipality', [1, 2], ['Kommune', 'Kommune']]] });
    expect(
      matched([
        ['Mødedato', day],
        ['Mødedato', later],
      ]).ties,
    ).toEqual([['date', [1, 2], ['Mødedato', 'Mødedato']]]);
  });

  it('is no question where both hold the same, or the same day at other times', () => {
    expect(
      matched([
        ['Kommune', place],
        ['Kommune', place],
      ]).ties,
    ).toEqual([]);
    const atTen: Cells = (row) => 46_030 + row + 10 / 24;
    expect(
      matched([
        ['Mødedato', day],
        ['Mødedato', atTen],
      ]),
    ).toMatchObject({
      taken: { date: 1 },
      ties: [],
    });
  });

  it('is no question where one of them is empty', () => {
    expect(
      matched([
        ['Kommune', blank],
        ['Kommune', place],
      ]),
    ).toEqual({
      taken: { municipality: 2 },
      ties: [],
    });
  });

  it('is no question where the other column is better used for another field', () => {
    expect(
      matched([
        ['Dato', day],
        ['Startdato', old],
      ]),
    ).toEqual({
      taken: { date: 1, start: 2 },
      ties: [],
    });
  });

  it('is nothing where neither heading nor cells say enough', () => {
    expect(
      matched([
        ['Bemærkning', name],
        ['Timer', (row) => row],
      ]),
    ).toEqual({ taken: {}, ties: [] });
  });
});
