import type { EvaluationSheet, GuidanceSheet, Records, Source } from '../reading/records';
import type { Usage } from './figures';
import type { InPeriod } from './in-period';
import type { Measured } from './measurements';

/**
 * Rows that the counts used and left out, one entry for each of `records.sources`. Of a municipality list the
 * contract's own rows are used; of a sheet left out whole none are.
 */
export function sourceUsage(
  records: Records,
  counted: {
    readonly guidance: InPeriod<GuidanceSheet>;
    readonly evaluations: InPeriod<EvaluationSheet>;
    readonly measured: Measured;
  },
): readonly Usage[] {
  const data = new Map<Source, number>();
  for (const { source, rows } of [...records.guidance, ...records.evaluations]) {
    data.set(source, rows.length);
  }
  const used = new Map<Source, number>();
  for (const { sheet, rows } of [...counted.guidance.tables, ...counted.evaluations.tables]) {
    used.set(sheet.source, rows.length);
  }
  for (const { source, rows, rowsLeftOut } of records.municipalityLists) {
    data.set(source, rows.length + rowsLeftOut);
    used.set(source, rows.length);
  }
  for (const source of records.sources.filter(({ kind }) => kind === 'measurements')) {
    const own = records.measurements.filter((each) => each.source === source);
    const chosen = own.filter((each) => counted.measured.used.get(each.goal) === each);
    data.set(source, own.length);
    used.set(source, chosen.length);
  }
  return records.sources.map((source) => {
    const all = source.leftOut === null ? (data.get(source) ?? 0) : rowsOf(source);
    const rowsUsed = source.leftOut === null ? (used.get(source) ?? 0) : 0;
    return { rowsUsed, rowsLeftOut: all - rowsUsed };
  });
}

function rowsOf({ firstRow, lastRow }: Source): number {
  return Math.max(0, lastRow - firstRow + 1);
}
