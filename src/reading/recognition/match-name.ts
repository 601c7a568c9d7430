import { distance } from 'fastest-levenshtein';
import type { FieldWords } from '../vocabulary/words';

const SHORT = 3;
const MISSPELT = 0.9;

/** A heading as it is matched: folded, and the words of it. */
export interface FoldedHeading {
  readonly text: string;
  readonly words: readonly string[];
}

export function splitHeading(folded: string): FoldedHeading {
  return { text: folded, words: folded.split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== '') };
}

/** How surely a heading names a field, 0 to 1. */
export function matchName(heading: FoldedHeading, words: FieldWords): number {
  return saysAny(heading, words.never) ? 0 : matchPhrases(heading, words.phrases);
}

/** Whether a heading holds any of some phrases, spelt right. */
export function saysAny(heading: FoldedHeading, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => contains(heading, phrase, false));
}

/** The weight of the surest phrase that a heading holds, misspelt by a letter or two at a discount; 0 for none. */
export function matchPhrases(heading: FoldedHeading, phrases: FieldWords['phrases']): number {
  if (heading.words.length === 0) return 0;
  let best = 0;
  for (const [phrase, weight] of phrases) {
    if (weight <= best) continue;
    if (contains(heading, phrase, false)) best = weight;
    else if (weight * MISSPELT > best && contains(heading, phrase, true)) best = weight * MISSPELT;
  }
  return best;
}

function contains(heading: FoldedHeading, phrase: string, misspelt: boolean): boolean {
  if (phrase.startsWith('==')) {
    const whole = heading.words.join(' ');
    const wanted = phrase.slice(2);
    return misspelt ? isNear(whole, wanted) : whole === wanted;
  }
  return phrase.split(' ').every((stem) => hasStem(heading, stem, misspelt));
}

function hasStem(heading: FoldedHeading, stem: string, misspelt: boolean): boolean {
  if (stem.startsWith('=')) return heading.words.includes(stem.slice(1));
  if (stem.length <= SHORT) return heading.words.includes(stem);
  if (heading.text.includes(stem)) return true;
  return misspelt && heading.words.some((word) => isNear(word, stem));
}

function isNear(word: string, stem: string): boolean {
  const allowed = stem.length >= 10 ? 2 : stem.length >= 6 ? 1 : 0;
  return (
    allowed > 0 && Math.abs(word.length - stem.length) <= allowed && distance(word, stem) <= allowed
  );
}
