import { ownHeadings, type KeptRole, type OwnHeadings } from '../reading/own-headings';
import { textOf } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { formatAt, formulaAt, valueAt, type Block } from '../workbook/block';
import type { CellValue } from '../workbook/cell';
import type { OwnCell, OwnRow, OwnTable } from './own-sheets';

/** So many of our headings make a row one of our header rows, whatever staff renamed or moved. */
const ENOUGH_HEADINGS = 3;

/** Where things stand below a header row of ours. */
interface Layout {
  readonly id: number | null;
  readonly label: number | null;
  readonly remark: number | null;
}

export function headingsOf(role: KeptRole): OwnHeadings {
  return ownHeadings(role, LANGUAGES.map(textOf));
}

/** What staff wrote in the table of a sheet of ours. */
export function readTable(block: Block, headings: OwnHeadings): OwnTable {
  const headers = headerRows(block, headings);
  const [top] = headers;
  if (top === undefined) return { headings: [], rows: [] };
  const staffs = staffColumns(block, top, headings);
  const rows = rowsOf(block)
    .filter((row) => row > top && !headers.includes(row))
    .map((row) => {
      const header = headers.findLast((each) => each < row) ?? top;
      return readRow(block, row, layoutOf(block, header, headings), staffs);
    })
    .filter(isWritten);
  return { headings: staffs.map((column) => cellAt(block, top, column)), rows };
}

function readRow(block: Block, row: number, layout: Layout, staffs: readonly number[]): OwnRow {
  const label = textAt(block, row, layout.label);
  return {
    row,
    id: textAt(block, row, layout.id) || label,
    label,
    remark: layout.remark === null ? EMPTY : cellAt(block, row, layout.remark),
    cells: staffs.map((column) => cellAt(block, row, column)),
  };
}

const EMPTY: OwnCell = { value: null, format: 'General' };

function isWritten({ remark, cells }: OwnRow): boolean {
  return [remark, ...cells].some(({ value, formula }) => !isBlank(value) || formula !== undefined);
}

function layoutOf(block: Block, header: number, headings: OwnHeadings): Layout {
  const find = (words: ReadonlySet<string>): number | null =>
    columnsOf(block).find((column) => words.has(headingAt(block, header, column))) ?? null;
  return {
    id: find(headings.id),
    label: find(headings.label),
    remark: find(headings.remark),
  };
}

/** The columns whose heading is none of ours and that hold anything at all below it; a second «Status» is staff's. */
export function staffColumns(block: Block, header: number, headings: OwnHeadings): number[] {
  const seen = new Set<string>();
  const foreign = columnsOf(block).filter((column) => {
    const heading = headingAt(block, header, column);
    const isOurs = headings.all.has(heading) && !seen.has(heading);
    seen.add(heading);
    return !isOurs;
  });
  const last = Math.max(0, ...columnsOf(block).filter((column) => !foreign.includes(column)));
  return foreign.filter(
    (column) =>
      headingAt(block, header, column) !== '' ||
      (column > last &&
        rowsOf(block).some((row) => row > header && !isBlank(valueAt(block, row, column)))),
  );
}

/** The rows with our headings: two tables may stand in one sheet. */
export function headerRows(block: Block, headings: OwnHeadings): number[] {
  return rowsOf(block).filter((row) => countOurs(block, row, headings) >= ENOUGH_HEADINGS);
}

function countOurs(block: Block, row: number, headings: OwnHeadings): number {
  return new Set(
    columnsOf(block)
      .map((column) => headingAt(block, row, column))
      .filter((heading) => headings.all.has(heading)),
  ).size;
}

function rowsOf({ area }: Block): number[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
}

function columnsOf({ area }: Block): number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}

export function cellAt(block: Block, row: number, column: number): OwnCell {
  const formula = formulaAt(block, row, column);
  return {
    value: valueAt(block, row, column),
    format: formatAt(block, row, column),
    ...(formula === null ? {} : { formula }),
  };
}

function headingAt(block: Block, row: number, column: number): string {
  return textAt(block, row, column).toLowerCase();
}

function textAt(block: Block, row: number, column: number | null): string {
  const value = column === null ? null : valueAt(block, row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
