import { tidyText } from './tidy-text';

const SPELLINGS: Readonly<Record<string, string>> = { å: 'aa', ø: 'oe', ö: 'oe', æ: 'ae', ä: 'ae' };
const LETTERS = /[åøöæä]/g;
const ASCII = /^[\x20-\x7e]*$/;
const DASHES = /[\p{Pd}\u2212]/gu;
const MARKS = /\p{M}/gu;

/**
 * One spelling for text that reads alike: tidied, lower case, å/aa, ø/oe/ö and æ/ae/ä as one each, other diacritics and
 * compatibility forms gone, every dash a hyphen. Folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  const quick = foldLetters(tidyText(text));
  if (ASCII.test(quick)) return quick;
  const plain = foldLetters(tidyText(text).normalize('NFKC'))
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(DASHES, '-');
  return tidyText(foldLetters(plain));
}

function foldLetters(text: string): string {
  return text.toLowerCase().replace(LETTERS, (letter) => SPELLINGS[letter] ?? letter);
}
