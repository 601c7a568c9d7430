/** An error that a cell shows, by Excel's own English code: `#N/A`, `#DIV/0!`, ... */
export interface CellError {
  readonly error: string;
}

/**
 * What a host holds in a cell: blank is `null`, dates are serial numbers, errors are errors.
 * A formula counts as its cached value; one that was never calculated is the error `UNCALCULATED`.
 */
export type CellValue = null | string | number | boolean | CellError;

/** Stands for a formula that no program has calculated yet: neither a value nor a blank. */
export const UNCALCULATED = '#UNCALCULATED';

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function isUncalculated(value: CellValue): boolean {
  return isError(value) && value.error === UNCALCULATED;
}
