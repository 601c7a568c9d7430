import type { Language } from '../text/language';

/** The language to speak, known even when the rest of the command line is off. Danish unless English is asked for. */
export function askedLanguage(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at >= 0 && words[at + 1] === 'en') ? 'en' : 'da';
}
