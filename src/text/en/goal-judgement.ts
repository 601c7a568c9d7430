import { failsBySegment } from '../fails-by-segment';
import { formatDate } from '../format/format-date';
import type { PrintedGoal } from '../print-goal';
import type { GoalFacts, WhyGoalFacts } from '../why-facts';
import { withUnit } from './with-unit';

/** What the result is held against, and how it fares. */
export function goalJudgement(facts: WhyGoalFacts, printed: PrintedGoal): string {
  const { goal, year } = facts;
  if (goal.readings !== null) return betweenReadings(goal, printed);
  if (goal.status === 'notSet') return `no target has been set for ${String(year)}`;
  if (goal.status === 'noData') return 'each segment must reach the target, and one has no answers';
  if (goal.id === 'geographic-spread') return spread(goal, printed);
  if (goal.unit === 'count') return number(facts, printed);
  return level(goal, printed);
}

/** Mål 2, when nobody has chosen what 275 is. */
function betweenReadings(goal: GoalFacts, { lowerReading, upperReading }: PrintedGoal): string {
  const readings = `${lowerReading} may be the level to double to ${upperReading}, or the doubled level`;
  switch (goal.status) {
    case 'met':
      return `the goal is met in both readings: ${readings}`;
    case 'behind':
      return `the goal is behind in both readings: ${readings}`;
    default:
      return `to be clarified, as the result lies between the two readings: ${readings}`;
  }
}

function spread(goal: GoalFacts, { target }: PrintedGoal): string {
  return `all ${target} must be within, so the goal is ${outcome(goal)}`;
}

function number({ goal, year }: WhyGoalFacts, { target, paced, short }: PrintedGoal): string {
  if (goal.status === 'met') return `the target of ${target} is reached`;
  if (goal.status === 'missed') return `the target is ${target}, so ${short} are lacking`;
  if (goal.status === 'onTrack') {
    const over = goal.paced !== null && goal.actual?.equals(goal.paced) ? 'exactly' : 'above';
    return `that is ${over} the ${paced} needed to be on track for ${target}`;
  }
  if (goal.paced !== null) {
    return `that is below the ${paced} needed to be on track for ${target}`;
  }
  const due = formatDate(`${String(goal.dueYear ?? year)}-12-31`, 'en');
  return `${short} are lacking to reach ${target}, which is not due until ${due}`;
}

function level(goal: GoalFacts, printed: PrintedGoal): string {
  const least = goal.comparison === 'above' ? 'above' : 'at least';
  const each = failsBySegment(goal) ? ' in each segment' : '';
  const target = `the target is ${least} ${withUnit(goal.unit, printed.target)}${each}`;
  const path = printed.path === '' ? '' : ` (milestone: ${withUnit(goal.unit, printed.path)})`;
  return `${target}${path}, so the goal is ${outcome(goal)}`;
}

function outcome(goal: GoalFacts): string {
  switch (goal.status) {
    case 'met':
      return 'met';
    case 'onTrack':
      return 'on track';
    case 'missed':
      return 'missed';
    default:
      return 'behind';
  }
}
