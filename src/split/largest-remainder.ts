import Fraction from 'fraction.js';

export interface Weight {
  readonly code: string;
  /** Not negative. */
  readonly weight: Fraction;
}

export interface Portion extends Weight {
  /** Of the whole, 0 to 1. */
  readonly share: Fraction;
  readonly amount: bigint;
  readonly leftOver: 0 | 1;
}

/**
 * `total` whole units by weight (rules 5): every quota is floored, and the units left over go to the largest fractional
 * parts, ties to the lowest code. The sum is exact, each amount within one unit of its quota, a zero weight gets zero.
 * At least one weight must be above zero. The order of the weights changes nothing but the order of the answer.
 */
export function largestRemainder(total: bigint, weights: readonly Weight[]): readonly Portion[] {
  const all = weights.reduce((sum: Fraction, { weight }) => sum.add(weight), new Fraction(0));
  const quotas = weights.map(({ code, weight }) => {
    const share = weight.div(all);
    const quota = share.mul(total);
    const whole = quota.floor();
    return { code, weight, share, floor: whole.n, rest: quota.sub(whole) };
  });
  const given = quotas.reduce((sum, { floor }) => sum + floor, 0n);
  const first = [...quotas]
    .sort((a, b) => b.rest.compare(a.rest) || (a.code < b.code ? -1 : 1))
    .slice(0, Number(total - given));
  const lucky = new Set(first.map(({ code }) => code));
  return quotas.map(({ code, weight, share, floor }) => {
    const leftOver = lucky.has(code) ? 1 : 0;
    return { code, weight, share, amount: floor + BigInt(leftOver), leftOver };
  });
}
