import { distance } from 'fastest-levenshtein';

/** The word that was probably meant: the nearest one when at most a third of its letters differ, else `null`. */
export function nearestOf<Word extends string>(
  written: string,
  words: readonly Word[],
): Word | null {
  let nearest: Word | null = null;
  let least = Infinity;
  for (const word of words) {
    const letters = distance(written.toLowerCase(), word.toLowerCase());
    if (letters >= least || letters > Math.max(1, word.length / 3)) continue;
    nearest = word;
    least = letters;
  }
  return nearest;
}
