import type { GuidanceField } from '../records';
import { saysAny, type FoldedHeading } from './match-name';
import type { Column, Match } from './match-columns';

const CLEAR = 0.6;
const SAID = 0.5;
const GUIDANCE_NAMES = [
  'vejled',
  'forloeb',
  '=log',
  'logbog',
  'moede',
  'samtale',
  'sparring',
  'aktivitet',
  'guidance',
  'advis',
  'session',
  'meeting',
  'indsats',
];
const EVALUATION_NAMES = [
  'evaluer',
  'svar',
  'survey',
  'tilfreds',
  'nps',
  'spoergeskema',
  'respon',
  'feedback',
  'evaluation',
];
const OTHER_NAMES = [
  'faktur',
  'invoice',
  'budget',
  'regnskab',
  'nyhedsbrev',
  'newsletter',
  'ansoegning',
  'ferie',
  'loen',
  'medlem',
  'inventar',
  'lager',
  'bestyrelse',
];
const OTHER_COLUMNS = [
  'beloeb',
  'amount',
  'faktur',
  'invoice',
  'pris',
  'price',
  '=kr',
  'moms',
  'mail',
  'telefon',
  'tlf',
  'phone',
  'deltagere',
  'participants',
  'tilmeld',
];

/**
 * Whether the fields found make the table a guidance log. It says what kind of guidance was given, and to whom or where;
 * or when and to whom, with something else that only such logs hold.
 */
export function isGuidance(match: Match, columns: readonly Column[], name: FoldedHeading): boolean {
  const has = fieldsOf(match);
  const isNamedField = (field: GuidanceField): boolean =>
    match.columns.some((c) => c.field === field && c.name >= SAID);
  const alien = columns.some((c) => c.heading !== null && saysAny(c.heading.own, OTHER_COLUMNS));
  const hasCompany = has('cvr') || has('company');
  if (!hasCompany && !isNamedField('municipality')) return false;
  if (has('growthCourse') || isNamedField('form')) return true;
  if (has('form') && !alien) return true;
  if (saysAny(name, OTHER_NAMES) || !has('date')) return false;
  const isNamed = saysAny(name, GUIDANCE_NAMES);
  if (has('segment') || has('topic') || has('course')) {
    return isNamed || has('municipality') || has('segment');
  }
  if (isNamed) return true;
  return !alien && has('municipality') && hasCompany;
}

/** Whether the fields found make the table a user evaluation: it asks at least one of the contract's questions. */
export function isEvaluation(match: Match): boolean {
  return match.columns.some(
    (c) =>
      (c.field === 'score' || c.field === 'referralUsed' || c.field === 'sustainability') &&
      c.name >= CLEAR &&
      (c.content >= 0.3 || c.content === 0),
  );
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
