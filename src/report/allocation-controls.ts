import type { Allocation } from '../split/allocation';
import { columnName } from '../workbook/address';
import type { PlannedCell } from '../workbook/plan';
import { SHARE_FORMAT, type AllocationTable } from './allocation-table';
import { blank, cell } from './cells';
import type { Line } from './compose-sheet';
import { kroner } from './kroner';
import { PAGE_TONES } from './palette';
import type { Report } from './report';
import { sayControls, type SaidControl } from './say-controls';
import { formatted, STYLES, toneStyle } from './styles';
import { sumCell, sumOf, type Rows } from './sum-cell';

/** Sums under the table, the grant they are held against, and three controls that say «Stemmer» or by how much not. */
export function controlLines(
  report: Report,
  allocation: Allocation,
  table: AllocationTable,
  rows: Rows,
): Line[] {
  return [
    sumLine(report, allocation, table, rows),
    grantLine(report, allocation, table),
    ...labelledControls(report, allocation, table, rows),
  ];
}

function sumLine(
  { text }: Report,
  allocation: Allocation,
  table: AllocationTable,
  rows: Rows,
): Line {
  const cells = emptyRow(table);
  const sum = (column: number, format: string, values: readonly number[]): void => {
    const style = formatted(STYLES.sumNumber, format);
    cells[column - 1] = sumCell(columnName(column), rows, values, style);
  };
  cells[1] = cell(text.sheets.total, STYLES.sumText);
  if (table.weightColumn !== null) {
    sum(
      table.weightColumn,
      table.weightFormat,
      allocation.rows.map((row) => row.weight.valueOf()),
    );
  }
  sum(
    table.shareColumn,
    SHARE_FORMAT,
    allocation.rows.map((row) => row.share.valueOf()),
  );
  sum(
    table.amountColumn,
    table.moneyFormat,
    money(allocation, (row) => row.amount),
  );
  for (let index = 0; index < table.instalments; index += 1) {
    const column = table.amountColumn + 1 + index;
    sum(
      column,
      table.instalmentFormat,
      money(allocation, (row) => row.instalments[index] ?? 0n),
    );
  }
  return { cells, least: 18 };
}

function grantLine({ text }: Report, allocation: Allocation, table: AllocationTable): Line {
  const cells = emptyRow(table);
  cells[1] = cell(text.sheets.allocation.grant(allocation.year), STYLES.sumText);
  cells[table.amountColumn - 1] = cell(
    kroner(allocation.total, allocation.unit),
    formatted(STYLES.sumNumber, table.moneyFormat),
  );
  return { cells, least: 20 };
}

function labelledControls(
  { text }: Report,
  allocation: Allocation,
  table: AllocationTable,
  rows: Rows,
): Line[] {
  const { matches, sharesDiffer, differs } = text.sheets.allocation;
  const control = sayControls(allocation, text);
  const amount = columnName(table.amountColumn);
  const sum = `${amount}${String(rows.last + 1)}`;
  const grant = `${amount}${String(rows.last + 2)}`;
  const first = columnName(table.amountColumn + 1);
  const last = columnName(table.amountColumn + table.instalments);
  const instalments = `SUM(${first}${String(rows.first)}:${last}${String(rows.last)})`;
  const shares = sumOf(columnName(table.shareColumn), rows);
  const [before, after] = differs(allocation.currency);
  const decimals = allocation.unit === 'øre' ? '2' : '0';
  const unless = (isZero: string, otherwise: string): string =>
    `IF(${isZero}=0,${quoted(matches)},${otherwise})`;
  // FIXED writes the number as the user's own Excel does.
  const unlessOff = (off: string): string =>
    unless(`ROUND(${off},2)`, `${quoted(before)}&FIXED(${off},${decimals})&${quoted(after)}`);
  return [
    controlLine(control.shares, unless(`ROUND(${shares}-1,9)`, quoted(sharesDiffer)), table),
    controlLine(control.amounts, unlessOff(`${sum}-${grant}`), table),
    controlLine(control.instalments, unlessOff(`${instalments}-${sum}`), table),
  ];
}

function controlLine(
  { label, holds, verdict }: SaidControl,
  formula: string,
  table: AllocationTable,
): Line {
  const cells = emptyRow(table, STYLES.text).slice(0, table.amountColumn);
  cells[0] = cell(label, STYLES.text);
  const style = toneStyle(holds ? PAGE_TONES.matches : PAGE_TONES.warning);
  cells[table.amountColumn - 1] = { ...cell(verdict, style), formula };
  return { cells, spans: [{ from: 1, to: table.amountColumn - 1 }], least: 20 };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function emptyRow(
  table: AllocationTable,
  style: PlannedCell['style'] = STYLES.sumText,
): PlannedCell[] {
  return table.columns.map(() => blank(style));
}

function money(
  allocation: Allocation,
  of: (row: Allocation['rows'][number]) => bigint,
): readonly number[] {
  return allocation.rows.map((row) => kroner(of(row), allocation.unit));
}
