import * as fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Allocation } from '../../src/split/allocation';
import { controlSums } from '../../src/split/control-sums';
import { instalments } from '../../src/split/instalments';
import { largestRemainder } from '../../src/split/largest-remainder';

/** A split of `total` whole kroner by weights, in four instalments. */
function aSplit(total: bigint, weights: readonly number[]): Allocation {
  const portions = largestRemainder(
    total,
    weights.map((weight, index) => ({ code: String(index), weight: new Fraction(weight) })),
  );
  const parts = instalments(
    portions.map(({ amount }) => amount),
    4,
  );
  return {
    year: 2026,
    unit: 'krone',
    currency: 'DKK',
    total,
    basis: 'key',
    where: null,
    rows: portions.map((portion, index) => ({
      ...portion,
      name: portion.code,
      instalments: parts[index] ?? [],
      ean: null,
    })),
    instalments: [],
  };
}

const split = aSplit(44_815_000n, [3, 3, 1]);

describe('The control sums', () => {
  it('are exactly zero for every split, however many thirds and sevenths it holds', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 });
    const total = fc.bigInt({ min: 0n, max: 10n ** 20n });
    fc.assert(
      fc.property(total, weights, (sum, all) => {
        const off = controlSums(aSplit(sum, all));
        expect(off.shares.equals(0)).toBe(true);
        expect([off.amounts, off.instalments]).toEqual([0n, 0n]);
      }),
    );
  });

  it('see a share that is off by less than a float can hold', () => {
    const [first, ...rest] = split.rows;
    if (first === undefined) throw new Error('no row');
    const share = first.share.add(new Fraction(1n, 10n ** 30n));
    const { shares } = controlSums({ ...split, rows: [{ ...first, share }, ...rest] });
    expect(shares.toFraction()).toBe(`1/${String(10n ** 30n)}`);
  });

  it('tell how much is missing of the grant, and of the instalments', () => {
    expect(controlSums({ ...split, total: split.total + 3n }).amounts).toBe(-3n);
    const rows = split.rows.map((row) => ({ ...row, instalments: row.instalments.slice(1) }));
    const first = split.rows.reduce((sum, row) => sum + (row.instalments[0] ?? 0n), 0n);
    expect(controlSums({ ...split, rows }).instalments).toBe(-first);
  });
});
