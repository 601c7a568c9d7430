import * as fc from 'fast-check';
import { instalments } from '../../src/split/instalments';

const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 });
const counts = fc.constantFrom(1, 2, 4, 12);

const add = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, each) => sum + each, 0n);
const isLevel = (numbers: readonly bigint[]): boolean =>
  numbers.every((a) => numbers.every((b) => a - b <= 1n));

describe('The instalments', () => {
  it('of every municipality sum to its amount, and each instalment’s total is within one unit of the others', () => {
    fc.assert(
      fc.property(amounts, counts, (all, count) => {
        const rows = instalments(all, count);
        expect(rows.map(add)).toEqual(all);
        const totals = Array.from({ length: count }, (_, index) =>
          add(rows.map((row) => row[index] ?? 0n)),
        );
        expect(totals).toHaveLength(count);
        expect(isLevel(totals)).toBe(true);
      }),
    );
  });

  it('of one municipality lie within one unit of each other', () => {
    fc.assert(
      fc.property(amounts, counts, (all, count) => {
        expect(instalments(all, count).every(isLevel)).toBe(true);
      }),
    );
  });

  it('put the units that do not divide where the one before stopped', () => {
    expect(instalments([5n, 6n, 7n], 4)).toEqual([
      [2n, 1n, 1n, 1n],
      [1n, 2n, 2n, 1n],
      [2n, 2n, 1n, 2n],
    ]);
  });
});
