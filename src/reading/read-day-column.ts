import type { CellValue } from '../workbook/cell';
import type { Day } from '../workbook/day';
import { readDay } from './values/read-day';
import type { Reading } from './values/reading';

const TWO_NUMBERS = /^\s*(\d{1,2})\/(\d{1,2})(\/\d{4}\b.*)$/s;
/** One slip proves nothing. */
const ENOUGH = 2;

/**
 * Reads a column of days. Where texts like «1/15/2026» can only have the month first, and none can have the day first, they all
 * have: `monthFirst` is the index of the first that shows it, else `null`.
 */
export function dayReader(
  values: readonly CellValue[],
  dateSystem: 1900 | 1904,
): { readonly read: (value: CellValue) => Reading<Day>; readonly monthFirst: number | null } {
  const monthFirst = firstProof(values);
  const read = (value: CellValue): Reading<Day> => readDay(value, dateSystem);
  if (monthFirst === null) return { read, monthFirst };
  return {
    monthFirst,
    read(value) {
      const [, month, day, rest] = (typeof value === 'string' && TWO_NUMBERS.exec(value)) || [];
      return rest === undefined ? read(value) : read(`${day ?? ''}/${month ?? ''}${rest}`);
    },
  };
}

function firstProof(values: readonly CellValue[]): number | null {
  const proofs: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (typeof value !== 'string') continue;
    const [, first, second] = TWO_NUMBERS.exec(value) ?? [];
    if (Number(first) > 12) return null;
    if (Number(second) > 12 && Number(second) <= 31) proofs.push(index);
  }
  return proofs.length >= ENOUGH ? (proofs[0] ?? null) : null;
}
