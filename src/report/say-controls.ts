import type { Allocation } from '../split/allocation';
import { controlSums } from '../split/control-sums';
import type { Catalogue } from '../text/catalogue';
import { kroner } from './kroner';

/** A control sum in words: «Stemmer», or by how much not. */
export interface SaidControl {
  readonly label: string;
  readonly holds: boolean;
  readonly verdict: string;
}

/** The control sums of a split, the same in the sheet and in the pane. */
export function sayControls(
  allocation: Allocation,
  { format, sheets }: Catalogue,
): Readonly<Record<'shares' | 'amounts' | 'instalments', SaidControl>> {
  const { unit, currency } = allocation;
  const { controls, differs, matches, sharesDiffer } = sheets.allocation;
  const off = controlSums(allocation);
  const [before, after] = differs(currency);
  const said = (label: string, holds: boolean, otherwise: string): SaidControl => ({
    label,
    holds,
    verdict: holds ? matches : otherwise,
  });
  const money = (label: string, difference: bigint): SaidControl => {
    const number = format.number(kroner(difference, unit), unit === 'øre' ? 2 : 0);
    return said(label, difference === 0n, before + number + after);
  };
  return {
    shares: said(controls.shares, off.shares.equals(0), sharesDiffer),
    amounts: money(controls.amounts, off.amounts),
    instalments: money(controls.instalments, off.instalments),
  };
}
