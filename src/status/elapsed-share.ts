import Fraction from 'fraction.js';
import type { Period } from '../figures/figures';
import { dayOf } from '../workbook/day';

/** Days gone of the year, D included, by the days of the year: 0 before the year begins, 1 on its 31 December. */
export function elapsedShare({ year, asOf }: Period): Fraction {
  const first = dayOf(year, 1, 1);
  const days = dayOf(year + 1, 1, 1) - first;
  const gone = Math.min(days, Math.max(0, asOf - first + 1));
  return new Fraction(gone, days);
}
