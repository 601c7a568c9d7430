import type { Language } from '../language';
import { SEPARATORS } from './separators';

/** A whole number of 10^-`decimals` as text with separators: (1234567n, 2) → `12.345,67`. */
export function formatScaled(scaled: bigint, decimals: number, language: Language): string {
  const { decimal, group } = SEPARATORS[language];
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals), group);
  const rest = decimals === 0 ? '' : decimal + digits.slice(-decimals);
  return `${scaled < 0n ? '-' : ''}${whole}${rest}`;
}

function grouped(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join(separator);
}
