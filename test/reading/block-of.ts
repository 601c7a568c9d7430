import type { Block } from '../../src/workbook/block';
import type { CellValue } from '../../src/workbook/cell';

/** A block from its rows, at A1; `formats` are by the same row and column, `General` where none is given. */
export function blockOf(
  rows: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[] = [],
): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return {
    sheet: 'Ark1',
    area: { top: 1, left: 1, bottom: rows.length, right: width },
    columns: columns.map((at) => rows.map((row) => row[at] ?? null)),
    formats: columns.map((at) => rows.map((_, row) => formats[row]?.[at] ?? 'General')),
  };
}
