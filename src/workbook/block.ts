import type { Area } from './address';
import type { CellValue } from './cell';

/** What to read: a rectangle of one sheet. */
export interface RangeRef {
  /** `SheetOutline.id` */
  readonly sheet: string;
  readonly area: Area;
  /** Ask for number formats too; they cost bytes, so only where a format changes the meaning. */
  readonly formats: boolean;
  /** Ask for formulas too: of our own sheets, where staff's formulas must stay. */
  readonly formulas?: boolean;
}

/** What was read, column by column: `columns[c][r]` is the cell at `area.left + c`, `area.top + r`. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly (readonly CellValue[])[];
  /** Number formats in en-US codes, in the same shape; `null` when not asked for. `General` where none is set. */
  readonly formats: readonly (readonly string[])[] | null;
  /**
   * Formulas as Excel writes them in English, without `=`, in the same shape; `null` in a cell without one. An array formula
   * stands in braces, where the host can tell. Not there when not asked for.
   */
  readonly formulas?: readonly (readonly (string | null)[])[];
}

/** The value at a sheet's own row and column; `null` outside the block. */
export function valueAt(block: Block, row: number, column: number): CellValue {
  return block.columns[column - block.area.left]?.[row - block.area.top] ?? null;
}

/** The number format at a sheet's own row and column; `General` outside the block. */
export function formatAt(block: Block, row: number, column: number): string {
  return block.formats?.[column - block.area.left]?.[row - block.area.top] ?? 'General';
}

/** The formula at a sheet's own row and column; `null` where there is none or none was asked for. */
export function formulaAt(block: Block, row: number, column: number): string | null {
  return block.formulas?.[column - block.area.left]?.[row - block.area.top] ?? null;
}

/** The part of a block inside an area of its sheet. */
export function cropBlock(block: Block, area: Area): Block {
  const { top, left } = block.area;
  const crop = <T>(columns: readonly (readonly T[])[]): (readonly T[])[] =>
    columns
      .slice(area.left - left, area.right - left + 1)
      .map((cells) => cells.slice(area.top - top, area.bottom - top + 1));
  return {
    sheet: block.sheet,
    area,
    columns: crop(block.columns),
    formats: block.formats === null ? null : crop(block.formats),
  };
}
