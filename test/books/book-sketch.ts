import type { CellValue } from '../../src/workbook/cell';
import type { TableOutline } from '../../src/workbook/outline';

/** A workbook as a test draws it: plain values, and what else an outline tells. */
export interface BookSketch {
  readonly sheets: readonly SheetSketch[];
  readonly dateSystem?: 1900 | 1904;
  readonly structureProtected?: boolean;
}

export interface SheetSketch {
  readonly name: string;
  /** `rows[0][0]` stands at `top`, `left`. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats in the same shape; what is left out is `General`. A blank cell may have one. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
  /** Formulas in the same shape, without `=`; the value is what was calculated. */
  readonly formulas?: readonly (readonly (string | undefined)[])[];
  readonly top?: number;
  readonly left?: number;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected?: boolean;
  readonly isFiltered?: boolean;
  readonly tables?: readonly TableOutline[];
}
