import type { Allocation } from '../split/allocation';

/** An amount as a number of kroner; øre become decimals. */
export function kroner(amount: bigint, unit: Allocation['unit']): number {
  return unit === 'øre' ? Number(amount) / 100 : Number(amount);
}
