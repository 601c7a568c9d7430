import type { CellValue } from '../workbook/cell';
import { labelScore, NO_HEADING, type RecognitionContext } from './recognition/find-headers';
import type { TableCells } from './table-cells';
import type { FoundTable } from './recognition/table';

const CLEAR = 0.8;
const ENOUGH = 2;
const LONGEST = 300;

/**
 * A row of a table that looks like the header of another: two of its cells name fields, and none is what only records
 * hold. Looks from a row on, past the rows that recognition has seen; `null` when there is none.
 */
export function findNewHeader(
  table: FoundTable,
  cells: TableCells,
  from: number,
  context: Pick<RecognitionContext, 'remembered' | 'dateSystem' | 'inside'>,
): number | null {
  const dates = cells.column('date');
  const columns = [cells.label, ...table.columns.map((c) => cells.at(c.column))];
  const distinct = [...new Set(columns)];
  for (let row = Math.max(from, cells.firstRow); row <= cells.lastRow; row += 1) {
    const index = row - cells.firstRow;
    if (dates !== null && !mayHead(dates[index] ?? null)) continue;
    let headings = 0;
    for (const values of distinct) {
      const value = values[index] ?? null;
      if (typeof value !== 'string' || value.length > LONGEST) continue;
      const score = labelScore(value, context);
      if (score === NO_HEADING) headings = NO_HEADING;
      if (score >= CLEAR) headings += 1;
    }
    if (headings >= ENOUGH) return row;
  }
  return null;
}

/** A day, as a number or as text, heads nothing. */
function mayHead(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && !/\d/.test(value));
}
