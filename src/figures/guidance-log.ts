import type { GuidanceField, GuidanceRow, GuidanceSheet } from '../reading/records';
import type { InPeriod } from './in-period';

/** All guidance logs of a workbook as one, the rows that count alone; a row is known by its place in it. */
export interface GuidanceLog {
  /** How many logs there were, also those that can't be placed in a year. */
  readonly offered: number;
  readonly sheets: readonly GuidanceSheet[];
  /** How many rows count. */
  readonly length: number;
  /** The row at a place; `null` beyond the log. */
  at(index: number): LogRow | null;
  /** The place in `sheets` of a row's sheet. */
  sheetIndex(index: number): number;
  /** Every row once, sheet after sheet. */
  each(visit: (row: GuidanceRow, sheet: GuidanceSheet, index: number) => void): void;
  /** A sheet has a column for the field. */
  has(field: GuidanceField): boolean;
}

export interface LogRow {
  readonly row: GuidanceRow;
  readonly sheet: GuidanceSheet;
}

/** Joins the logs in the order of their sheets. */
export function joinLogs({ offered, tables }: InPeriod<GuidanceSheet>): GuidanceLog {
  const sheets = tables.map(({ sheet }) => sheet);
  const rows = tables.flatMap((table) => table.rows);
  const sheetOf = new Uint32Array(rows.length);
  let start = 0;
  tables.forEach((table, sheetIndex) => {
    sheetOf.fill(sheetIndex, start, (start += table.rows.length));
  });
  return {
    offered,
    sheets,
    length: rows.length,
    at(index) {
      const row = rows[index];
      const sheet = sheets[sheetOf[index] ?? 0];
      return row && sheet ? { row, sheet } : null;
    },
    sheetIndex: (index) => sheetOf[index] ?? 0,
    each(visit) {
      let index = 0;
      for (const { sheet, rows: own } of tables) {
        for (const row of own) visit(row, sheet, index++);
      }
    },
    has: (field) => sheets.some((sheet) => sheet.has.has(field)),
  };
}

/** The form that a row has by itself. Without a form column every row is individual (rules 3, «Words met»). */
export function formOf(row: GuidanceRow, sheet: GuidanceSheet): GuidanceRow['form'] {
  return sheet.has.has('form') ? row.form : 'individual';
}
