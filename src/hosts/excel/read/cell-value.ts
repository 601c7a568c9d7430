import type { CellValue } from '../../../workbook/cell';

const LOOKS_LIKE_AN_ERROR = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

/** A cell as Excel answers it: a blank is the empty string, an error is its code as a text. */
export function cellValue(raw: unknown, isError: boolean): CellValue {
  if (typeof raw === 'string') return raw === '' ? null : isError ? { error: raw } : raw;
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}

/** A text that may be an error's code; only the cell's type tells. */
export function maybeError(raw: unknown): raw is string {
  return typeof raw === 'string' && LOOKS_LIKE_AN_ERROR.test(raw);
}
