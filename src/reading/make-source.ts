import type { FoundTable } from './recognition/table';
import type { Source } from './records';

/** How a found table is told of in the reading receipt. */
export function makeSource(table: FoundTable, sheet: string, lastRow: number): Source {
  return {
    sheet,
    kind: table.kind,
    headerRow: table.header.last,
    firstRow: table.header.last + 1,
    lastRow,
    columns: table.columns.map(({ field, column, heading }) => ({ field, column, heading })),
    leftOut: null,
  };
}
