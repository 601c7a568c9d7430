import type { OwnHeadings } from '../reading/own-headings';
import { valueAt, type Block } from '../workbook/block';
import { headerRows, staffColumns } from './own-table';

/** What stands where in a sheet of ours: each row and column by a key that stays with it when it moves. */
export interface OwnLayout {
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
}

const NOTHING: OwnLayout = { rows: new Map(), columns: new Map() };

/** Rows by id or name, those down to the header by their distance from it; columns by heading, staff's own by their order. */
export function ownLayout(block: Block, headings: OwnHeadings): OwnLayout {
  const headers = headerRows(block, headings);
  const [top] = headers;
  if (top === undefined) return NOTHING;
  const rows = new Map<number, string>();
  const columns = new Map<number, string>();
  const isNew = (keys: ReadonlyMap<number, string>, key: string): boolean =>
    ![...keys.values()].includes(key);
  for (let row = block.area.top; row <= block.area.bottom; row += 1) {
    const key = row <= top ? `above ${String(top - row)}` : rowKey(block, row, headings, top);
    if (key !== '' && isNew(rows, key)) rows.set(row, key);
  }
  const staffs = staffColumns(block, top, headings);
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    const order = staffs.indexOf(column);
    const key = order < 0 ? textAt(block, top, column).toLowerCase() : `own ${String(order)}`;
    if (key !== '' && isNew(columns, key)) columns.set(column, key);
  }
  return { rows, columns };
}

function rowKey(block: Block, row: number, { id, label }: OwnHeadings, header: number): string {
  const find = (words: ReadonlySet<string>): string => {
    for (let column = block.area.left; column <= block.area.right; column += 1) {
      if (words.has(textAt(block, header, column).toLowerCase())) return textAt(block, row, column);
    }
    return '';
  };
  return find(id) || find(label);
}

function textAt(block: Block, row: number, column: number): string {
  const value = valueAt(block, row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
