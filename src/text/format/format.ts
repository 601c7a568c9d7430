import type Fraction from 'fraction.js';
import type { Language } from '../language';
import { currencyWord } from './currency-word';
import { formatAmount } from './format-amount';
import { formatDate } from './format-date';
import { formatNumber } from './format-number';
import { formatPercent } from './format-percent';

/** How one language writes numbers, money and days. */
export interface Format {
  readonly number: (value: Fraction | number | bigint, decimals: number) => string;
  readonly percent: (value: Fraction | number, decimals: number) => string;
  readonly amount: (amount: bigint, unit: 'krone' | 'øre', currency: string) => string;
  /** A currency's code as amounts carry it: «kr.». */
  readonly currency: (code: string) => string;
  /** From ISO text. */
  readonly date: (iso: string) => string;
}

/** The formats of a language. */
export function formatIn(language: Language): Format {
  return {
    number: (value, decimals) => formatNumber(value, decimals, language),
    percent: (value, decimals) => formatPercent(value, decimals, language),
    amount: (amount, unit, currency) => formatAmount(amount, unit, currency, language),
    currency: (code) => currencyWord(code, language),
    date: (iso) => formatDate(iso, language),
  };
}
