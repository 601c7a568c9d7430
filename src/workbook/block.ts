import type { Area } from './address';
import type { CellValue } from './cell';

/** What to read: a rectangle of one sheet. */
export interface RangeRef {
  /** `SheetOutline.id` */
  readonly sheet: string;
  readonly area: Area;
  /** Ask for number formats too; they cost bytes, so only where a format changes the meaning. */
  readonly formats: boolean;
}

/** What was read, column by column: `columns[c][r]` is the cell at `area.left + c`, `area.top + r`. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly (readonly CellValue[])[];
  /** Number formats in en-US codes, in the same shape; `null` when not asked for. `General` where none is set. */
  readonly formats: readonly (readonly string[])[] | null;
}

/** The value at a sheet's own row and column; `null` outside the block. */
export function valueAt(block: Block, row: number, column: number): CellValue {
  return block.columns[column - block.area.left]?.[row - block.area.top] ?? null;
}

/** The number format at a sheet's own row and column; `General` outside the block. */
export function formatAt(block: Block, row: number, column: number): string {
  return block.formats?.[column - block.area.left]?.[row - block.area.top] ?? 'General';
}
