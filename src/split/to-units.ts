import type Fraction from 'fraction.js';
import { roundScaled } from '../text/format/round-scaled';
import type { Allocation } from './allocation';

/** Kroner as whole units, halves away from zero. */
export function toUnits(kroner: Fraction, unit: Allocation['unit']): bigint {
  return roundScaled(kroner, decimalsOfUnit(unit));
}

/** Whether kroner are a whole number of units. */
export function isPayable(kroner: Fraction, unit: Allocation['unit']): boolean {
  return kroner.mul(10 ** decimalsOfUnit(unit)).d === 1n;
}

function decimalsOfUnit(unit: Allocation['unit']): number {
  return unit === 'øre' ? 2 : 0;
}
