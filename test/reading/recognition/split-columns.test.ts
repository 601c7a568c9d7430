import { columnGroups } from '../../../src/reading/recognition/split-columns';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';

describe('Columns that belong together', () => {
  it.each<[string, (readonly CellValue[])[], [number, number][]]>([
    ['all that hold anything side by side', [['a', 'b', 'c']], [[1, 3]]],
    [
      'parted by an empty column',
      [['a', 'b', null, 'c']],
      [
        [1, 2],
        [4, 4],
      ],
    ],
    [
      'parted by several',
      [['a', null, null, 'b', 'c', null, 'd']],
      [
        [1, 1],
        [4, 5],
        [7, 7],
      ],
    ],
    [
      'parted by blanks and spaces alone',
      [
        ['a', ' ', 'b'],
        ['a', null, 'b'],
        ['a', '', 'b'],
      ],
      [
        [1, 1],
        [3, 3],
      ],
    ],
    [
      'not parted by a column with one cell',
      [
        ['a', null, 'b'],
        ['a', 'x', 'b'],
      ],
      [[1, 3]],
    ],
    [
      'not parted by a nought, a no or an error',
      [['a', 0, false, { error: '#N/A' }, 'b']],
      [[1, 5]],
    ],
    [
      'without the empty columns around them',
      [[null, 'a', '', 'b', null]],
      [
        [2, 2],
        [4, 4],
      ],
    ],
    ['none, where nothing stands', [[null, ' ']], []],
  ])('are %s', (_, rows, groups) => {
    expect(columnGroups(blockOf(rows))).toEqual(groups.map(([left, right]) => ({ left, right })));
  });

  it('are numbered as the sheet numbers them', () => {
    const block = blockOf([['a', null, 'b']]);
    const moved = { ...block, area: { ...block.area, left: 4, right: 6 } };
    expect(columnGroups(moved)).toEqual([
      { left: 4, right: 4 },
      { left: 6, right: 6 },
    ]);
  });
});
