import { columnName, columnNumber } from '../../../src/workbook/address';
import { invalidArgument } from '../protocol/api-error';
import type { Sheet } from './sheet';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of a sheet; rows and columns count from 0, as in the API. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    const numbers = [row, column, rows, columns];
    if (numbers.some((n) => !Number.isInteger(n)) || row < 0 || column < 0) throw invalidArgument();
    if (rows < 1 || columns < 1) throw invalidArgument();
    if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument();
  }

  get count(): number {
    return this.rows * this.columns;
  }

  get isUnbounded(): boolean {
    return this.rows === MAX_ROWS || this.columns === MAX_COLUMNS;
  }

  /** `Ark1!A1:C9`, the sheet's name quoted where Excel quotes it. */
  get address(): string {
    return `${quoted(this.sheet.name)}!${this.local}`;
  }

  get local(): string {
    const first = columnName(this.column + 1) + String(this.row + 1);
    const last = columnName(this.column + this.columns) + String(this.row + this.rows);
    return first === last ? first : `${first}:${last}`;
  }

  part(row: number, column: number, rows = 1, columns = 1): Area {
    return new Area(this.sheet, this.row + row, this.column + column, rows, columns);
  }

  has(row: number, column: number): boolean {
    return (
      row >= this.row &&
      row < this.row + this.rows &&
      column >= this.column &&
      column < this.column + this.columns
    );
  }

  common(other: Area): Area | null {
    if (other.sheet !== this.sheet) throw invalidArgument();
    const top = Math.max(this.row, other.row);
    const left = Math.max(this.column, other.column);
    const rows = Math.min(this.row + this.rows, other.row + other.rows) - top;
    const columns = Math.min(this.column + this.columns, other.column + other.columns) - left;
    return rows > 0 && columns > 0 ? new Area(this.sheet, top, left, rows, columns) : null;
  }

  around(other: Area): Area {
    if (other.sheet !== this.sheet) throw invalidArgument();
    const top = Math.min(this.row, other.row);
    const left = Math.min(this.column, other.column);
    const bottom = Math.max(this.row + this.rows, other.row + other.rows);
    const right = Math.max(this.column + this.columns, other.column + other.columns);
    return new Area(this.sheet, top, left, bottom - top, right - left);
  }

  *places(): Generator<readonly [row: number, column: number]> {
    for (let row = this.row; row < this.row + this.rows; row++) {
      for (let column = this.column; column < this.column + this.columns; column++) {
        yield [row, column];
      }
    }
  }
}

/** A sheet's name as it stands before the `!` of a reference. */
export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** `A1`, `$A$1:C9`, `A:C` or `1:3` of a sheet. */
export function parseArea(sheet: Sheet, address: string): Area {
  const plain = address.replaceAll('$', '').trim();
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return spanning(sheet, Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const columns = COLUMNS.exec(plain);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return spanning(sheet, 1, columnNumber(left), MAX_ROWS, columnNumber(right));
  }
  const rows = ROWS.exec(plain);
  if (rows) {
    const [, top = '', bottom = ''] = rows;
    return spanning(sheet, Number(top), 1, Number(bottom), MAX_COLUMNS);
  }
  throw invalidArgument();
}

function spanning(sheet: Sheet, top: number, left: number, bottom: number, right: number): Area {
  return new Area(
    sheet,
    Math.min(top, bottom) - 1,
    Math.min(left, right) - 1,
    Math.abs(bottom - top) + 1,
    Math.abs(right - left) + 1,
  );
}
