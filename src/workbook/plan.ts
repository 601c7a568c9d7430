import type { Area } from './address';
import type { CellValue } from './cell';

/** The add-in's own sheets; the role is what the mark in the workbook says. */
export type SheetRole = 'contract' | 'targets' | 'municipalities' | 'allocation' | 'receipt';

/** All that one write does. Nothing outside it changes. */
export interface Plan {
  /** In tab order, after staff's own sheets. Each replaces the whole of its sheet. */
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly role: SheetRole;
  /** The wanted name; the host adds « (2)» when a sheet that is not ours bears it. A sheet of ours keeps the name that staff gave it. */
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** `rows[0]` is row 1. */
  readonly rows: readonly RowPlan[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly choices: readonly ChoicePlan[];
  readonly tabColor: string;
}

export interface ColumnPlan {
  /** In characters of the default font. */
  readonly width: number;
}

export interface RowPlan {
  /** In points. */
  readonly height: number;
  readonly cells: readonly PlannedCell[];
}

/** Landscape or portrait, always one page wide. */
export interface PrintPlan {
  readonly landscape: boolean;
  /** The header rows that every page repeats. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly footer: string;
}

/** Cells in which the user picks from a list. */
export interface ChoicePlan {
  readonly area: Area;
  readonly values: readonly string[];
}

/**
 * One cell. Text is text, whatever it begins with; a date is a serial of the workbook's date system.
 * A formula (en-US, without `=`) carries `value` as its cached result.
 */
export interface PlannedCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: Style;
  /** Jump to a cell of this workbook, by the sheet's name as it is now. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** Colours are `#RRGGBB`; number formats are en-US codes. What is left out is Excel's default. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'bottom' | 'top';
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
}
