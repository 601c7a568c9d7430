import type { GoalVerdict } from '../../status/verdict';
import { printGoal } from '../../text/print-goal';
import { GOAL_SYMBOLS } from '../../text/symbols';
import { printTable } from './print-table';
import { NOTHING, type Printing } from './printing';
import { tally } from './tally';

/** The goals by status, then one line each. */
export function printGoals(printing: Printing): string[] {
  const { assessment, text, cli, paint } = printing;
  const { goals } = assessment;
  const { columns } = text.sheets.targets;
  const counts = tally(goals.map(({ status }) => text.words.goalStatuses[status]));
  const [heading = '', ...rows] = printTable(
    [
      { heading: columns.clause, align: 'left' },
      { heading: columns.goal, align: 'left' },
      { heading: columns.actual, align: 'right' },
      { heading: columns.target, align: 'right' },
      { heading: columns.status, align: 'left' },
    ],
    goals.map((goal) => goalCells(goal, printing)),
  );
  return [
    paint.bold(cli.goals(counts.map(([word, count]) => ({ word, count })))),
    '',
    paint.bold(heading),
    ...rows.map((row, at) => paint.as(goals[at]?.status ?? 'noData', row)),
  ];
}

function goalCells(goal: GoalVerdict, printing: Printing): string[] {
  const { language, text } = printing;
  const printed = printGoal(goal, language);
  const either =
    goal.target === null && goal.readings !== null
      ? `${printed.lowerReading}/${printed.upperReading}`
      : null;
  const above = goal.comparison === 'above' && goal.target !== null ? '> ' : '';
  return [
    goal.clause,
    text.words.goals[goal.id],
    withUnit(goal, printed.actual, printing),
    either ?? above + withUnit(goal, printed.target, printing),
    `${GOAL_SYMBOLS[goal.status]} ${text.words.goalStatuses[goal.status]}`,
  ];
}

function withUnit({ unit }: GoalVerdict, number: string, { cli }: Printing): string {
  if (number === '') return NOTHING;
  if (unit === 'points') return cli.points(number);
  return unit === 'percent' ? cli.percent(number) : number;
}
