import type { PlannedCell, Style } from '../workbook/plan';
import { cell } from './cells';

/** Rows from first to last, both inside. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A real SUM over the rows of one column; its cached value adds the same numbers in the same order. */
export function sumCell(
  column: string,
  rows: Rows,
  values: readonly number[],
  style: Style,
): PlannedCell {
  return { ...cell(total(values), style), formula: sumOf(column, rows) };
}

/** `SUM(E7:E25)`. */
export function sumOf(column: string, rows: Rows): string {
  return `SUM(${column}${String(rows.first)}:${column}${String(rows.last)})`;
}

/** The sum as a spreadsheet adds: from the first row to the last. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
