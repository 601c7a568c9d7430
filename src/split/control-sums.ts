import Fraction from 'fraction.js';
import type { Allocation } from './allocation';

/** What each control sum is off by, exactly: zero where it holds. */
export interface ControlSums {
  /** The sum of the shares, less the whole. */
  readonly shares: Fraction;
  /** The amounts less the grant, in the allocation's units. */
  readonly amounts: bigint;
  /** The instalments less the amounts. */
  readonly instalments: bigint;
}

/** Adds a split up again, so that its reader need not trust it (rules 5: the sum is exact). */
export function controlSums({ rows, total }: Allocation): ControlSums {
  const shares = rows.reduce((sum: Fraction, { share }) => sum.add(share), new Fraction(0));
  const amounts = rows.reduce((sum, { amount }) => sum + amount, 0n);
  const instalments = rows.flatMap((row) => row.instalments).reduce((sum, each) => sum + each, 0n);
  return {
    shares: shares.sub(1),
    amounts: amounts - total,
    instalments: instalments - amounts,
  };
}
