import type { CellValue } from '../workbook/cell';

const MOST = 50_000;

/** The same reading, remembered by cell value: staff's columns say the same few things over and over. */
export function remember<T>(read: (value: CellValue) => T): (value: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = read(value);
    if (known.size < MOST && typeof value !== 'object') known.set(value, result);
    return result;
  };
}
