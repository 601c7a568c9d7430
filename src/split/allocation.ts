import type Fraction from 'fraction.js';
import type { Where } from '../workbook/finding';

/** The grant of one year, split between the municipalities. Money is whole units of `unit`, in `bigint`. */
export interface Allocation {
  readonly year: number;
  /** `krone` or `øre`: what one unit of every amount below is. */
  readonly unit: 'krone' | 'øre';
  readonly currency: string;
  readonly total: bigint;
  readonly basis: 'amounts' | 'key' | 'population';
  /** The column that the basis came from; `null` for the bundled population and for the contract's own key. */
  readonly where: Where | null;
  readonly rows: readonly AllocationRow[];
  /** The sum of each instalment, in order. */
  readonly instalments: readonly bigint[];
}

export interface AllocationRow {
  readonly code: string;
  readonly name: string;
  /** The weight as read: per cent, weight, inhabitants or amount. */
  readonly weight: Fraction;
  /** Of the whole, 0 to 1. */
  readonly share: Fraction;
  readonly amount: bigint;
  /** Units that fell to it from the left-over: 0 or 1. */
  readonly leftOver: 0 | 1;
  readonly instalments: readonly bigint[];
  /** As the user wrote it, digits only, when it is a valid GLN. */
  readonly ean: string | null;
}
