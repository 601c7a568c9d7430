import { distance } from 'fastest-levenshtein';
import type { FieldWords } from '../vocabulary/words';

const SHORT = 3;
const MISSPELT = 0.9;
const ENDING = 3;

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
  return saysAny(heading, words.never) ? 0 : weighHeading(heading, words);
}

/** The weight of the surest phrase that a heading holds, no more than the words beside it allow. */
export function weighHeading(heading: FoldedHeading, { phrases, atMost = [] }: FieldWords): number {
  const weight = matchPhrases(heading, phrases);
  if (atMost.length === 0) return weight;
  return weighed(atMost).reduce(
    (least, { phrase, weight: limit }) =>
      limit < least && contains(heading, phrase, false) ? limit : least,
    weight,
  );
}

/** Whether a heading holds any of some phrases, spelt right. */
export function saysAny(heading: FoldedHeading, phrases: readonly string[]): boolean {
  return parsed(phrases).some((phrase) => contains(heading, phrase, false));
}

/** The weight of the surest phrase that a heading holds, misspelt by a letter or two at a discount; 0 for none. */
function matchPhrases(heading: FoldedHeading, phrases: FieldWords['phrases']): number {
  if (heading.words.length === 0) return 0;
  let best = 0;
  for (const { phrase, weight } of weighed(phrases)) {
    if (weight <= best) continue;
    if (contains(heading, phrase, false)) best = weight;
    else if (weight * MISSPELT > best && contains(heading, phrase, true)) best = weight * MISSPELT;
  }
  return best;
}

/** A phrase taken apart: the whole heading it asks for, or its words and stems. */
interface Parsed {
  readonly whole: string | null;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

interface Weighed {
  readonly phrase: Parsed;
  readonly weight: number;
}

/** A list of phrases is taken apart once, however many headings are held against it. */
const parsedLists = new WeakMap<readonly string[], readonly Parsed[]>();
const weighedLists = new WeakMap<FieldWords['phrases'], readonly Weighed[]>();

function parsed(phrases: readonly string[]): readonly Parsed[] {
  const known = parsedLists.get(phrases);
  if (known !== undefined) return known;
  const made = phrases.map(parse);
  parsedLists.set(phrases, made);
  return made;
}

function weighed(phrases: FieldWords['phrases']): readonly Weighed[] {
  const known = weighedLists.get(phrases);
  if (known !== undefined) return known;
  const made = phrases.map(([phrase, weight]) => ({ phrase: parse(phrase), weight }));
  weighedLists.set(phrases, made);
  return made;
}

function parse(phrase: string): Parsed {
  if (phrase.startsWith('==')) return { whole: phrase.slice(2), words: [], stems: [] };
  const parts = phrase.split(' ');
  const isWord = (stem: string): boolean => stem.startsWith('=') || stem.length <= SHORT;
  return {
    whole: null,
    words: parts.filter(isWord).map((stem) => stem.replace('=', '')),
    stems: parts.filter((stem) => !isWord(stem)),
  };
}

function contains(
  heading: FoldedHeading,
  { whole, words, stems }: Parsed,
  misspelt: boolean,
): boolean {
  if (whole !== null) {
    const said = heading.words.join(' ');
    return misspelt ? isNear(said, whole) : said === whole;
  }
  return (
    words.every((word) => heading.words.includes(word)) &&
    stems.every((stem) => hasStem(heading, stem, misspelt))
  );
}

function hasStem(heading: FoldedHeading, stem: string, misspelt: boolean): boolean {
  if (heading.text.includes(stem)) return true;
  return misspelt && heading.words.some((word) => isNear(word, stem));
}

function isNear(word: string, stem: string): boolean {
  const allowed = stem.length >= 10 ? 2 : stem.length >= 6 ? 1 : 0;
  if (allowed === 0 || Math.abs(word.length - stem.length) > allowed) return false;
  const apart = distance(word, stem);
  return apart <= allowed && (apart < 2 || !isOtherEnding(word, stem));
}

/** Other letters at the end make another word of it: «vejledningen» is no «vejledningsnr», «vejledningsdaot» a slip. */
function isOtherEnding(word: string, stem: string): boolean {
  const start = stem.length - ENDING;
  const ending = (text: string): string => Array.from(text.slice(start)).sort().join('');
  return word.startsWith(stem.slice(0, start)) && ending(word) !== ending(stem);
}
