import type { Contract, Goal } from '../contract/contract';
import { settingDefinitions, settingNames } from '../contract/setting-definitions';
import type { ChoicePlan, PlannedCell, SheetPlan } from '../workbook/plan';
import { cell } from './cells';
import { composeSheet, type Line } from './compose-sheet';
import { headerBlock } from './header-block';
import { digits } from './number-formats';
import { landscape } from './print-setup';
import type { Report } from './report';
import { formatted, STYLES } from './styles';
import { bodyLine, headerLine, keptLines, staffCell, tableWidths, type Column } from './table';

const FACTS = [
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 7 },
] as const;
const VALUE_COLUMN = 3;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** One row that staff may edit. Values are as a person would type them; empty where nothing is set. */
interface ContractRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly standard: string;
  readonly unit: string;
  readonly clause: string;
  readonly reading: string;
  readonly format: string;
  readonly choices: readonly string[];
}

/** `Kontrakt`: every setting, target and grant in force, read back at the next run; `Standard` is the contract's own. */
export function contractSheet(report: Report): SheetPlan {
  const { text, previous } = report;
  const own = previous.tables.contract;
  const columns = columnsOf(report);
  const lines: Line[] = [...headerBlock(report, 'contract', FACTS), headerLine(columns, own)];
  const headerRow = lines.length;
  const choices: ChoicePlan[] = [];
  const texts = text.sheets.contract;
  const shown = new Set<string>();
  for (const [section, rows] of [
    [texts.settings, settingRows(report)],
    [texts.targets, targetRows(report)],
    [texts.grants, grantRows(report)],
  ] as const) {
    lines.push({ cells: [cell(section, STYLES.section)], least: 26 });
    for (const row of rows) {
      shown.add(row.id);
      lines.push(bodyLine(rowCells(row, report), own, row.id));
      if (row.choices.length > 0) choices.push(choiceAt(lines.length, row.choices));
    }
  }
  lines.push(...keptLines(own, shown, text.sheets.kept, columns.length, null));
  return composeSheet(
    {
      role: 'contract',
      name: text.sheets.names.contract,
      freeze: { rows: headerRow, columns: 2 },
      print: landscape(report, 'contract', headerRow),
      choices,
      tabColor: '#B08D2E',
    },
    tableWidths(columns, own),
    lines,
  );
}

function columnsOf({ text }: Report): Column[] {
  const names = text.sheets.contract.columns;
  return [
    { heading: names.id, width: 27, align: 'id' },
    { heading: names.name, width: 36 },
    { heading: names.value, width: 22 },
    { heading: names.standard, width: 22 },
    { heading: names.unit, width: 18 },
    { heading: names.clause, width: 12 },
    { heading: names.reading, width: 74 },
  ];
}

function rowCells(row: ContractRow, report: Report): PlannedCell[] {
  const { empty, notSet: unset } = report.text.sheets.contract;
  const notSet = row.id.startsWith('setting:') ? empty : unset;
  const standard = row.standard === '' ? notSet : typed(row.standard);
  return [
    cell(row.id, STYLES.id),
    cell(row.name, STYLES.name),
    unusedEntry(row, report) ??
      cell(row.value === '' ? null : typed(row.value), formatted(STYLES.input, row.format)),
    cell(standard, formatted({ ...STYLES.muted, horizontal: 'left' }, row.format)),
    cell(row.unit, STYLES.text),
    cell(row.clause, STYLES.text),
    cell(row.reading, STYLES.text),
  ];
}

/** What staff typed and the review could not use stays, beside the finding that says so, until they correct it. */
function unusedEntry(
  { id }: ContractRow,
  { assessment, outline, previous }: Report,
): PlannedCell | null {
  const sheet = outline.sheets.find(({ own }) => own === 'contract')?.name;
  const entry = previous.typed.get(id);
  const isUnused = assessment.findings.some(
    ({ code, where }) =>
      (code === 'invalidContractValue' || code === 'settingNotUsed') &&
      where?.sheet === sheet &&
      where?.cell === entry?.cell,
  );
  return entry !== undefined && isUnused ? staffCell(entry.value, STYLES.input) : null;
}

/** Decimal text becomes a number; everything else stays text. */
function typed(text: string): string | number {
  return DECIMAL.test(text) ? Number(text) : text;
}

function settingRows({ assessment, text }: Report): ContractRow[] {
  return settingNames.map((name) => {
    const { clause, choices } = settingDefinitions[name];
    const { reading, unit, name: title, choices: words = {} } = text.settings[name];
    return {
      id: `setting:${name}`,
      name: title,
      value: wordOf(words, assessment.settingTexts[name]),
      standard: wordOf(words, assessment.agreedSettingTexts[name]),
      unit,
      clause,
      reading,
      format: name === 'populationYear' ? 'General' : groupedFormat(assessment.settingTexts[name]),
      choices: choices.map((choice) => wordOf(words, choice)),
    };
  });
}

/** Whole numbers show their thousands; others stand as typed. */
function groupedFormat(value: string): string {
  return value.includes('.') ? 'General' : digits(0);
}

function wordOf(words: Readonly<Record<string, string>>, choice: string): string {
  return words[choice] ?? choice;
}

function targetRows(report: Report): ContractRow[] {
  const { assessment, text } = report;
  return assessment.contract.goals
    .filter((goal) => goal.unit !== 'municipalities' && goal.level === undefined)
    .flatMap((goal) => yearsOf(assessment.contract).map((year) => targetRow(goal, year, report)))
    .map((row) => ({ ...row, unit: text.words.units[row.unit] }));
}

function targetRow(
  goal: Goal,
  year: number,
  { assessment, text }: Report,
): Omit<ContractRow, 'unit'> & { readonly unit: Goal['unit'] } {
  const texts = text.sheets.contract;
  const agreed = assessment.agreed.goals.find((each) => each.id === goal.id);
  const value = valueOf(goal.targets, year);
  return {
    id: `target:${goal.id}:${String(year)}`,
    name: texts.target(text.words.goals[goal.id], year),
    value,
    standard: valueOf(agreed?.targets ?? [], year),
    unit: goal.unit,
    clause: goal.clause,
    reading: texts.targetReading(goal.comparison, value !== ''),
    format: groupedFormat(value),
    choices: [],
  };
}

function grantRows({ assessment, text }: Report): ContractRow[] {
  const { contract, agreed } = assessment;
  return yearsOf(contract).map((year) => {
    const value = valueOf(contract.grants, year);
    return {
      id: `grant:${String(year)}`,
      name: text.sheets.contract.grant(year),
      value,
      standard: valueOf(agreed.grants, year),
      unit: contract.currency === 'DKK' ? 'kr.' : contract.currency,
      clause: contract.grantClause,
      reading: text.sheets.contract.grantReading(value !== ''),
      format: groupedFormat(value),
      choices: [],
    };
  });
}

function yearsOf({ years }: Contract): number[] {
  return Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
}

function valueOf(values: Contract['grants'], year: number): string {
  return values.find((each) => each.year === year)?.value ?? '';
}

function choiceAt(row: number, values: readonly string[]): ChoicePlan {
  return { area: { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN }, values };
}
