import { isError, type CellValue } from '../workbook/cell';
import type { PlannedCell, Style } from '../workbook/plan';
import { blank, cell } from './cells';
import type { Line } from './compose-sheet';
import type { OwnCell, OwnRow, OwnTable } from './own-sheets';
import { textWidth } from './row-height';
import { formatted, STYLES } from './styles';

/** One column of ours. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  /** How the heading stands; left where nothing is said. */
  readonly align?: 'right' | 'center' | 'id';
}

/** One row of ours: the id that staff's columns follow, and a cell a column. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly PlannedCell[];
}

const LEAST_HEADER = 32;
const LEAST_ROW = 18;
const STAFF_WIDTH = { least: 12, most: 40 };

/** The header row of a table: our columns, then staff's. */
export function headerLine(columns: readonly Column[], own: OwnTable): Line {
  const ours = columns.map(({ heading, align }) => cell(heading, headerStyle(align)));
  return {
    cells: [...ours, ...own.headings.map((heading) => staffHeading(heading))],
    least: LEAST_HEADER,
  };
}

/** A row of a table: our cells, then staff's. */
export function bodyLine(cells: readonly PlannedCell[], own: OwnTable, id: string): Line {
  return { cells: [...cells, ...ownCells(own, id)], least: LEAST_ROW };
}

/** The widths of all columns: ours, then staff's. */
export function tableWidths(columns: readonly Column[], own: OwnTable): number[] {
  return [...columns.map((column) => column.width), ...own.headings.map(staffWidth(own))];
}

/** The remark that staff wrote beside an id. */
export function remarkCell(own: OwnTable, id: string): PlannedCell {
  return staffCell(firstById(own, id)?.remark, STYLES.staff);
}

/** What staff wrote in their own columns beside an id. */
export function ownCells(own: OwnTable, id: string): PlannedCell[] {
  const row = firstById(own, id);
  return own.headings.map((_, index) => staffCell(row?.cells[index], STYLES.text));
}

/**
 * What staff wrote beside rows that this run does not have, and beside doubles of one id. The id and the row's old
 * name stand first, so that a remark finds its way back when its row returns. `width` counts our columns; the remark
 * stands in column `remarkAt` and joins all that are left of ours.
 */
export function keptLines(
  own: OwnTable,
  shown: ReadonlySet<string>,
  notice: string,
  width: number,
  remarkAt: number | null,
): Line[] {
  const kept = own.rows.filter((row) => !shown.has(row.id) || firstById(own, row.id) !== row);
  if (kept.length === 0) return [];
  return [
    { cells: [], least: LEAST_ROW },
    { cells: [cell(notice, { ...STYLES.factText, wrap: false })] },
    ...kept.map((row) => keptLine(row, width, remarkAt)),
  ];
}

function keptLine(row: OwnRow, width: number, remarkAt: number | null): Line {
  const ours = Array.from({ length: width }, () => blank(STYLES.muted));
  ours[0] = cell(row.id, STYLES.id);
  ours[1] = cell(row.label, STYLES.muted);
  if (remarkAt !== null) {
    ours.fill(blank(STYLES.staff), remarkAt - 1);
    ours[remarkAt - 1] = staffCell(row.remark, STYLES.staff);
  }
  return {
    cells: [...ours, ...row.cells.map((own) => staffCell(own, STYLES.text))],
    spans: remarkAt === null ? [] : [{ from: remarkAt, to: width }],
    least: LEAST_ROW,
  };
}

function firstById(own: OwnTable, id: string): OwnRow | undefined {
  return id === '' ? undefined : own.rows.find((row) => row.id === id);
}

function headerStyle(align: Column['align']): Style {
  if (align === 'right') return STYLES.headerNumber;
  if (align === 'center') return STYLES.headerCentered;
  return align === 'id' ? STYLES.headerId : STYLES.header;
}

function staffHeading(heading: OwnCell): PlannedCell {
  return { ...staffCell(heading, STYLES.header), style: STYLES.header };
}

/** What staff wrote, as they wrote it. */
export function staffCell(own: OwnCell | undefined, style: Style): PlannedCell {
  if (own === undefined) return blank(style);
  const value = isError(own.value) ? own.value.error : own.value;
  return { value, style: own.format === 'General' ? style : formatted(style, own.format) };
}

function staffWidth(own: OwnTable): (heading: OwnCell, index: number) => number {
  return (heading, index) => {
    const cells = [heading, ...own.rows.flatMap((row) => row.cells[index] ?? [])];
    const widest = Math.max(...cells.map(({ value }) => textWidth(plainText(value)))) + 3;
    return Math.min(STAFF_WIDTH.most, Math.max(STAFF_WIDTH.least, Math.ceil(widest)));
  };
}

function plainText(value: CellValue): string {
  if (value === null) return '';
  return isError(value) ? value.error : String(value);
}
