import type { Allocation } from '../split/allocation';
import { columnName } from '../workbook/address';
import type { PlannedCell } from '../workbook/plan';
import { SHARE_FORMAT, type AllocationTable } from './allocation-table';
import { blank, cell } from './cells';
import type { Line } from './compose-sheet';
import { kroner } from './kroner';
import { PAGE_TONES } from './palette';
import type { Report } from './report';
import { formatted, STYLES, toneStyle } from './styles';
import { sumCell, sumOf, type Rows } from './sum-cell';

/** Sums under the table, the grant they are held against, and three controls that say «Stemmer» or by how much not. */
export function controlLines(
  report: Report,
  allocation: Allocation,
  table: AllocationTable,
  rows: Rows,
): Line[] {
  const { allocation: texts } = report.text.sheets;
  const control = controlsOf(report, allocation, table, rows);
  return [
    sumLine(report, allocation, table, rows),
    grantLine(report, allocation, table),
    labelled(texts.controls.shares, control.shares, table),
    labelled(texts.controls.amounts, control.amounts, table),
    labelled(texts.controls.instalments, control.instalments, table),
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

function controlsOf(
  report: Report,
  allocation: Allocation,
  table: AllocationTable,
  rows: Rows,
): Readonly<Record<'shares' | 'amounts' | 'instalments', PlannedCell>> {
  const { allocation: texts } = report.text.sheets;
  const amount = columnName(table.amountColumn);
  const sum = `${amount}${String(rows.last + 1)}`;
  const grant = `${amount}${String(rows.last + 2)}`;
  const first = columnName(table.amountColumn + 1);
  const last = columnName(table.amountColumn + table.instalments);
  const instalments = `SUM(${first}${String(rows.first)}:${last}${String(rows.last)})`;
  const amounts = allocation.rows.reduce((all, row) => all + row.amount, 0n);
  const paid = allocation.rows.reduce(
    (all, row) => row.instalments.reduce((part, each) => part + each, all),
    0n,
  );
  const sharesMatch =
    Math.abs(allocation.rows.reduce((all, row) => all + row.share.valueOf(), 0) - 1) < 5e-10;
  const shares = sumOf(columnName(table.shareColumn), rows);
  return {
    shares: {
      ...verdict(sharesMatch ? texts.matches : texts.sharesDiffer, sharesMatch),
      formula: `IF(ROUND(${shares}-1,9)=0,${quoted(texts.matches)},${quoted(texts.sharesDiffer)})`,
    },
    amounts: moneyControl(report, allocation, `${sum}-${grant}`, amounts - allocation.total),
    instalments: moneyControl(report, allocation, `${instalments}-${sum}`, paid - amounts),
  };
}

/** «Stemmer», or «Afviger med 3 kr.»; FIXED writes the number as the user's own Excel does. */
function moneyControl(
  { text }: Report,
  { unit, currency }: Allocation,
  difference: string,
  off: bigint,
): PlannedCell {
  const { matches, differs } = text.sheets.allocation;
  const [before, after] = differs(currency);
  const decimals = unit === 'øre' ? 2 : 0;
  const number = text.format.number(kroner(off, unit), decimals);
  return {
    ...verdict(off === 0n ? matches : before + number + after, off === 0n),
    formula:
      `IF(ROUND(${difference},2)=0,${quoted(matches)},` +
      `${quoted(before)}&FIXED(${difference},${String(decimals)})&${quoted(after)})`,
  };
}

function verdict(word: string, matches: boolean): PlannedCell {
  return cell(word, toneStyle(matches ? PAGE_TONES.matches : PAGE_TONES.warning));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function labelled(label: string, control: PlannedCell, table: AllocationTable): Line {
  const cells = emptyRow(table, STYLES.text).slice(0, table.amountColumn);
  cells[0] = cell(label, STYLES.text);
  cells[table.amountColumn - 1] = control;
  return { cells, spans: [{ from: 1, to: table.amountColumn - 1 }], least: 20 };
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
