import type { Assessment } from '../../report/assessment';
import type { GoalStatus, GoalVerdict } from '../../status/verdict';
import { textOf } from '../../text/catalogue';
import type { Language } from '../../text/language';
import type { PaneTexts } from '../../text/pane-texts';
import { printGoal } from '../../text/print-goal';
import { isoOf } from '../../workbook/day';
import { placeView } from './place-view';
import type { GoalView, StatusCount } from './review-view';

/** One goal with its printed numbers and its sentence. */
export function describeGoal(
  goal: GoalVerdict,
  { period }: Assessment,
  language: Language,
  pane: PaneTexts,
): GoalView {
  const { words, why } = textOf(language);
  const printed = printGoal(goal, language);
  const above = goal.comparison === 'above' ? '> ' : '';
  const readings = goal.readings && `${printed.lowerReading} / ${printed.upperReading}`;
  return {
    id: goal.id,
    name: words.goals[goal.id],
    clause: goal.clause,
    status: goal.status,
    actual: goal.actual && pane.withUnit(goal.unit, printed.actual),
    target: goal.target ? above + pane.withUnit(goal.unit, printed.target) : readings,
    why: why.goal({ goal, year: period.year, asOf: isoOf(period.asOf) }),
    places: goal.where.map(placeView),
  };
}

const ORDER: readonly GoalStatus[] = [
  'missed',
  'behind',
  'clarify',
  'onTrack',
  'met',
  'noData',
  'notSet',
];

/** How many goals have each status, those that call for somebody first. */
export function countGoals(goals: readonly GoalVerdict[]): readonly StatusCount<GoalStatus>[] {
  return ORDER.map((status) => ({
    status,
    count: goals.filter((goal) => goal.status === status).length,
  })).filter(({ count }) => count > 0);
}
