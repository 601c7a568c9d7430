import type { Language } from '../language';
import { formatScaled } from './format-scaled';

/** Money in whole kroner or whole øre: `44.815.000 kr.`, `12.180.372,50 kr.`, in English `DKK 44,815,000`. */
export function formatAmount(
  amount: bigint,
  unit: 'krone' | 'øre',
  currency: string,
  language: Language,
): string {
  const number = formatScaled(amount, unit === 'øre' ? 2 : 0, language);
  if (language === 'en') return `${currency} ${number}`;
  return `${number} ${currency === 'DKK' ? 'kr.' : currency}`;
}
