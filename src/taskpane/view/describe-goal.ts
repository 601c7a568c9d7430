import type { Review } from '../../review';
import type { GoalStatus, GoalVerdict } from '../../status/verdict';
import { textOf } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { paneTexts } from '../../text/pane';
import { printGoal } from '../../text/print-goal';
import { isoOf } from '../../workbook/day';
import { contractCells } from './contract-cells';
import { placeView } from './place-view';
import type { GoalView, StatusCount } from './review-view';

/** One goal with its printed numbers and its sentence. */
export function describeGoal(
  goal: GoalVerdict,
  { assessment, plan }: Review,
  language: Language,
): GoalView {
  const { period } = assessment;
  const pane = paneTexts(language);
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
    targetCell: contractCells(plan).get(`target:${goal.id}:${String(period.year)}`) ?? null,
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
