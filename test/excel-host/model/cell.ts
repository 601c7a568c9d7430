import type { CellValue } from '../../../src/workbook/cell';
import { PLAIN, type Look } from './look';

export interface Link {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export interface Validation {
  readonly type: string;
  readonly rule: unknown;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
}

/** One cell: a value, or a formula. */
export interface Cell {
  value: CellValue;
  /** en-US, with `=` */
  formula: string | null;
  /** The formula's result came with a file and stands in `value`; else it is worked out when asked for. */
  isCached: boolean;
  format: string;
  look: Look;
  link: Link | null;
  validation: Validation | null;
}

export const blankCell = (): Cell => ({
  value: null,
  formula: null,
  isCached: false,
  format: 'General',
  look: PLAIN,
  link: null,
  validation: null,
});

export const isUntouched = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === null &&
  cell.format === 'General' &&
  cell.look === PLAIN &&
  cell.link === null &&
  cell.validation === null;
