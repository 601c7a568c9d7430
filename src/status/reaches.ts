import type Fraction from 'fraction.js';
import type { Goal } from '../contract/contract';

/** Whether a result reaches a target, exactly: at least it, or strictly above it where the goal says so. */
export function reaches(
  actual: Fraction,
  target: Fraction,
  comparison: Goal['comparison'],
): boolean {
  return comparison === 'above' ? actual.gt(target) : actual.gte(target);
}
