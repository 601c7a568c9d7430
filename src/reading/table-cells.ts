import type { Area } from '../workbook/address';
import type { Block, RangeRef } from '../workbook/block';
import type { CellValue } from '../workbook/cell';
import type { Field } from './records';
import type { FoundTable } from './recognition/table';

/** The cells of a found table, column by column, from the row below its header to its last. */
export interface TableCells {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The cells of a column by its number; empty when it was not read. */
  at(column: number): readonly CellValue[];
  /** The cells of a field's (first) column; `null` where the table has none. */
  column(field: Field): readonly CellValue[] | null;
  /** The cells of each column of a field that may have several. */
  columns(field: Field): readonly (readonly CellValue[])[];
  /** The leftmost column, where totals and notes tend to be labelled; may be mapped as well. */
  readonly label: readonly CellValue[];
  formats(field: Field): readonly (readonly string[])[];
}

/** What must be read of a table: the leftmost column and every column that means something; nothing of an empty one. */
export function tableRefs(table: FoundTable, sheet: string): RangeRef[] {
  if (table.bottom <= table.header.last) return [];
  const formats = table.kind === 'municipalities';
  const columns = new Set([table.left, ...table.columns.map((c) => c.column)]);
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({ sheet, area: bodyOf(table, column), formats }));
}

function bodyOf(table: FoundTable, column: number): Area {
  return { top: table.header.last + 1, bottom: table.bottom, left: column, right: column };
}

/** Wraps the blocks that `tableRefs` asked for; the table may have turned out to end higher since. */
export function tableCells(table: FoundTable, blocks: readonly Block[]): TableCells {
  const firstRow = table.header.last + 1;
  const rows = table.bottom - firstRow + 1;
  const byColumn = new Map(
    blocks.map(({ area, columns, formats }) => [
      area.left,
      { values: cut(columns[0], rows), formats: cut(formats?.[0], rows) },
    ]),
  );
  const of = (field: Field): FoundTable['columns'] =>
    table.columns.filter((c) => c.field === field);
  const at = (column: number): readonly CellValue[] => byColumn.get(column)?.values ?? [];
  return {
    firstRow,
    lastRow: table.bottom,
    at,
    column(field) {
      const [first] = of(field);
      return first === undefined ? null : at(first.column);
    },
    columns: (field) => of(field).map((c) => at(c.column)),
    label: at(table.left),
    formats: (field) => of(field).map((c) => byColumn.get(c.column)?.formats ?? []),
  };
}

function cut<T>(cells: readonly T[] | undefined, rows: number): readonly T[] {
  if (cells === undefined) return [];
  return cells.length > rows ? cells.slice(0, rows) : cells;
}
