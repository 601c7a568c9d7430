import { tableCells, tableRefs } from '../../src/reading/table-cells';
import type { CellValue } from '../../src/workbook/cell';
import { tableOf } from './table-of';

const columns = [
  [null, 'Nr.'],
  ['count', 'Forløb 2026'],
  [null, 'x'],
  ['count', 'Forløb 2027'],
] as const;
const { table } = tableOf('municipalities', columns, [['a'], ['b']]);

const at = (column: number, ...values: CellValue[]) => ({
  sheet: 'Ark1',
  area: { top: 2, left: column, bottom: 1 + values.length, right: column },
  columns: [values],
  formats: [values.map((value) => `format of ${JSON.stringify(value)}`)],
});

describe('What is read of a table', () => {
  const area = (left: number) => ({ top: 2, left, bottom: 3, right: left });

  it('is the leftmost column and those that mean something, from left to right, each once', () => {
    const [first, second] = table.columns;
    const found = { ...table, columns: [second, first].flatMap((column) => column ?? []) };
    expect(tableRefs(found, 'id')).toEqual(
      [1, 2, 4].map((left) => ({ sheet: 'id', area: area(left), formats: true })),
    );
    expect(tableRefs({ ...found, left: 2 }, 'id').map((ref) => ref.area.left)).toEqual([2, 4]);
  });

  it.each([
    ['guidance', false],
    ['evaluation', false],
    ['municipalities', true],
  ] as const)('%s with formats: %s', (kind, formats) => {
    expect(tableRefs({ ...table, kind }, 'id').map((ref) => ref.formats)).toEqual(
      [1, 2, 4].map(() => formats),
    );
  });

  it('is nothing where nothing stands below the header', () => {
    expect(tableRefs({ ...table, bottom: 1 }, 'id')).toEqual([]);
    expect(tableRefs({ ...table, bottom: 0 }, 'id')).toEqual([]);
    expect(tableRefs({ ...table, bottom: 2 }, 'id')).toHaveLength(3);
  });
});

describe('The cells of a table', () => {
  const cells = tableCells(table, [at(1, 'a', 'b'), at(2, 5, 6), at(4, 7, 8)]);

  it('are told by column and by field', () => {
    expect([cells.firstRow, cells.lastRow]).toEqual([2, 3]);
    expect([1, 2, 3, 4].map((column) => cells.at(column))).toEqual([
      ['a', 'b'],
      [5, 6],
      [],
      [7, 8],
    ]);
    expect(cells.label).toEqual(['a', 'b']);
    expect(cells.column('count')).toEqual([5, 6]);
    expect(cells.column('key')).toBeNull();
    expect(cells.columns('count')).toEqual([
      [5, 6],
      [7, 8],
    ]);
    expect(cells.columns('key')).toEqual([]);
    expect(cells.formats('count')).toEqual([
      ['format of 5', 'format of 6'],
      ['format of 7', 'format of 8'],
    ]);
  });

  it('are none of a column that was not read, or without formats', () => {
    const unread = tableCells(table, [{ ...at(2, 5, 6), formats: null }]);
    expect([unread.label, unread.column('count'), unread.columns('count')]).toEqual([
      [],
      [5, 6],
      [[5, 6], []],
    ]);
    expect(unread.formats('count')).toEqual([[], []]);
  });

  it('end where the table has turned out to end', () => {
    const cut = tableCells({ ...table, bottom: 2 }, [at(1, 'a', 'b'), at(2, 5), at(4, 7, 8, 9)]);
    expect([cut.label, cut.columns('count'), cut.lastRow]).toEqual([['a'], [[5], [7]], 2]);
    expect(cut.formats('count')).toEqual([['format of 5'], ['format of 7']]);
  });
});
