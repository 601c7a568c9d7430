import type { Language } from '../language';
import { currencyWord } from './currency-word';
import { formatScaled } from './format-scaled';

/** Money in whole kroner or whole øre: `44.815.000 kr.`, `12.180.372,50 kr.`, in English `DKK 44,815,000`. */
export function formatAmount(
  amount: bigint,
  unit: 'krone' | 'øre',
  currency: string,
  language: Language,
): string {
  const number = formatScaled(amount, unit === 'øre' ? 2 : 0, language);
  const word = currencyWord(currency, language);
  return language === 'en' ? `${word} ${number}` : `${number} ${word}`;
}
