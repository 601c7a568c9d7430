import type Fraction from 'fraction.js';
import type { Allocation } from './allocation';
import { isPayable } from './to-units';

/**
 * What one unit of the split is: the setting `roundTo`, but øre where the workbook's or the contract's own amounts have
 * whole øre, since agreed amounts are used as they stand. Finer amounts were computed, and are rounded to `roundTo`.
 */
export function unitOfSplit(
  amounts: readonly Fraction[],
  roundTo: Allocation['unit'],
): Allocation['unit'] {
  const unit = amounts.every((amount) => isPayable(amount, roundTo)) ? roundTo : 'øre';
  return amounts.every((amount) => isPayable(amount, unit)) ? unit : roundTo;
}
