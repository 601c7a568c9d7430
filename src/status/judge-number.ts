import type Fraction from 'fraction.js';
import type { Goal } from '../contract/contract';
import type { Period } from '../figures/figures';
import { elapsedShare } from './elapsed-share';
import type { Judgement } from './judgement';
import { reaches } from './reaches';
import type { GoalStatus } from './verdict';

/**
 * A number of firms or courses (rules 4): met as soon as the target is reached, else missed in a closed year, else held
 * against what the days gone ask for. A number that is due in a later year is behind, not missed, until then.
 */
export function judgeNumber(
  goal: Goal,
  actual: Fraction | null,
  target: Fraction | null,
  period: Period,
): Judgement {
  const paced = target === null || period.closed ? null : target.mul(elapsedShare(period));
  return { status: statusOf(), target, paced, readings: null };

  function statusOf(): GoalStatus {
    if (actual === null) return 'noData';
    if (target === null) return 'notSet';
    if (reaches(actual, target, goal.comparison)) return 'met';
    if (paced !== null) return actual.gte(paced) ? 'onTrack' : 'behind';
    return goal.dueYear !== undefined && period.year < goal.dueYear ? 'behind' : 'missed';
  }
}
