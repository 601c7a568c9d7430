import type { Day } from './day';

/** A date cell: a day and, where staff see a clock, the minutes since midnight. */
export interface Moment {
  readonly day: Day;
  readonly minutes?: number;
}

export type Value = string | number | boolean | Moment | null;

export type Format =
  'general' | 'date' | 'datetime' | 'percent' | 'integer' | 'decimal' | 'kroner' | 'text';

export type Look = 'plain' | 'title' | 'header' | 'total' | 'note';

/** One cell. A formula with the value null was never calculated; `error` marks an error value. */
export interface Cell {
  readonly value: Value;
  readonly format?: Format;
  readonly look?: Look;
  readonly formula?: string;
  readonly error?: true;
  /** The text of the cell in several fonts, as rich text; joined it is the value. */
  readonly runs?: readonly string[];
}

export type Content = Cell | Value;

export interface ExcelTable {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
  readonly totals: boolean;
}

export function isMoment(value: Value): value is Moment {
  return typeof value === 'object' && value !== null && 'day' in value;
}

export function toCell(content: Content): Cell {
  return typeof content === 'object' && content !== null && 'value' in content
    ? content
    : { value: content };
}

/** `AB` of column 27. */
export function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

/** `C5` of row 4, column 2 (both from 0). */
export function address(row: number, column: number): string {
  return `${letter(column)}${String(row + 1)}`;
}

/** One sheet while it is laid out; rows and columns count from 0. */
export class Page {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly merges: string[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly tables: ExcelTable[] = [];
  filter: string | null = null;
  state: 'visible' | 'hidden' = 'visible';

  constructor(readonly name: string) {}

  put(row: number, column: number, content: Content): this {
    const cell = toCell(content);
    if (cell.value === null && cell.formula === undefined) return this;
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
    return this;
  }

  /** Contents side by side from the cell on. */
  line(row: number, column: number, contents: readonly Content[]): this {
    contents.forEach((content, index) => this.put(row, column + index, content));
    return this;
  }

  merge(top: number, left: number, bottom: number, right: number): this {
    this.merges.push(`${address(top, left)}:${address(bottom, right)}`);
    return this;
  }
}

export function title(text: string): Cell {
  return { value: text, look: 'title' };
}

export function header(text: string): Cell {
  return { value: text, look: 'header' };
}

export function note(text: string): Cell {
  return { value: text, look: 'note' };
}

export function date(of: Day | null): Cell {
  return { value: of === null ? null : { day: of }, format: 'date' };
}

export function percent(fraction: number): Cell {
  return { value: fraction, format: 'percent' };
}

export function integer(value: number): Cell {
  return { value, format: 'integer' };
}

export function total(value: Value, format: Format = 'general'): Cell {
  return { value, format, look: 'total' };
}
