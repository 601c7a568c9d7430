import { address, header, type Content, type Page } from './page';

/** One column of a table: its heading and what a row shows in it. */
export interface Column<Row> {
  readonly heading: string;
  readonly show: (row: Row) => Content;
}

export function column<Row>(heading: string, show: (row: Row) => Content): Column<Row> {
  return { heading, show };
}

export interface Laid {
  /** Rows from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  /** The first row below the table. */
  readonly nextRow: number;
}

/** Lays a table with one header row at the cell. */
export function layTable<Row>(
  page: Page,
  row: number,
  left: number,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Laid {
  page.line(
    row,
    left,
    columns.map(({ heading }) => header(heading)),
  );
  return { headerRow: row, ...layRows(page, row + 1, left, columns, rows) };
}

/** Lays the rows alone. */
export function layRows<Row>(
  page: Page,
  row: number,
  left: number,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): { firstRow: number; nextRow: number } {
  rows.forEach((one, index) =>
    page.line(
      row + index,
      left,
      columns.map(({ show }) => show(one)),
    ),
  );
  return { firstRow: row, nextRow: row + rows.length };
}

/** The range of a table laid, as `A3:H40`. */
export function rangeOf(laid: Laid, left: number, width: number, extraRows = 0): string {
  const last = laid.nextRow - 1 + extraRows;
  return `${address(laid.headerRow, left)}:${address(last, left + width - 1)}`;
}

/** The columns, one of them showing something else. */
export function replaced<Row>(
  columns: readonly Column<Row>[],
  from: Column<Row>,
  show: Column<Row>['show'],
): Column<Row>[] {
  return columns.map((one) => (one === from ? { ...one, show } : one));
}
