import fc from 'fast-check';
import { rectangles } from '../../../../src/hosts/excel/write/rectangles';

const grids = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom('a', 'b', ''), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const keyOf = (value: string): string | null => (value === '' ? null : value);

describe('cells that look the same are drawn together', () => {
  test('every cell that has something to draw is drawn once, with its own look', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const drawn = grid.map((line) => line.map(() => ''));
        for (const { area, value } of rectangles(grid, keyOf)) {
          for (let row = area.top; row <= area.bottom; row++) {
            for (let column = area.left; column <= area.right; column++) {
              const line = drawn[row - 1];
              expect(line?.[column - 1]).toBe('');
              if (line) line[column - 1] = value;
            }
          }
        }
        expect(drawn).toEqual(grid);
      }),
    );
  });

  test('a table of one look is a single rectangle, a band of another makes three', () => {
    const table = Array.from({ length: 40 }, () => ['a', 'a', 'a']);
    expect(rectangles(table, keyOf)).toHaveLength(1);
    table[20] = ['b', 'b', 'b'];
    expect(rectangles(table, keyOf).map(({ area: { top, bottom } }) => [top, bottom])).toEqual([
      [1, 20],
      [21, 21],
      [22, 40],
    ]);
  });
});
