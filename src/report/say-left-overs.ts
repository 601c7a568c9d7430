import type { Allocation } from '../split/allocation';
import type { Catalogue } from '../text/catalogue';

/** How the split came out whole: the rounding and what it left over, or agreed amounts as they stand. */
export function sayLeftOvers({ basis, rows, unit }: Allocation, { sheets }: Catalogue): string {
  if (basis === 'amounts') return sheets.allocation.asTheyStand;
  const count = rows.filter(({ leftOver }) => leftOver === 1).length;
  return sheets.allocation.leftOvers(count, unit === 'krone');
}
