import type { Area } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import type { TextPool } from './text-pool';

const PAGE_BITS = 15;
const PAGE = 1 << PAGE_BITS;
/** The first page starts small: a workbook may have thousands of sheets with a few cells each. */
const FIRST_PAGE = 64;
const NUMBER = 0;
const TEXT = 1;
const BOOLEAN = 2;
const ERROR = 3;

interface Page {
  readonly columns: Uint16Array;
  /** The kind in the lowest two bits, the style above them. */
  readonly kinds: Uint32Array;
  /** The number, 0 or 1 for a boolean, or the text's place in the pool. */
  readonly values: Float64Array;
}

/**
 * The cells of a sheet that hold a value, in the order of the file, 14 bytes each.
 * A whole sheet stays in memory this way, so a later read needs no second pass through the file.
 */
export class CellLog {
  private readonly pages: Page[] = [];
  private count = 0;
  private rowNumbers = new Uint32Array(256);
  private rowStarts = new Uint32Array(256);
  private rowCount = 0;
  private ascending = true;
  private top = Infinity;
  private left = Infinity;
  private bottom = 0;
  private right = 0;

  constructor(private readonly pool: TextPool) {}

  /** The smallest rectangle that holds every value; `null` without any. */
  get used(): Area | null {
    if (this.count === 0) return null;
    return { top: this.top, left: this.left, bottom: this.bottom, right: this.right };
  }

  addNumber(row: number, column: number, style: number, value: number): void {
    this.add(row, column, (style << 2) | NUMBER, value);
  }

  /** `text` is a place in the pool; the empty text is no value. */
  addText(row: number, column: number, style: number, text: number): void {
    if (text !== 0) this.add(row, column, (style << 2) | TEXT, text);
  }

  addBoolean(row: number, column: number, style: number, value: boolean): void {
    this.add(row, column, (style << 2) | BOOLEAN, value ? 1 : 0);
  }

  addError(row: number, column: number, style: number, code: number): void {
    this.add(row, column, (style << 2) | ERROR, code);
  }

  /**
   * Hands over the values of these rows in the wanted columns, from log row `from` on, for at most `limit` cells of the
   * log. Gives the log row to go on with, or -1 when done.
   */
  visit(
    rows: { readonly top: number; readonly bottom: number },
    isWanted: (column: number) => boolean,
    { from, limit }: { from: number; limit: number },
    take: (row: number, column: number, value: CellValue, style: number) => void,
  ): number {
    let seen = 0;
    for (let n = Math.max(from, this.firstRow(rows.top)); n < this.rowCount; n++) {
      const row = this.rowNumbers[n] as number;
      if (row > rows.bottom && this.ascending) return -1;
      if (seen > limit) return n;
      if (row < rows.top || row > rows.bottom) continue;
      const end = n + 1 < this.rowCount ? (this.rowStarts[n + 1] as number) : this.count;
      for (let cell = this.rowStarts[n] as number; cell < end; cell++) {
        seen++;
        const page = this.pages[cell >>> PAGE_BITS] as Page;
        const at = cell & (PAGE - 1);
        const column = page.columns[at] as number;
        if (!isWanted(column)) continue;
        const kind = page.kinds[at] as number;
        take(row, column, this.value(kind & 3, page.values[at] as number), kind >>> 2);
      }
    }
    return -1;
  }

  private value(kind: number, value: number): CellValue {
    if (kind === NUMBER) return value;
    if (kind === TEXT) return this.pool.text(value);
    return kind === BOOLEAN ? value === 1 : { error: this.pool.text(value) };
  }

  private firstRow(top: number): number {
    if (!this.ascending) return 0;
    let low = 0;
    let high = this.rowCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.rowNumbers[middle] as number) < top) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private add(row: number, column: number, kind: number, value: number): void {
    if (this.rowCount === 0 || this.rowNumbers[this.rowCount - 1] !== row) this.addRow(row);
    const at = this.count & (PAGE - 1);
    const page = this.pageFor(at);
    page.columns[at] = column;
    page.kinds[at] = kind;
    page.values[at] = value;
    this.count++;
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  private pageFor(at: number): Page {
    const last = this.pages[this.pages.length - 1];
    if (last && at > 0 && at < last.columns.length) return last;
    const page = at === 0 ? newPage(last ? PAGE : FIRST_PAGE) : newPage(at * 8);
    if (last && at > 0) {
      page.columns.set(last.columns);
      page.kinds.set(last.kinds);
      page.values.set(last.values);
      this.pages.pop();
    }
    this.pages.push(page);
    return page;
  }

  private addRow(row: number): void {
    if (this.rowCount === this.rowNumbers.length) {
      this.rowNumbers = doubled(this.rowNumbers);
      this.rowStarts = doubled(this.rowStarts);
    }
    if (row < this.bottom) this.ascending = false;
    this.rowNumbers[this.rowCount] = row;
    this.rowStarts[this.rowCount] = this.count;
    this.rowCount++;
  }
}

function newPage(cells: number): Page {
  return {
    columns: new Uint16Array(cells),
    kinds: new Uint32Array(cells),
    values: new Float64Array(cells),
  };
}

function doubled(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  larger.set(table);
  return larger;
}
