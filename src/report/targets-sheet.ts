import type { GoalVerdict } from '../status/verdict';
import { GOAL_SYMBOLS } from '../text/symbols';
import type { PlannedCell, SheetPlan } from '../workbook/plan';
import { isoOf } from '../workbook/day';
import { blank, cell, linked } from './cells';
import { composeSheet, GAP, type Line } from './compose-sheet';
import { headerBlock } from './header-block';
import { decimalsFor, unitFormats } from './number-formats';
import { STATUS_TONES } from './palette';
import { summed } from './summed';
import { linkTo, placeName } from './place';
import { landscape } from './print-setup';
import type { Report } from './report';
import { rowsByLabel } from './rows-by-label';
import { formatted, STYLES, toneStyle } from './styles';
import { bodyLine, headerLine, keptLines, remarkCell, tableWidths, type Column } from './table';
import { TEXT_COLUMN, topicLines, topicRows } from './topics-table';

const FACTS = [
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
] as const;

/** `Kontraktstatus`: one row a goal with its status and sentence, then the topics that the yearly report tells of. */
export function targetsSheet(report: Report): SheetPlan {
  const { assessment, previous, text } = report;
  const own = rowsByLabel(previous.tables.targets, [
    ...assessment.goals.map(({ id }) => ({ id, label: text.words.goals[id] })),
    ...topicRows(report).map(({ id, name }) => ({ id, label: name })),
  ]);
  const columns = columnsOf(report);
  const lines: Line[] = [
    ...headerBlock(report, 'targets', FACTS, summaryOf(report)),
    headerLine(columns, own),
  ];
  const headerRow = lines.length;
  for (const goal of assessment.goals) {
    lines.push(bodyLine([...goalCells(goal, report), remarkCell(own, goal.id)], own, goal.id));
  }
  const shown = new Set([...assessment.goals, ...topicRows(report)].map(({ id }) => id));
  lines.push(
    GAP,
    ...topicLines(report, own, columns.length),
    ...keptLines(own, shown, text.sheets.kept, columns.length, TEXT_COLUMN),
  );
  return composeSheet(
    {
      role: 'targets',
      name: text.sheets.names.targets,
      freeze: { rows: headerRow, columns: 2 },
      print: landscape(report, 'targets', headerRow),
      choices: [],
      tabColor: '#16324F',
    },
    tableWidths(columns, own),
    lines,
  );
}

function columnsOf({ text }: Report): Column[] {
  const names = text.sheets.targets.columns;
  return [
    { heading: names.id, width: 13, align: 'id' },
    { heading: names.goal, width: 29 },
    { heading: names.clause, width: 12 },
    { heading: names.actual, width: 15, align: 'right' },
    { heading: names.target, width: 15, align: 'right' },
    { heading: names.deviation, width: 17, align: 'right' },
    { heading: names.status, width: 18, align: 'center' },
    { heading: names.why, width: 62 },
    { heading: names.source, width: 35 },
    { heading: text.sheets.remark, width: 34 },
  ];
}

/** «3 opfyldt · 2 under kurs»: how many goals have each status. */
function summaryOf({ assessment, text }: Report): string {
  const statuses = assessment.goals.map((goal) => goal.status);
  return summed(statuses, (status) => text.words.goalStatuses[status]);
}

function goalCells(goal: GoalVerdict, report: Report): PlannedCell[] {
  const { assessment, text } = report;
  const { year, asOf } = assessment.period;
  const why = text.why.goal({ goal, year, asOf: isoOf(asOf) });
  return [
    cell(goal.id, STYLES.id),
    cell(text.words.goals[goal.id], STYLES.name),
    cell(goal.clause, STYLES.text),
    ...numberCells(goal, report),
    cell(
      `${GOAL_SYMBOLS[goal.status]} ${text.words.goalStatuses[goal.status]}`,
      toneStyle(STATUS_TONES[goal.status]),
    ),
    cell(why, STYLES.text),
    sourceCell(goal, report),
  ];
}

function numberCells(goal: GoalVerdict, { text }: Report): PlannedCell[] {
  const { actual, target, readings } = goal;
  const whole = goal.unit === 'count' || goal.unit === 'municipalities';
  const decimals = decimalsFor([actual, target], whole ? 0 : 1);
  const formats = unitFormats(goal.unit, decimals, text);
  const value = formatted(STYLES.number, formats.value);
  const deviation = actual && target ? actual.sub(target).valueOf() : null;
  return [
    cell(actual?.valueOf() ?? '–', value),
    readings && !target
      ? cell(
          text.sheets.targets.either(readings[0].valueOf(), readings[1].valueOf()),
          STYLES.number,
        )
      : cell(
          target?.valueOf() ?? '–',
          goal.comparison === 'above' ? formatted(STYLES.number, `">" ${formats.value}`) : value,
        ),
    cell(deviation ?? '–', formatted(STYLES.number, formats.deviation)),
  ];
}

/** The first place of the cells behind the number, as a link; `+2` stands for two places more, which the JSON lists. */
function sourceCell(goal: GoalVerdict, { outline }: Report): PlannedCell {
  const [first, ...more] = goal.where;
  if (first === undefined) return blank(STYLES.text);
  const shown =
    more.length === 0 ? placeName(first) : `${placeName(first)} +${String(more.length)}`;
  return linked(shown, linkTo(first, outline));
}
