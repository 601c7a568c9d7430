import Fraction from 'fraction.js';
import type { Contract } from '../contract/contract';
import type { Allocation } from './allocation';
import { largestRemainder } from './largest-remainder';
import type { Split } from './split';
import { toUnits } from './to-units';
import { unitOfSplit } from './unit-of-split';

/**
 * The grant by the key that the contract itself holds, in per cent by code; a municipality that is not in it pays nothing.
 * The contract's lint has checked that the shares sum to 100. `grant` is kroner.
 */
export function splitByContractKey(
  shares: NonNullable<Contract['shares']>,
  codes: readonly string[],
  grant: Fraction,
  roundTo: Allocation['unit'],
): Split {
  const unit = unitOfSplit([grant], roundTo);
  const total = toUnits(grant, unit);
  const weights = codes.map((code) => ({ code, weight: new Fraction(shares[code] ?? 0) }));
  const portions = largestRemainder(total, weights);
  return { refused: false, basis: 'key', where: null, unit, total, portions, findings: [] };
}
