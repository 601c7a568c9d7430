import type { Contract } from './contract';

/** Every year that a contract is in force, in order; none when its years are reversed. */
export function yearsOf({ years: { first, last } }: Pick<Contract, 'years'>): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
