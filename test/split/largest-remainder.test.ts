import * as fc from 'fast-check';
import Fraction from 'fraction.js';
import { largestRemainder } from '../../src/split/largest-remainder';
import type { Portion, Weight } from '../../src/split/largest-remainder';

const totals = fc.bigInt({ min: 0n, max: 10n ** 12n });
/** Up to 30 codes with weights of different precision, some zero, not all. */
const weights = fc
  .uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 30 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .tuple(fc.nat(1_000_000), fc.constantFrom(1, 7, 100, 10_000))
          .map(([number, divisor]) => weight(String(code), new Fraction(number, divisor))),
      ),
    ),
  )
  .filter((all) => all.some(({ weight }) => !weight.equals(0)));

function weight(code: string, value: Fraction | number | string): Weight {
  return { code, weight: new Fraction(value) };
}

function sum(portions: readonly Portion[]): bigint {
  return portions.reduce((total, { amount }) => total + amount, 0n);
}

describe('The split by largest remainder', () => {
  it('sums to the total to the last unit', () => {
    fc.assert(
      fc.property(totals, weights, (total, all) => {
        expect(sum(largestRemainder(total, all))).toBe(total);
      }),
    );
  });

  it('gives everybody their quota, rounded down or up', () => {
    fc.assert(
      fc.property(totals, weights, (total, all) => {
        for (const { share, amount, leftOver } of largestRemainder(total, all)) {
          const quota = share.mul(total);
          expect(new Fraction(amount).sub(quota).abs().lt(1)).toBe(true);
          expect(amount).toBe(quota.floor().n + BigInt(leftOver));
        }
      }),
    );
  });

  it('gives nothing for a weight of zero', () => {
    fc.assert(
      fc.property(totals, weights, (total, all) => {
        for (const { weight, amount } of largestRemainder(total, all)) {
          if (weight.equals(0)) expect(amount).toBe(0n);
        }
      }),
    );
  });

  it('gives the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        totals,
        weights.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        (total, [all, shuffled]) => {
          const byCode = (portions: readonly Portion[]): Record<string, bigint> =>
            Object.fromEntries(portions.map(({ code, amount }) => [code, amount]));
          expect(byCode(largestRemainder(total, shuffled))).toEqual(
            byCode(largestRemainder(total, all)),
          );
        },
      ),
    );
  });

  it('gives no unit of the left-over to a smaller fraction before a larger', () => {
    fc.assert(
      fc.property(totals, weights, (total, all) => {
        const rests = largestRemainder(total, all).map(({ share, leftOver }) => {
          const quota = share.mul(total);
          return { rest: quota.sub(quota.floor()), leftOver };
        });
        const given = rests.filter(({ leftOver }) => leftOver === 1);
        const refused = rests.filter(({ leftOver }) => leftOver === 0);
        for (const { rest } of given) {
          expect(refused.every((other) => other.rest.lte(rest))).toBe(true);
        }
      }),
    );
  });

  it('settles ties by the lowest municipality code', () => {
    const all = ['791', '615', '751'].map((code) => weight(code, 1));
    const got = largestRemainder(5n, all).map(({ code, amount }) => [code, amount]);
    expect(got).toEqual([
      ['791', 1n],
      ['615', 2n],
      ['751', 2n],
    ]);
  });

  it('gives the same whether the weights are per cent or fractions of one', () => {
    fc.assert(
      fc.property(totals, weights, (total, all) => {
        const hundredth = all.map(({ code, weight }) => ({ code, weight: weight.div(100) }));
        expect(largestRemainder(total, hundredth).map(({ amount }) => amount)).toEqual(
          largestRemainder(total, all).map(({ amount }) => amount),
        );
      }),
    );
  });
});
