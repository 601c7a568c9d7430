import Fraction from 'fraction.js';
import { decimalsApart } from '../format/decimals-apart';
import { formatAmount } from '../format/format-amount';
import { formatPercent } from '../format/format-percent';

/** Whole units, given as text, as money. */
export function money(units: string, unit: 'krone' | 'øre', currency: string): string {
  return formatAmount(BigInt(units), unit, currency, 'da');
}

/** A sum of per cent, given as an exact ratio, with enough decimals to tell it from 100. */
export function percent(ratio: string): string {
  const value = new Fraction(ratio);
  return formatPercent(value, decimalsApart([value, new Fraction(100)], 1), 'da');
}

/** The end of a sentence: «kr.» has its full stop already. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
