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
