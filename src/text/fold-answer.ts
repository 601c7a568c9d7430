import { foldText } from './fold-text';

/** «4 - I høj grad», «(4) I høj grad», «I høj grad (4)»: the survey's own code beside the answer. */
const CODE = /^\(?\d{1,2} ?[-.:=)] ?(?=\p{L})| ?\(\d{1,2}\)$/gu;
const QUOTES_AND_STOPS = /^["'«»”“]+|["'«»”“.!;,]+$/g;
/** What people write behind an answer of the scale, and a yes before it. */
const REMARK = / ?(?:[,;:(]| - ).*$/;
const YES = /^(?:ja|yes),? /;

/** The steps of a Danish scale, as people word them in Danish and English surveys. */
const STEPS: readonly (readonly [pattern: RegExp, danish: string])[] = [
  [/^(?:i )?meget hoej ?grad$/, 'i meget hoej grad'],
  [/^(?:i )?hoej ?grad$/, 'i hoej grad'],
  [/^(?:i )?nogen ?grad$/, 'i nogen grad'],
  [/^(?:i )?mindre ?grad$/, 'i mindre grad'],
  [/^to an? (?:very|extremely) (?:high|great|large) (?:degree|extent)$/, 'i meget hoej grad'],
  [/^to an? (?:high|great|large) (?:degree|extent)$/, 'i hoej grad'],
  [/^to (?:some|a certain) (?:degree|extent)$/, 'i nogen grad'],
  [/^to an? (?:lesser|low|small|limited|minor) (?:degree|extent)$/, 'i mindre grad'],
  [/^not at all$/, 'slet ikke'],
];

/** The steps of the contract's scale, folded. A survey that uses none of them speaks of something else. */
export const SCALE_ANSWERS: ReadonlySet<string> = new Set([
  ...STEPS.map(([, danish]) => danish),
  'i lav grad',
  'i ringe grad',
  'overhovedet ikke',
]);

/**
 * An answer as it is compared: folded, without the survey's code, quotation marks and full stop; a step of the scale,
 * also in English or with a remark behind it, as the Danish one that it means.
 */
export function foldAnswer(text: string): string {
  const folded = foldText(text).replace(CODE, '').replace(QUOTES_AND_STOPS, '').trim();
  return stepOf(folded) ?? stepOf(folded.replace(REMARK, '').replace(YES, '')) ?? folded;
}

function stepOf(folded: string): string | null {
  const plain = folded.replace(YES, '');
  const step = STEPS.find(([pattern]) => pattern.test(plain))?.[1];
  return step ?? (SCALE_ANSWERS.has(plain) ? plain : null);
}
