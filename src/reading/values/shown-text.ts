import { tidyText } from '../../text/tidy-text';
import { isError, isUncalculated, type CellValue } from '../../workbook/cell';
import { maskCpr } from './mask-cpr';

const LONGEST = 100;

/** A cell's content as it may be shown to people: on one line, at most 100 characters, no CPR number in it. */
export function shownText(value: CellValue): string {
  const masked = maskCpr(tidyText(plainText(value)));
  return masked.length <= LONGEST ? masked : `${masked.slice(0, LONGEST - 1)}…`;
}

function plainText(value: CellValue): string {
  if (value === null || isUncalculated(value)) return '';
  if (isError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
