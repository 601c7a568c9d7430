import type { Where } from '../workbook/finding';
import type { MunicipalityList, NumberCell, NumberColumn } from './records';

/** One column of one municipality list. */
export interface ListColumn {
  readonly list: MunicipalityList;
  readonly column: NumberColumn;
}

/** The column's cells beside a municipality, in the list's order: none, one, or several where it is listed again. */
export function cellsBeside({ list, column }: ListColumn, code: string): readonly NumberCell[] {
  return list.rows.flatMap((row, index) => (row.code === code ? (column.cells[index] ?? []) : []));
}

/** The cells of a column, first to last: `D5:D23`. */
export function columnArea({ list, column }: ListColumn): Where {
  const [first, last] = [column.cells[0]?.cell, column.cells.at(-1)?.cell];
  if (first === undefined || last === undefined) return { sheet: list.sheet };
  return { sheet: list.sheet, cell: first === last ? first : `${first}:${last}` };
}
