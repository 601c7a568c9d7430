import { isSameTyped } from '../reading/contract-sheet-rows';
import type { ChoicePlan, PlannedCell, SheetPlan } from '../workbook/plan';
import { cell } from './cells';
import { composeSheet, type Line } from './compose-sheet';
import { headerBlock } from './header-block';
import { grantRows, settingRows, targetRows, type ContractRow } from './contract-rows';
import { correctionRows } from './correction-rows';
import { landscape } from './print-setup';
import type { Report } from './report';
import { rowsByLabel } from './rows-by-label';
import { formatted, STYLES } from './styles';
import { bodyLine, headerLine, keptLines, staffCell, tableWidths, type Column } from './table';

const FACTS = [
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 7 },
] as const;
const VALUE_COLUMN = 3;
/** What is said of an entry that could not be used. */
const UNUSED: ReadonlySet<string> = new Set([
  'invalidContractValue',
  'invalidSetting',
  'uncalculatedFormulas',
]);
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** `Kontrakt`: every setting, target, grant and correction in force, read back at the next run; `Standard` is the contract's own. */
export function contractSheet(report: Report): SheetPlan {
  const { text, previous } = report;
  const texts = text.sheets.contract;
  const sections = [
    [texts.settings, settingRows(report)],
    [texts.targets, targetRows(report)],
    [texts.grants, grantRows(report)],
    [texts.corrections.heading, correctionRows(report)],
  ] as const;
  const own = rowsByLabel(
    previous.tables.contract,
    sections.flatMap(([, rows]) => rows.map(({ id, name }) => ({ id, label: name }))),
  );
  const columns = columnsOf(report);
  const lines: Line[] = [...headerBlock(report, 'contract', FACTS), headerLine(columns, own)];
  const headerRow = lines.length;
  const choices: ChoicePlan[] = [];
  const shown = new Set<string>();
  for (const [section, rows] of sections) {
    if (rows.length === 0) continue;
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
    staffEntry(row, report) ??
      cell(row.value === '' ? null : typed(row.value), formatted(STYLES.input, row.format)),
    cell(standard, formatted({ ...STYLES.muted, horizontal: 'left' }, row.format)),
    cell(row.unit, STYLES.text),
    cell(row.clause, STYLES.text),
    cell(row.reading, STYLES.text),
  ];
}

/**
 * What staff typed and the review could not use stays, beside the finding that says so, until they correct it; and so does a
 * formula whose value is in force.
 */
function staffEntry(
  row: ContractRow,
  { assessment, outline, previous }: Report,
): PlannedCell | null {
  const sheet = outline.sheets.find(({ own }) => own === 'contract')?.name;
  const entry = previous.typed.get(row.id);
  if (entry === undefined) return null;
  const isUnused = assessment.findings.some(
    ({ code, where }) => UNUSED.has(code) && where?.sheet === sheet && where?.cell === entry.cell,
  );
  const isInForce = entry.value.formula !== undefined && isSameTyped(entry.typed, row.value);
  return isUnused || isInForce ? staffCell(entry.value, formatted(STYLES.input, row.format)) : null;
}

/** Decimal text becomes a number; everything else stays text. */
function typed(text: string): string | number {
  return DECIMAL.test(text) ? Number(text) : text;
}

function choiceAt(row: number, values: readonly string[]): ChoicePlan {
  return { area: { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN }, values };
}
