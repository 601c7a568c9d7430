import type { CellValue } from '../../../src/workbook/cell';
import { isError } from '../../../src/workbook/cell';
import type { Area } from '../model/area';
import { calculate, valueOf } from '../model/calculate';
import type { Cell } from '../model/cell';
import { entered } from '../model/typed-input';
import { ApiError, invalidArgument } from '../protocol/api-error';
import type { World } from './world';

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Reads a rectangle row by row; `null` for whole rows and columns (office-js #4792) and over the limit of cells. */
export function readGrid(
  world: World,
  area: Area,
  read: (cell: Cell, row: number, column: number) => unknown,
): unknown[][] | null {
  if (area.isUnbounded) return null;
  if (area.count > world.limits.cells) {
    if (world.limits.overCells === 'null') return null;
    throw new ApiError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return read(area.sheet.cell(row, column), row, column);
    }),
  );
}

/** As `values` shows it: a blank is the empty string, an error its code. */
export function shown(world: World, area: Area, row: number, column: number): unknown {
  const value = valueOf(world.book, area.sheet, row, column);
  return value === null ? '' : isError(value) ? value.error : value;
}

export function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[
    typeof value as 'number' | 'boolean' | 'string'
  ];
}

/** Checks the shape of what is written and hands out one item a cell; `null` leaves a cell as it is. */
export function writeGrid(
  area: Area,
  values: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (!Array.isArray(values) || area.isUnbounded) throw invalidArgument();
  checkShape(area, values.length, Array.isArray(values[0]) ? values[0].length : 0);
  for (const [r, line] of (values as readonly unknown[]).entries()) {
    if (!Array.isArray(line) || line.length !== area.columns) throw invalidArgument(WRONG_SHAPE);
    for (const [c, value] of (line as readonly unknown[]).entries()) {
      if (value !== null) write(area.row + r, area.column + c, value);
    }
  }
}

/** Wrong shapes are refused in these words (office-js #1025). */
export function checkShape(area: Area, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns) throw invalidArgument(WRONG_SHAPE);
}

/** Puts values or formulas into cells as if they were typed, with what filters and merges do to such a write. */
export function enterGrid(world: World, area: Area, values: unknown): void {
  area.sheet.guard(area);
  writeGrid(area, values, (row, column, value) => {
    const landing = area.sheet.filteredRows.size > 0 ? nextVisible(area, row) : row;
    if (!area.sheet.isBehindMerge(landing, column)) enter(world, area, landing, column, value);
  });
  world.book.changes.push({ kind: 'changed', sheet: area.sheet, address: area.local });
}

/** Rows that a filter hides are passed over, so what follows lands too far down. */
function nextVisible(area: Area, row: number): number {
  let landing = area.row - 1;
  for (let left = row - area.row; left >= 0; left--) {
    do landing++;
    while (area.sheet.filteredRows.has(landing));
  }
  return landing;
}

function enter(world: World, area: Area, row: number, column: number, value: unknown): void {
  const { sheet } = area;
  const { book } = world;
  if (typeof value === 'number' || typeof value === 'boolean') {
    sheet.change(row, column, { value, formula: null, isCached: false });
    return;
  }
  if (typeof value !== 'string') throw invalidArgument();
  const before = sheet.cell(row, column);
  const made = entered(value, before.format, book.locale, book.dateSystem);
  if ('formula' in made) {
    calculate(book, sheet, made.formula);
    sheet.change(row, column, { value: null, formula: made.formula, isCached: false });
    return;
  }
  const keepsFormat = made.format === undefined || before.format !== 'General';
  sheet.change(row, column, {
    value: made.value,
    formula: null,
    isCached: false,
    ...(keepsFormat ? {} : { format: made.format }),
  });
}
