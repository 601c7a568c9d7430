import type Fraction from 'fraction.js';
import type { Goal, GoalId } from '../contract/contract';
import type { Settings } from '../contract/settings';
import type { Figure, Period } from '../figures/figures';
import type { Judgement } from './judgement';
import { reaches } from './reaches';
import type { GoalStatus } from './verdict';

/** Somebody else measures these, once: a measurement for the year is final. */
const MEASURED: ReadonlySet<GoalId> = new Set([
  'awareness',
  'offer-awareness',
  'growth-revenue',
  'growth-employment',
  'productivity',
]);

/**
 * A percentage, points or NPS (rules 4): on track or behind while the year is open, met or missed when it is closed or
 * the number is a final measurement. `npsVerdict: each` asks the target of both segments.
 */
export function judgeLevel(
  goal: Goal,
  figure: Figure,
  target: Fraction | null,
  { settings, period }: { readonly settings: Settings; readonly period: Period },
): Judgement {
  const judgement = { target, paced: null, readings: null };
  if (figure.actual === null) return { ...judgement, status: 'noData' };
  if (target === null) return { ...judgement, status: 'notSet' };
  const judged = judgedScores(figure, settings);
  const given = judged.filter((score) => score !== null);
  const reached = given.every((score) => reaches(score, target, goal.comparison));
  if (reached && given.length < judged.length) {
    return { ...judgement, status: 'noData', missing: 'noAnswers' };
  }
  return { ...judgement, status: statusOf(reached, period.closed || MEASURED.has(goal.id)) };
}

function statusOf(reached: boolean, final: boolean): GoalStatus {
  if (final) return reached ? 'met' : 'missed';
  return reached ? 'onTrack' : 'behind';
}

/** What must reach the target: the one number, or the segments of an NPS when each is asked and any is known. */
function judgedScores(
  { actual, segments }: Figure,
  settings: Settings,
): readonly (Fraction | null)[] {
  const each = segments === undefined ? [] : [segments.growth, segments.operations];
  const isDivided = each.some((score) => score !== null);
  return settings.npsVerdict === 'each' && isDivided ? each : [actual];
}
