import type { Language } from '../../text/language';

/** English for those who read English; Danish, the contract's own language, for everybody else. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('en') === true ? 'en' : 'da';
}
