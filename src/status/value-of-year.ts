import Fraction from 'fraction.js';
import type { YearValue } from '../contract/contract';

/** What is set for a year; `null` when nothing is: a value is never carried over from another year (rules 1). */
export function valueOfYear(values: readonly YearValue[], year: number): Fraction | null {
  const found = values.find((each) => each.year === year);
  return found === undefined ? null : new Fraction(found.value);
}
