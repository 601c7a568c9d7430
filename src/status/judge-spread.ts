import Fraction from 'fraction.js';
import type { Period } from '../figures/figures';
import type { Judgement } from './judgement';
import type { GoalStatus } from './verdict';

/** All municipalities within their band: met when the year is closed, on track while it is open (rules 4). */
export function judgeSpread(
  within: Fraction | null,
  municipalities: number,
  { closed }: Period,
): Judgement {
  const target = new Fraction(municipalities);
  return { status: statusOf(), target, paced: null, readings: null };

  function statusOf(): GoalStatus {
    if (within === null) return 'noData';
    if (within.equals(target)) return closed ? 'met' : 'onTrack';
    return closed ? 'missed' : 'behind';
  }
}
