import { foldText } from './fold-text';

/** «4 - I høj grad»: the survey's own code before the answer. */
const CODE = /^\d{1,2} ?[-.:=)] ?(?=\p{L})/u;
const QUOTES_AND_STOPS = /^["'«»”“]+|["'«»”“.!]+$/g;

/** The steps of a Danish scale, and how English surveys word them. */
const ENGLISH: readonly (readonly [pattern: RegExp, danish: string])[] = [
  [/^to an? (?:very|extremely) (?:high|great|large) (?:degree|extent)$/, 'i meget hoej grad'],
  [/^to an? (?:high|great|large) (?:degree|extent)$/, 'i hoej grad'],
  [/^to (?:some|a certain) (?:degree|extent)$/, 'i nogen grad'],
  [/^to an? (?:lesser|low|small|limited|minor) (?:degree|extent)$/, 'i mindre grad'],
  [/^not at all$/, 'slet ikke'],
];

/** The steps of the contract's scale, folded. A survey that uses none of them speaks of something else. */
export const SCALE_ANSWERS: ReadonlySet<string> = new Set([
  ...ENGLISH.map(([, danish]) => danish),
  'i lav grad',
  'i ringe grad',
  'overhovedet ikke',
]);

/**
 * An answer as it is compared: folded, without the survey's code, quotation marks and full stop; an English step of the
 * scale as the Danish one that it translates.
 */
export function foldAnswer(text: string): string {
  const folded = foldText(text).replace(CODE, '').replace(QUOTES_AND_STOPS, '').trim();
  return ENGLISH.find(([pattern]) => pattern.test(folded))?.[1] ?? folded;
}
