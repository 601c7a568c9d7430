import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { Source } from '../reading/records';
import { dayOf } from '../workbook/day';
import type { Day } from '../workbook/day';
import type { Period } from './figures';

/** Joined sheets of one kind, cut down to the rows that count. */
export interface InPeriod<Sheet extends DatedSheet> {
  /** How many sheets there were, also those that can't be placed in a year. */
  readonly offered: number;
  readonly tables: readonly {
    readonly sheet: Sheet;
    readonly rows: readonly Sheet['rows'][number][];
  }[];
}

/** A guidance log or an evaluation. */
export interface DatedSheet {
  readonly source: Source;
  readonly namedYear: number | null;
  readonly has: { has(field: 'date'): boolean };
  readonly rows: readonly { readonly row: number; readonly date: Day | null }[];
}

/**
 * The rows with 1 January ≤ date ≤ D (rules 3, «The year»). Rows outside are told, rows without a readable date listed.
 * A sheet without dates counts whole when it names the year alone; otherwise not at all, and that is a question.
 */
export function inPeriod<Sheet extends DatedSheet>(
  sheets: readonly Sheet[],
  period: Period,
  findings: FindingList,
): InPeriod<Sheet> {
  const tables = sheets.flatMap((sheet) => {
    const rows = sheet.has.has('date')
      ? datedRows(sheet, period, findings)
      : undatedRows(sheet, period, findings);
    return rows === null ? [] : [{ sheet, rows }];
  });
  return { offered: sheets.length, tables };
}

function datedRows<Sheet extends DatedSheet>(
  { source, rows }: Sheet,
  period: Period,
  findings: FindingList,
): Sheet['rows'][number][] {
  const first = dayOf(period.year, 1, 1);
  let [before, after, outsideRow] = [0, 0, 0];
  const counted = rows.filter(({ row, date }) => {
    if (date === null) {
      findings.addRow('warning', 'rowWithoutDate', { source, row, field: 'date' }, {});
      return false;
    }
    if (date >= first && date <= period.asOf) return true;
    if (date < first) before += 1;
    else after += 1;
    outsideRow ||= row;
    return false;
  });
  if (outsideRow > 0) {
    const where = cellOf(source, outsideRow, 'date');
    findings.addOnce('note', 'outsidePeriod', where, { before, after, year: period.year });
  }
  return counted;
}

function undatedRows<Sheet extends DatedSheet>(
  { source, rows, namedYear }: Sheet,
  { year }: Period,
  findings: FindingList,
): readonly Sheet['rows'][number][] | null {
  const where = { sheet: source.sheet };
  if (namedYear === year) {
    findings.add('note', 'countedWhole', where, { rows: rows.length, year });
    return rows;
  }
  findings.add('warning', 'noDateColumn', where, { rows: rows.length, year });
  return null;
}
