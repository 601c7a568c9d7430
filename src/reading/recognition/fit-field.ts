import type { EvaluationField, Field, GuidanceField } from '../records';
import type { Profile } from './profile-column';

/** How well a column's cells suit a field. */
export interface Fit {
  /** 0 to 1: the share of filled cells that can be read as the field, weighed by what is typical of it. */
  readonly content: number;
  /** What the content alone is worth when the heading says nothing; 0 for fields that only a heading can name. */
  readonly alone: number;
}

type DatedField = GuidanceField | EvaluationField;

const fits: Readonly<Record<DatedField, (profile: Profile) => Fit>> = {
  date: (p) => ({
    content: p.day * recency(p.daySpan),
    alone: p.daySpan <= 2 ? 0.45 * p.plainDay : 0,
  }),
  start: (p) => ({ content: p.day * (p.daySpan >= 3 ? 1 : 0.85), alone: 0 }),
  cvr: (p) => ({ content: p.cvr, alone: p.distinct > 5 ? 0.6 * p.checkedCvr : 0 }),
  company: (p) => ({ content: p.text * (p.municipality > 0.8 ? 0.3 : 1), alone: 0 }),
  municipality: (p) => ({ content: p.municipality, alone: 0.75 * p.municipality }),
  form: (p) => ({ content: p.form, alone: p.filled > 0 && p.yesNo < 0.5 ? 0.7 * p.form : 0 }),
  segment: (p) => ({ content: p.segment, alone: 0.65 * p.segment }),
  growthCourse: (p) => ({ content: p.yesNo, alone: 0 }),
  topic: (p) => ({ content: p.text * (p.form > 0.8 || p.segment > 0.8 ? 0.2 : 1), alone: 0 }),
  course: (p) => ({
    content: Math.max(p.number, p.text) * (p.length > 40 ? 0.2 : 1) * variety(p),
    alone: 0,
  }),
  score: (p) => ({ content: p.score, alone: 0 }),
  referred: (p) => ({ content: p.yesNo, alone: 0 }),
  referralUsed: (p) => ({ content: p.yesNo, alone: 0 }),
  sustainability: (p) => ({
    content: Math.max(p.answer, p.scale * 0.9, isChoice(p) ? 0.5 : 0),
    alone: 0,
  }),
};

export function fitField(field: Field, profile: Profile): Fit {
  const fit = field in fits ? fits[field as DatedField] : undefined;
  return fit ? fit(profile) : { content: 1, alone: 0 };
}

/** A few short texts over and over, and not yes or no: steps of a scale that we don't know. */
function isChoice(p: Profile): boolean {
  return p.text > 0.5 && p.yesNo < 0.5 && p.distinct <= 12 && p.length <= 40;
}

/** Guidance happens within a few years; a company's start may lie generations back. */
function recency(span: number): number {
  return span <= 3 ? 1 : span <= 6 ? 0.8 : 0.45;
}

/** A course id is (nearly) new on every row; a type or a status is not. */
function variety(profile: Profile): number {
  if (profile.filled < 5) return 1;
  const share = profile.distinct / profile.filled;
  return share >= 0.3 ? 1 : share >= 0.1 ? 0.6 : 0.2;
}

/** «Startdato» may be the company's or the course's: days of a year or two are a course's. */
const SURE_START = 0.8;
const YEARS_OF_COMPANIES = 3;
const NAMED_ONLY = 0.85;
const DENIED = 0.6;
/** A heading this sure names its field even over cells that can't be read: they are told, not passed over. */
const SURE_NAME = 0.85;
const LEAST_SURE = 0.36;
const TOLD_WHEN_UNREADABLE: ReadonlySet<Field> = new Set<Field>([
  'date',
  'start',
  'cvr',
  'municipality',
  'score',
  'referred',
  'referralUsed',
]);

/**
 * The score of a column for a field, 0 to 1: what the heading says, confirmed or weakened by what the cells hold.
 * An empty column rests on its heading alone; one whose heading denies the field is the last resort.
 */
export function scoreField(name: number, profile: Profile, field: Field, isDenied = false): number {
  if (profile.filled === 0) return name * NAMED_ONLY;
  if (field === 'start' && name < SURE_START && profile.daySpan < YEARS_OF_COMPANIES) return 0;
  const fit = fitField(field, profile);
  const alone = isDenied ? fit.alone * DENIED : fit.alone;
  const score = Math.max(name * (0.2 + 0.8 * fit.content), alone);
  return name >= SURE_NAME && TOLD_WHEN_UNREADABLE.has(field) ? Math.max(score, LEAST_SURE) : score;
}
