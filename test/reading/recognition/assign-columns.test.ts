import fc from 'fast-check';
import { assignColumns } from '../../../src/reading/recognition/assign-columns';

/** The best sum of scores, by trying everything. */
function bestSum(
  scores: readonly (readonly number[])[],
  field = 0,
  used = new Set<number>(),
): number {
  const row = scores[field];
  if (row === undefined) return 0;
  let best = bestSum(scores, field + 1, used);
  row.forEach((score, column) => {
    if (used.has(column)) return;
    best = Math.max(best, score + bestSum(scores, field + 1, new Set([...used, column])));
  });
  return best;
}

const scoreTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([fields, columns]) =>
    fc.array(
      fc.array(
        fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
        {
          minLength: columns,
          maxLength: columns,
        },
      ),
      { minLength: fields, maxLength: fields },
    ),
  );

test('The columns are shared out so that all fields together fit as well as they can', () => {
  fc.assert(
    fc.property(scoreTable, (scores) => {
      const assigned = assignColumns(scores);
      const sum = assigned.reduce<number>(
        (total, column, field) => total + (column === null ? 0 : (scores[field]?.[column] ?? 0)),
        0,
      );
      expect(sum).toBeCloseTo(bestSum(scores), 9);
    }),
  );
});

test('No column serves two fields, and none serves a field that it does not fit at all', () => {
  fc.assert(
    fc.property(scoreTable, (scores) => {
      const assigned = assignColumns(scores);
      const taken = assigned.filter((column) => column !== null);
      expect(new Set(taken).size).toBe(taken.length);
      assigned.forEach((column, field) => {
        if (column !== null) expect(scores[field]?.[column]).toBeGreaterThan(0);
      });
    }),
  );
});

describe('A field gets', () => {
  it.each<[string, number[][], (number | null)[]]>([
    ['nothing where there is none', [], []],
    ['no column where there is none', [[], []], [null, null]],
    ['the only column, however little it fits', [[0.01]], [0]],
    [
      'no column that does not fit',
      [
        [0, 0],
        [0, 0],
      ],
      [null, null],
    ],
    ['the column that fits best', [[0.1, 0.9, 0.2]], [1]],
    ['the last column where that fits best', [[0.1, 0.2, 0.9]], [2]],
    ['the first of columns that fit alike', [[0.5, 0.5]], [0]],
    [
      'a column that no other field needs more',
      [
        [0.9, 0.8],
        [0.9, 0],
      ],
      [1, 0],
    ],
    ['none where others need them all', [[0.5], [0.9], [0.5]], [null, 0, null]],
    [
      'its own where each moves on for another',
      [
        [5, 4, 0],
        [5, 4, 3],
        [5, 0, 0],
      ],
      [1, 2, 0],
    ],
    [
      'its best column before later fields, where both ways fit alike',
      [
        [5, 3],
        [3, 1],
      ],
      [0, 1],
    ],
    [
      'what is left where five move on for each other',
      [
        [0, 5, 3, 5, 5],
        [5, 2, 1, 3, 2],
        [0, 3, 0, 1, 0],
        [4, 3, 1, 2, 2],
        [3, 3, 0, 5, 3],
      ],
      [4, 0, 1, 2, 3],
    ],
  ])('%s', (_, scores, expected) => {
    expect(assignColumns(scores)).toEqual(expected);
  });

  it.each([
    [1, 3],
    [2, 2],
    [2, 3],
    [3, 1],
    [3, 2],
  ])(
    'its share of the best sum: %i fields, %i columns, each fitting in three ways',
    (fields, width) => {
      const cells = fields * width;
      const less: number[][][] = [];
      for (let at = 0; at < 3 ** cells; at += 1) {
        const cell = (index: number): number => Math.floor(at / 3 ** index) % 3;
        const scores = Array.from({ length: fields }, (_, f) =>
          Array.from({ length: width }, (__, c) => cell(f * width + c)),
        );
        const sum = assignColumns(scores).reduce<number>(
          (total, column, f) => total + (column === null ? 0 : (scores[f]?.[column] ?? NaN)),
          0,
        );
        if (sum !== bestSum(scores)) less.push(scores);
      }
      expect(less).toEqual([]);
    },
  );
});
