import type { Area } from '../workbook/address';
import type { PlannedCell, RowPlan, SheetPlan } from '../workbook/plan';
import { rowHeight } from './row-height';

/** One row of a sheet before it knows where it lands. A span joins cells of the row, columns from 1. */
export interface Line {
  readonly cells: readonly PlannedCell[];
  readonly spans?: readonly Span[];
  readonly least?: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An empty row between two parts. */
export const GAP: Line = { cells: [], least: 12 };

type Given = Omit<SheetPlan, 'columns' | 'rows' | 'merges'>;

/** Rows from row 1 on, each tall enough for its text, and the merges that their spans ask for. */
export function composeSheet(
  given: Given,
  widths: readonly number[],
  lines: readonly Line[],
): SheetPlan {
  return {
    ...given,
    columns: widths.map((width) => ({ width })),
    rows: lines.map((line) => rowOf(line, widths)),
    merges: lines.flatMap((line, index) => mergesOf(line, index + 1)),
  };
}

function rowOf(line: Line, widths: readonly number[]): RowPlan {
  if (line.cells.length === 0) return { height: line.least ?? 15, cells: [] };
  const sized = line.cells.map((cell, index) => ({ cell, width: shownWidth(line, widths, index) }));
  return { height: Math.max(line.least ?? 0, rowHeight(sized)), cells: line.cells };
}

function shownWidth(line: Line, widths: readonly number[], index: number): number {
  const span = line.spans?.find((each) => each.from === index + 1);
  return widths.slice(index, span ? span.to : index + 1).reduce((total, width) => total + width, 0);
}

function mergesOf(line: Line, row: number): Area[] {
  return (line.spans ?? [])
    .filter((span) => span.to > span.from)
    .map((span) => ({ top: row, left: span.from, bottom: row, right: span.to }));
}
