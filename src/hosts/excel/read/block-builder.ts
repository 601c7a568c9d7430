import type { Area } from '../../../workbook/address';
import { valueAt, type Block, type RangeRef } from '../../../workbook/block';
import { isError, type CellValue } from '../../../workbook/cell';
import type { Pause } from '../../../workbook/pause';
import { cellValue, maybeError } from './cell-value';

type Grid = readonly (readonly unknown[])[];

/** Puts a block together from the pieces that come in, and turns rows into columns. */
export class BlockBuilder {
  private readonly columns: CellValue[][];
  private readonly formats: string[][] | null;
  private readonly formulas: (string | null)[][] | null;

  constructor(private readonly ref: RangeRef) {
    const { top, bottom, left, right } = ref.area;
    const width = Math.max(0, right - left + 1);
    const height = Math.max(0, bottom - top + 1);
    this.columns = Array.from({ length: width }, () => new Array<CellValue>(height).fill(null));
    this.formats = ref.formats
      ? Array.from({ length: width }, () => new Array<string>(height).fill('General'))
      : null;
    this.formulas = ref.formulas
      ? Array.from({ length: width }, () => new Array<string | null>(height).fill(null))
      : null;
  }

  /** Values, and formats where they were asked for. A blank cell's format says nothing and counts as `General`. */
  put(area: Area, values: Grid, formats: Grid | null): void {
    this.visit(area, values, (raw, column, row, at) => {
      const value = cellValue(raw, false);
      const codes = this.formats?.[column];
      const format = formats?.[at.row]?.[at.column];
      const cells = this.columns[column];
      if (cells) cells[row] = value;
      if (codes && value !== null && typeof format === 'string') codes[row] = format;
    });
  }

  /** A text that begins with `=` reads the same as formula and as value; a formula does not. */
  putFormulas(area: Area, formulas: Grid, values: Grid): void {
    this.visit(area, formulas, (raw, column, row, at) => {
      const cells = this.formulas?.[column];
      const isFormula = typeof raw === 'string' && raw.startsWith('=');
      if (cells && isFormula && raw !== values[at.row]?.[at.column]) cells[row] = raw.slice(1);
    });
  }

  /**
   * The smallest area around the texts that may be errors' codes. Looks at every cell, so it pauses.
   * @param head first rows of the sheet whose errors are known: what stands there is settled at once
   */
  async suspects(head: Block | null, pause: Pause): Promise<Area | null> {
    const { top, left } = this.ref.area;
    const rows: number[] = [];
    const columns: number[] = [];
    for (const [c, cells] of this.columns.entries()) {
      for (const [r, value] of cells.entries()) {
        if (!maybeError(value)) continue;
        const known = head && valueAt(head, top + r, left + c);
        if (known === value) continue;
        if (known !== null && isError(known) && known.error === value) cells[r] = known;
        else {
          rows.push(top + r);
          columns.push(left + c);
        }
      }
      await pause();
    }
    return rows.length === 0 ? null : around(rows, columns);
  }

  /** Makes errors of the texts whose cells Excel says are errors. */
  markErrors(area: Area, types: Grid): void {
    this.visit(area, types, (type, column, row) => {
      const cells = this.columns[column];
      const text = cells?.[row];
      if (cells && typeof text === 'string') cells[row] = cellValue(text, type === 'Error');
    });
  }

  block(): Block {
    const { sheet, area } = this.ref;
    const block = { sheet, area, columns: this.columns, formats: this.formats };
    return this.formulas === null ? block : { ...block, formulas: this.formulas };
  }

  private visit(
    area: Area,
    grid: Grid,
    take: (
      raw: unknown,
      column: number,
      row: number,
      at: { readonly row: number; readonly column: number },
    ) => void,
  ): void {
    const [down, across] = [area.top - this.ref.area.top, area.left - this.ref.area.left];
    for (const [row, line] of grid.entries()) {
      for (const [column, raw] of line.entries()) {
        take(raw, across + column, down + row, { row, column });
      }
    }
  }
}

function around(rows: readonly number[], columns: readonly number[]): Area {
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
