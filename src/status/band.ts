import Fraction from 'fraction.js';

/** The whole numbers from `lowest` to `highest` are within; `lower` and `upper` are the exact edges, themselves inside. */
export interface Band {
  readonly lower: Fraction;
  readonly upper: Fraction;
  readonly lowest: Fraction;
  readonly highest: Fraction;
  readonly widened: boolean;
}

/**
 * The band of `tolerance` per cent around an expected count (6.b (I)). Where no whole number lies within the edges, as
 * for the smallest municipality, their floor and ceiling are within instead.
 */
export function bandAround(expected: Fraction, tolerance: Fraction): Band {
  const margin = expected.mul(tolerance).div(100);
  const [lower, upper] = [expected.sub(margin), expected.add(margin)];
  const [first, last] = [lower.ceil(), upper.floor()];
  const widened = first.gt(last);
  return {
    lower,
    upper,
    lowest: widened ? lower.floor() : first,
    highest: widened ? upper.ceil() : last,
    widened,
  };
}

/** Whole courses to come inside: positive when under the band, negative when over it, 0 inside. */
export function distanceToBand(count: number, { lowest, highest }: Band): number {
  const exact = new Fraction(count);
  if (exact.lt(lowest)) return lowest.sub(exact).valueOf();
  if (exact.gt(highest)) return highest.sub(exact).valueOf();
  return 0;
}
