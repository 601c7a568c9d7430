import type { Area } from './address';
import type { Block } from './block';
import type { SheetRole } from './plan';

/** What a workbook is made of, enough to recognise staff's sheets without reading them whole. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly dateSystem: 1900 | 1904;
  /** Sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
}

/** One worksheet; chart sheets and the like are left out. */
export interface SheetOutline {
  /** The host's own key, stable while the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** A filter hides rows: a write could land wrong. */
  readonly isFiltered: boolean;
  /** The cells that hold a value; `null` for an empty sheet. */
  readonly used: Area | null;
  /** The first rows of `used`, values and formats; `null` for an empty sheet. See `headArea`. */
  readonly head: Block | null;
  readonly tables: readonly TableOutline[];
  /** Set when the add-in made this sheet and its mark has survived. */
  readonly own: SheetRole | null;
  /** A copy that staff made of a sheet of ours: it bears the mark as a name of its own. */
  readonly isOwnCopy?: boolean;
}

export interface TableOutline {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly hasTotals: boolean;
}

const HEAD_ROWS = 200;
const HEAD_CELLS = 40_000;

/** The part of a used area that comes with the outline: at most 200 rows and 40.000 cells, at least one row. */
export function headArea(used: Area): Area {
  const right = Math.min(used.right, used.left + HEAD_CELLS - 1);
  const rows = Math.max(1, Math.min(HEAD_ROWS, Math.floor(HEAD_CELLS / (right - used.left + 1))));
  return { ...used, right, bottom: Math.min(used.bottom, used.top + rows - 1) };
}
