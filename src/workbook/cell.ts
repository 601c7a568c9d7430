/** An error that a cell shows, by Excel's own English code: `#N/A`, `#DIV/0!`, ... */
export interface CellError {
  readonly error: string;
}

/**
 * What a host holds in a cell: blank is `null`, dates are serial numbers, errors are errors.
 * A formula counts as its cached value; one that was never calculated is blank.
 */
export type CellValue = null | string | number | boolean | CellError;

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
