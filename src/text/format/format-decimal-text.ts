import Fraction from 'fraction.js';
import type { Language } from '../language';
import { formatNumber } from './format-number';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Decimal text (`7.5`) with the language's own marks and all its decimals; other text as it is. */
export function formatDecimalText(text: string, language: Language): string {
  return DECIMAL.test(text) ? formatNumber(new Fraction(text), Infinity, language) : text;
}
