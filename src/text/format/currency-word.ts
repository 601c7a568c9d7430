import type { Language } from '../language';

/** A currency as amounts carry it: `kr.` in Danish, `DKK` in English. */
export function currencyWord(code: string, language: Language): string {
  return language === 'da' && code === 'DKK' ? 'kr.' : code;
}
