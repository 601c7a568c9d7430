import Fraction from 'fraction.js';
import type { Judgement } from './judgement';
import type { GoalStatus } from './verdict';

/**
 * Mål 2 before anybody has chosen what its number is: the level to double, or already the doubled level. Whatever the
 * day, a result is judged only where both readings agree (rules 2, `youngReading`).
 */
export function judgeByReadings(actual: Fraction | null, level: string): Judgement {
  const single = new Fraction(level);
  const doubled = single.mul(2);
  return { status: statusOf(), target: null, paced: null, readings: [single, doubled] };

  function statusOf(): GoalStatus {
    if (actual === null) return 'noData';
    if (actual.gte(doubled)) return 'met';
    return actual.lt(single) ? 'behind' : 'clarify';
  }
}
