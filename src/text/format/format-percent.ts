import type Fraction from 'fraction.js';
import type { Language } from '../language';
import { formatNumber } from './format-number';

/** A number of per cent (53, not 0.53) with at most `decimals` decimals: `12,5 %`, in English `12.5%`. */
export function formatPercent(
  value: Fraction | number,
  decimals: number,
  language: Language,
): string {
  return formatNumber(value, decimals, language) + (language === 'da' ? ' %' : '%');
}
