import { failsBySegment } from '../fails-by-segment';
import { formatDate } from '../format/format-date';
import type { PrintedGoal } from '../print-goal';
import type { GoalFacts, WhyGoalFacts } from '../why-facts';
import { withUnit } from './with-unit';

/** What the result is held against, and how it fares. */
export function goalJudgement(facts: WhyGoalFacts, printed: PrintedGoal): string {
  const { goal, year } = facts;
  if (goal.readings !== null) return betweenReadings(goal, printed);
  if (goal.status === 'notSet') return `der er ikke fastsat et måltal for ${String(year)}`;
  if (goal.status === 'noData') return 'hvert segment skal nå måltallet, og ét har ingen svar';
  if (goal.id === 'geographic-spread') return spread(goal, printed);
  if (goal.unit === 'count') return number(facts, printed);
  return level(goal, printed);
}

/** Mål 2, when nobody has chosen what 275 is. */
function betweenReadings(goal: GoalFacts, { lowerReading, upperReading }: PrintedGoal): string {
  const readings = `${lowerReading} kan være niveauet, der skal fordobles til ${upperReading}, eller det fordoblede`;
  switch (goal.status) {
    case 'met':
      return `målet er opfyldt i begge læsninger: ${readings}`;
    case 'behind':
      return `målet er under kurs i begge læsninger: ${readings}`;
    default:
      return `afklares, for resultatet ligger mellem de to læsninger: ${readings}`;
  }
}

function spread(goal: GoalFacts, { target }: PrintedGoal): string {
  return `alle ${target} skal være inden for, så målet er ${outcome(goal)}`;
}

function number({ goal, year }: WhyGoalFacts, { target, paced, short }: PrintedGoal): string {
  if (goal.status === 'met') return `måltallet på ${target} er nået`;
  if (goal.status === 'missed') return `måltallet er ${target}, så der mangler ${short}`;
  if (goal.status === 'onTrack') {
    const over = goal.paced !== null && goal.actual?.equals(goal.paced) ? 'netop' : 'over';
    return `det er ${over} de ${paced}, der skal til for at være på kurs mod ${target}`;
  }
  if (goal.paced !== null) {
    return `det er under de ${paced}, der skal til for at være på kurs mod ${target}`;
  }
  const due = formatDate(`${String(goal.dueYear ?? year)}-12-31`, 'da');
  return `der mangler ${short} for at nå ${target}, men fristen er først den ${due}`;
}

function level(goal: GoalFacts, printed: PrintedGoal): string {
  const least = goal.comparison === 'above' ? 'over' : 'mindst';
  const each = failsBySegment(goal) ? ' i hvert segment' : '';
  const target = `måltallet er ${least} ${withUnit(goal.unit, printed.target)}${each}`;
  const path = printed.path === '' ? '' : ` (pejlemærke: ${withUnit(goal.unit, printed.path)})`;
  return `${target}${path}, så målet er ${outcome(goal)}`;
}

function outcome(goal: GoalFacts): string {
  switch (goal.status) {
    case 'met':
      return 'opfyldt';
    case 'onTrack':
      return 'på kurs';
    case 'missed':
      return 'ikke opfyldt';
    default:
      return 'under kurs';
  }
}
