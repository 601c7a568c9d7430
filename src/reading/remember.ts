import type { CellValue } from '../workbook/cell';

/** A column of more different values says few of them twice: then asking costs more than reading. */
const MOST = 10_000;

/** The same reading, remembered by cell value: staff's columns say the same few things over and over. */
export function remember<T>(read: (value: CellValue) => T): (value: CellValue) => T {
  const known = new Map<CellValue, T>();
  let repeats = true;
  let last: { readonly value: CellValue; readonly result: T } | null = null;
  const reading = (value: CellValue): T => {
    if (!repeats || typeof value === 'object') return read(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = read(value);
    known.set(value, result);
    if (known.size > MOST) {
      repeats = false;
      known.clear();
    }
    return result;
  };
  return (value) => {
    if (last === null || last.value !== value) last = { value, result: reading(value) };
    return last.result;
  };
}
