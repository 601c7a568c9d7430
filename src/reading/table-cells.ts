import type { Area } from '../workbook/address';
import type { Block, RangeRef } from '../workbook/block';
import type { CellValue } from '../workbook/cell';
import type { Field } from './records';
import type { FoundTable } from './recognition/table';

/** The cells of a found table, column by column, from the row below its header to its last. */
export interface TableCells {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The cells of a field's (first) column; `null` where the table has none. */
  column(field: Field): readonly CellValue[] | null;
  /** The cells of each column of a field that may have several. */
  columns(field: Field): readonly (readonly CellValue[])[];
  /** The leftmost column, where totals and notes tend to be labelled; may be mapped as well. */
  readonly label: readonly CellValue[];
  formats(field: Field): readonly (readonly string[])[];
}

/** What must be read of a table: the leftmost column and every column that means something. */
export function tableRefs(table: FoundTable, sheet: string, formats: boolean): RangeRef[] {
  const columns = new Set([table.left, ...table.columns.map((c) => c.column)]);
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({ sheet, area: bodyOf(table, column), formats }));
}

function bodyOf(table: FoundTable, column: number): Area {
  return { top: table.header.last + 1, bottom: table.bottom, left: column, right: column };
}

/** Whether the table has any row below its header. */
export function hasBody(table: FoundTable): boolean {
  return table.bottom > table.header.last;
}

/** Wraps the blocks that `tableRefs` asked for; none at all when the table has no rows. */
export function tableCells(table: FoundTable, blocks: readonly Block[]): TableCells {
  const byColumn = new Map(blocks.map((block) => [block.area.left, block]));
  const columnsOf = (field: Field): Block[] =>
    table.columns.flatMap((c) => (c.field === field ? (byColumn.get(c.column) ?? []) : []));
  const has = (field: Field): boolean => table.columns.some((c) => c.field === field);
  return {
    firstRow: table.header.last + 1,
    lastRow: table.bottom,
    column: (field) => (has(field) ? (columnsOf(field)[0]?.columns[0] ?? []) : null),
    columns: (field) => columnsOf(field).map((block) => block.columns[0] ?? []),
    label: byColumn.get(table.left)?.columns[0] ?? [],
    formats: (field) => columnsOf(field).map((block) => block.formats?.[0] ?? []),
  };
}
