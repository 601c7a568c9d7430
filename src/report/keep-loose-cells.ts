import type { Block } from '../workbook/block';
import type { CellValue } from '../workbook/cell';
import type { PlannedCell, RowPlan, SheetPlan } from '../workbook/plan';
import { blank } from './cells';
import type { OwnCell, OwnTable } from './own-sheets';
import { cellAt, headerRows, headingsOf } from './own-table';
import { isOwnTitle, isOwnWord } from './own-words';
import { staffCell } from './table';

interface LooseCell {
  readonly row: number;
  readonly column: number;
  readonly cell: OwnCell;
}

const ROW_HEIGHT = 15;

/**
 * The sheet with what staff wrote outside the table: above and beside it where it stands, and what stood in rows of their own
 * below all the rest, in its order.
 */
export function keepLooseCells(
  sheet: SheetPlan,
  before: Block | undefined,
  table: OwnTable | null,
): SheetPlan {
  if (before === undefined) return sheet;
  const header =
    sheet.role === 'receipt' ? 0 : (headerRows(before, headingsOf(sheet.role))[0] ?? 0);
  const title =
    rowsOf(before).find((row) => isOwnTitle(textAt(before, row, before.area.left))) ?? 1;
  const known = new Set(sheet.rows.flatMap(({ cells }) => cells.slice(0, 2).map(textOf)));
  const written = new Set(table?.rows.map(({ row }) => row));
  const isOurs = (row: number): boolean =>
    [0, 1].some((at) => {
      const text = textAt(before, row, before.area.left + at);
      return text !== '' && (known.has(text) || isOwnWord(text));
    });
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const beside: LooseCell[] = [];
  const below: LooseCell[] = [];
  for (const row of rowsOf(before)) {
    const isAbove = row >= title && row <= header;
    const isTable = row > header && (isOurs(row) || written.has(row));
    const isOfFacts = row === title + FACTS_ROW;
    const isFacts = sheet.role === 'receipt' && row >= title && row < title + FACT_ROWS;
    for (const cell of cellsOf(before, row)) {
      const isFree = textOf(sheet.rows[row - title]?.cells[cell.column - 1]) === '';
      if (isAbove || isFacts || isTable) {
        const isFar = cell.column > width;
        const isBeside = sheet.role === 'receipt' ? isFar : row < header && (isFar || !isOfFacts);
        if (isBeside && cell.column > 1 && isFree) beside.push({ ...cell, row: row - title + 1 });
      } else below.push(cell);
    }
  }
  return appended(placed(sheet, beside), below);
}

/** The block on top of `Datakontrol`. */
const FACT_ROWS = 5;
/** As-of date, time of writing and summary stand in several columns of their row, seen from the title. */
const FACTS_ROW = 2;

function placed(sheet: SheetPlan, cells: readonly LooseCell[]): SheetPlan {
  const rows: RowPlan[] = [...sheet.rows];
  for (const { row, column, cell } of cells) {
    while (rows.length < row) rows.push({ height: ROW_HEIGHT, cells: [] });
    const at = rows[row - 1];
    if (at === undefined) continue;
    const wide = [...at.cells];
    while (wide.length < column) wide.push(blank());
    wide[column - 1] = staffCell(cell, {});
    rows[row - 1] = { ...at, cells: wide };
  }
  return { ...sheet, rows };
}

/** Where they stand if that is below all the rest, else moved down together. */
function appended(sheet: SheetPlan, cells: readonly LooseCell[]): SheetPlan {
  const [first] = cells;
  if (first === undefined) return sheet;
  const places = [...new Set(cells.map(({ row }) => row))];
  const isBelow = first.row > sheet.rows.length;
  const start = sheet.rows.length + 2;
  return placed(
    sheet,
    cells.map((cell) => ({
      ...cell,
      row: isBelow ? cell.row : start + places.indexOf(cell.row),
    })),
  );
}

function cellsOf(block: Block, row: number): LooseCell[] {
  const { left, right } = block.area;
  return Array.from({ length: right - left + 1 }, (_, n) => left + n)
    .map((column) => ({ row, column, cell: cellAt(block, row, column) }))
    .filter(({ cell: { value, formula } }) => formula !== undefined || !isBlank(value));
}

function rowsOf({ area: { top, bottom } }: Block): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, n) => top + n);
}

function textAt(block: Block, row: number, column: number): string {
  const { value } = cellAt(block, row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function textOf(cell: PlannedCell | undefined): string {
  const value = cell?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
