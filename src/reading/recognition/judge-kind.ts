import type { Field, GuidanceField } from '../records';
import {
  EVALUATION_NAMES,
  GUIDANCE_NAMES,
  NOT_HELD,
  OTHER_COLUMNS,
  OTHER_NAMES,
  OTHER_TABS,
  RATINGS,
  TO_COME,
} from '../vocabulary/kinds';
import { saysAny, type FoldedHeading } from './match-name';
import type { Column, Match } from './match-columns';
import { isCount } from './match-municipality-list';

const CLEAR = 0.6;
const SAID = 0.5;
/** «Mødedato», «Vejledningsdato»: a day that only guidance has. */
const GUIDANCE_DAY = 0.95;
const SEVERAL_PLACES = 10;
/** So many of these fields make a log, whatever else it asks. */
const FULL = 3;
const ONLY_IN_LOGS: readonly Field[] = ['form', 'growthCourse', 'course', 'topic', 'start'];

/**
 * Whether the fields found make the table a guidance log. Surely, when it says what kind of guidance was given, and to
 * whom or where; or when and to whom, with something else that only such logs hold. Perhaps, when a date, a company and
 * a place are all there is, or the tab or the date speaks of meetings that were not held: lists of visits, leads and members
 * have them too. A table that counts courses is none.
 */
export function judgeGuidance(
  match: Match,
  columns: readonly Column[],
  { tab, name }: { readonly tab: FoldedHeading; readonly name: FoldedHeading },
): 'sure' | 'perhaps' | null {
  const has = fieldsOf(match);
  const nameOf = (field: GuidanceField): number =>
    Math.max(0, ...match.columns.filter((c) => c.field === field).map((c) => c.name));
  const isNamedField = (field: GuidanceField): boolean => nameOf(field) >= SAID;
  const alien = columns.some((c) => c.heading !== null && saysAny(c.heading.own, OTHER_COLUMNS));
  const hasCompany = has('cvr') || isNamedField('company');
  if (!hasCompany && (!isNamedField('municipality') || alien)) return null;
  if (!hasCompany && !has('date') && isListOfWords(match, columns)) return null;
  if (!hasCompany && !has('course') && columns.some(isCount)) return null;
  const isToCome = match.columns.some(
    ({ field, column }) =>
      field === 'date' &&
      columns.some((c) => c.column === column && c.heading && saysAny(c.heading.own, TO_COME)),
  );
  if (has('growthCourse') || isNamedField('form'))
    return isToCome || saysAny(tab, NOT_HELD) ? 'perhaps' : 'sure';
  if (!has('course') && (saysAny(tab, EVALUATION_NAMES) || columns.some(isRating))) return null;
  if (has('form') && !alien) return 'sure';
  if (saysAny(name, OTHER_NAMES) || saysAny(tab, OTHER_TABS) || !has('date')) return null;
  if (saysAny(name, GUIDANCE_NAMES)) return 'sure';
  if (alien && !has('segment') && !has('course')) return null;
  const isPlaced = has('municipality') || has('segment');
  if (nameOf('date') >= GUIDANCE_DAY) return isPlaced ? 'sure' : 'perhaps';
  if (!isPlaced) return null;
  const isLogged = (has('segment') || has('course')) && nameOf('date') >= CLEAR && !alien;
  return isLogged ? 'sure' : 'perhaps';
}

/** A sheet of ratings is no log, whichever of its questions we know. */
function isRating({ heading, profile }: Column): boolean {
  return heading !== null && profile.score > CLEAR && saysAny(heading.own, RATINGS);
}

/** The words that cells may be chosen from stand once each: a list for drop-downs, no log. */
function isListOfWords(match: Match, columns: readonly Column[]): boolean {
  return match.columns.every(({ column }) => {
    const profile = columns.find((c) => c.column === column)?.profile;
    return profile === undefined || profile.distinct === profile.filled;
  });
}

/** Whether the fields found make the table a user evaluation: it asks at least one of the contract's questions. */
export function isEvaluation(match: Match, columns: readonly Column[]): boolean {
  return (
    !columns.some(namesEachPlaceOnce) &&
    match.columns.some(
      (c) =>
        (c.field === 'score' || c.field === 'referralUsed' || c.field === 'sustainability') &&
        c.name >= CLEAR &&
        (c.content >= 0.3 || c.content === 0),
    )
  );
}

/** Whether it has the answers of the NPS, surely. */
export function hasScores(match: Match): boolean {
  return match.columns.some(
    ({ field, name, content }) => field === 'score' && name >= CLEAR && content >= CLEAR,
  );
}

/** A survey may have the company's background copied in, but hardly so much of what a log holds. */
export function isFullLog(match: Match): boolean {
  const own = match.columns.filter(({ field }) => ONLY_IN_LOGS.includes(field));
  return own.length >= FULL;
}

/** A cross table of municipalities and topics has «Bæredygtighed» in its header too. */
function namesEachPlaceOnce({ profile }: Column): boolean {
  const { distinctMunicipalities: places, distinct, filled } = profile;
  return places >= SEVERAL_PLACES && places >= 0.8 * filled && distinct >= 0.8 * filled;
}

/** Whether two columns fit one of the contract's questions alike. */
export function asksTwice({ ties }: Match): boolean {
  return ties.some(({ field }) => field === 'score' || field === 'referralUsed');
}

/**
 * A table that could be either: answers with the company's background copied in are an evaluation, a log with an
 * extra question is a log. Where there is something of both, the sheet's name decides, else how much of each.
 */
export function isRatherEvaluation(
  evaluation: Match,
  guidance: Match,
  name: FoldedHeading,
): boolean {
  const asks = evaluation.columns.filter((c) =>
    ['score', 'referred', 'referralUsed', 'sustainability'].includes(c.field),
  );
  const logs = guidance.columns.filter((c) =>
    ['form', 'growthCourse', 'course', 'topic'].includes(c.field),
  );
  if (logs.length === 0 && asks.length >= 2) return true;
  if (saysAny(name, EVALUATION_NAMES)) return true;
  return !saysAny(name, GUIDANCE_NAMES) && asks.length >= logs.length;
}

function fieldsOf(match: Match): (field: GuidanceField) => boolean {
  return (field) =>
    match.columns.some((c) => c.field === field) || match.ties.some((t) => t.field === field);
}
