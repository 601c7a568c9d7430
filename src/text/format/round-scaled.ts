import type Fraction from 'fraction.js';

/** The whole number of 10^-`decimals` nearest to a value, halves away from zero: (2479.452, 1) → 24795n. */
export function roundScaled(value: Fraction, decimals: number): bigint {
  const numerator = value.n * 10n ** BigInt(decimals);
  return value.s * ((2n * numerator + value.d) / (2n * value.d));
}
