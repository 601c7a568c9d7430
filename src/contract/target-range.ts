import type Fraction from 'fraction.js';
import type { Unit } from './contract';

const RANGES: Readonly<Record<Unit, readonly [lowest: number, highest: number]>> = {
  count: [0, Number.MAX_SAFE_INTEGER],
  municipalities: [0, Number.MAX_SAFE_INTEGER],
  percent: [0, 100],
  nps: [-100, 100],
  points: [-100, 100],
};

/** Whether a goal of this unit can have such a target: whole counts, per cent from 0 to 100, NPS from −100 to 100. */
export function isPossibleTarget(unit: Unit, value: Fraction): boolean {
  const [lowest, highest] = RANGES[unit];
  const mustBeWhole = unit === 'count' || unit === 'municipalities';
  return value.gte(lowest) && value.lte(highest) && (!mustBeWhole || value.d === 1n);
}

/** A grant is not negative and has whole øre. */
export function isPossibleGrant(value: Fraction): boolean {
  return value.gte(0) && value.mul(100).d === 1n;
}
