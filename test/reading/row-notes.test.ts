import { FindingList } from '../../src/reading/finding-list';
import { RowNotes } from '../../src/reading/row-notes';
import type { Source } from '../../src/reading/records';
import type { RowKind } from '../../src/reading/classify-rows';

const source: Source = {
  sheet: 'Log',
  kind: 'guidance',
  headerRow: 1,
  firstRow: 2,
  lastRow: 99,
  columns: [
    { field: 'cvr', column: 3, heading: 'CVR', why: 'heading' },
    { field: 'date', column: 1, heading: 'Dato', why: 'heading' },
  ],
  leftOut: null,
};

function toldOf(rows: readonly (readonly [RowKind, number])[], of: Source = source) {
  const findings = new FindingList([]);
  const notes = new RowNotes(of, findings);
  for (const [kind, row] of rows) notes.add(kind, row);
  notes.tell();
  return findings.all();
}

describe('Rows that are no records', () => {
  it('are told once a kind, at the first of them, totals before notes', () => {
    expect(
      toldOf([
        ['note', 4],
        ['total', 5],
        ['note', 7],
        ['heading', 8],
        ['blank', 9],
        ['record', 10],
      ]),
    ).toEqual([
      {
        severity: 'note',
        code: 'totalsLeftOut',
        where: { sheet: 'Log', cell: 'C5' },
        facts: { count: 1, rows: '5' },
      },
      {
        severity: 'note',
        code: 'notesLeftOut',
        where: { sheet: 'Log', cell: 'C4' },
        facts: { count: 2, rows: '4, 7' },
      },
    ]);
  });

  it('are not told where there are none', () => {
    expect(toldOf([])).toEqual([]);
    expect(toldOf([['blank', 2]])).toEqual([]);
  });

  it('are told in the first column where the table has none of ours', () => {
    expect(toldOf([['note', 4]], { ...source, columns: [] })).toMatchObject([
      { where: { sheet: 'Log', cell: 'A4' } },
    ]);
  });

  it.each([
    [10, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10'],
    [11, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …'],
    [12, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …'],
  ])('%i of them are told as the rows %s', (count, rows) => {
    const notes = Array.from({ length: count }, (_, at): [RowKind, number] => ['note', at + 1]);
    expect(toldOf(notes)).toMatchObject([{ facts: { count, rows } }]);
  });
});
