import type Fraction from 'fraction.js';
import type { Unit } from '../contract/contract';
import type { Catalogue } from '../text/catalogue';
import { decimalsApart } from '../text/format/decimals-apart';

/** `#,##0` with a number of decimals, the en-US code of Excel. */
export function digits(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** The same with its sign always shown: +12, -12, 0. */
export function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

/** The decimals that tell values apart; one that is shown on an edge stands on it. */
export function decimalsFor(values: readonly (Fraction | null)[], least: number): number {
  return decimalsApart(
    values.filter((value) => value !== null),
    least,
  );
}

/** How a goal's result and target are shown, and how the distance between them is. */
export function unitFormats(
  unit: Unit,
  decimals: number,
  { sheets }: Catalogue,
): { readonly value: string; readonly deviation: string } {
  const bare = digits(decimals);
  const points = signed(sheets.pointsFormat(bare));
  switch (unit) {
    case 'percent':
      return { value: sheets.percentFormat(bare), deviation: points };
    case 'points':
      return { value: sheets.pointsFormat(bare), deviation: points };
    case 'count':
    case 'nps':
    case 'municipalities':
      return { value: bare, deviation: signed(bare) };
  }
}
