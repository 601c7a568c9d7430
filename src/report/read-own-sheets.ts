import { contractSheetRows } from '../reading/contract-sheet-rows';
import { textOf } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { valueAt, formatAt, type Block } from '../workbook/block';
import type { CellValue } from '../workbook/cell';
import type { SheetRole } from '../workbook/plan';
import { ownHeadings, type OwnHeadings } from './own-headings';
import {
  NO_OWN_SHEETS,
  type OwnCell,
  type OwnRow,
  type OwnSheets,
  type OwnTable,
} from './own-sheets';
import { readStamp } from './read-stamp';

/** So many of our headings make a row one of our header rows, whatever staff renamed or moved. */
const ENOUGH_HEADINGS = 3;

/**
 * What the last run's sheets hold that the next run must keep: staff's remarks and own columns by row id, the time
 * stamp and the seal. Give, for each sheet that `Outline` marks as ours, the block of its whole used area, read with
 * formats (a date in a column of staff's stays a date). Rows may have been sorted and columns moved.
 */
export function readOwnSheets(
  blocks: Readonly<Partial<Record<SheetRole, Block>>>,
  dateSystem: 1900 | 1904,
): OwnSheets {
  const table = (role: Exclude<SheetRole, 'receipt'>): OwnTable => {
    const block = blocks[role];
    return block === undefined ? NO_OWN_SHEETS.tables[role] : readTable(block, headingsOf(role));
  };
  const stamps = Object.values(blocks).map((block) => readStamp(block, dateSystem));
  const [first = null] = stamps;
  return {
    stamped: stamps.every((each) => each?.seal === first?.seal) ? first : null,
    tables: {
      contract: table('contract'),
      targets: table('targets'),
      municipalities: table('municipalities'),
      allocation: table('allocation'),
    },
    typed: blocks.contract === undefined ? NO_OWN_SHEETS.typed : readTyped(blocks.contract),
  };
}

/** Where things stand below a header row of ours. */
interface Layout {
  readonly id: number | null;
  readonly label: number | null;
  readonly remark: number | null;
}

function headingsOf(role: Exclude<SheetRole, 'receipt'>): OwnHeadings {
  return ownHeadings(role, LANGUAGES.map(textOf));
}

function readTable(block: Block, headings: OwnHeadings): OwnTable {
  const headers = rowsOf(block).filter((row) => countOurs(block, row, headings) >= ENOUGH_HEADINGS);
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

/** The column «Værdi» as it stands, so that an entry that could not be used is still there to be corrected. */
function readTyped(block: Block): OwnSheets['typed'] {
  const rows = contractSheetRows(block) ?? [];
  return new Map(rows.map(({ id, valueCell, held }) => [id, { cell: valueCell, value: held }]));
}

function readRow(block: Block, row: number, layout: Layout, staffs: readonly number[]): OwnRow {
  const label = textAt(block, row, layout.label);
  return {
    id: textAt(block, row, layout.id) || label,
    label,
    remark: layout.remark === null ? EMPTY : cellAt(block, row, layout.remark),
    cells: staffs.map((column) => cellAt(block, row, column)),
  };
}

const EMPTY: OwnCell = { value: null, format: 'General' };

function isWritten({ remark, cells }: OwnRow): boolean {
  return [remark, ...cells].some(({ value }) => value !== null && value !== '');
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
function staffColumns(block: Block, header: number, headings: OwnHeadings): number[] {
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

function cellAt(block: Block, row: number, column: number): OwnCell {
  return { value: valueAt(block, row, column), format: formatAt(block, row, column) };
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
