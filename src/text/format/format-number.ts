import Fraction from 'fraction.js';
import type { Language } from '../language';
import { formatScaled } from './format-scaled';
import { roundScaled } from './round-scaled';

/**
 * A number with at most `decimals` decimals, rounded half away from zero. One that needs fewer shows fewer, so trailing
 * zeros always mean «about»: 70 → `70`, 69.999 with one decimal → `70,0`.
 */
export function formatNumber(
  value: Fraction | number | bigint,
  decimals: number,
  language: Language,
): string {
  const exact = new Fraction(value);
  const shown = Math.min(decimals, decimalsOf(exact));
  return formatScaled(roundScaled(exact, shown), shown, language);
}

/** How many decimals write a number in full; `Infinity` for one that never ends, as 1/3. */
export function decimalsOf(value: Fraction): number {
  const [twos, withoutTwos] = powersOf(2n, value.d);
  const [fives, rest] = powersOf(5n, withoutTwos);
  return rest === 1n ? Math.max(twos, fives) : Infinity;
}

function powersOf(prime: bigint, number: bigint): [count: number, rest: bigint] {
  let count = 0;
  let rest = number;
  for (; rest % prime === 0n; rest /= prime) count += 1;
  return [count, rest];
}
