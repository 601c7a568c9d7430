import type { Mapping } from './mapping';
import type { FoundTable } from './recognition/table';
import type { Source } from './records';
import { whyColumn } from './why-column';

/** How a found table is told of in the reading receipt. */
export function makeSource(
  table: FoundTable,
  sheet: string,
  lastRow: number,
  mapping: Mapping | null,
): Source {
  const corrected = mapping?.sheets[sheet] ?? null;
  return {
    sheet,
    kind: table.kind,
    headerRow: table.header.last,
    firstRow: table.header.last + 1,
    lastRow,
    columns: table.columns.map((each) => ({
      field: each.field,
      column: each.column,
      heading: each.heading,
      why: whyColumn(each, table, corrected),
    })),
    leftOut: null,
  };
}
