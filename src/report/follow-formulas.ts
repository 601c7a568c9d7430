import type { KeptRole } from '../reading/own-headings';
import { cellName, type Area } from '../workbook/address';
import type { Block } from '../workbook/block';
import { finding, type Finding } from '../workbook/finding';
import { mapReferences } from '../workbook/map-references';
import { isSameSheetName } from '../workbook/own-mark';
import type { PlannedCell, SheetPlan } from '../workbook/plan';
import { ownLayout, type OwnLayout } from './own-layout';
import { headingsOf } from './own-table';
import { isStaffFormula } from './staff-formula';

/** No formula of staff's points to more rows or columns of a sheet of ours than this; a larger area is a whole column or row. */
const WHOLE = 16_384;

/**
 * The sheet with staff's formulas pointing to the same rows and columns as before, wherever this run puts those. A formula that
 * can't, as when a row of its range is gone, leaves its value, and that is told.
 */
export function followFormulas(
  sheet: SheetPlan,
  role: KeptRole,
  before: Block | undefined,
  name: string,
): { readonly sheet: SheetPlan; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  if (before === undefined || !sheet.rows.some(({ cells }) => cells.some(isStaffFormula))) {
    return { sheet, findings };
  }
  const headings = headingsOf(role);
  const [was, is] = [ownLayout(before, headings), ownLayout(blockOf(sheet), headings)];
  const follow = (cell: PlannedCell, row: number, column: number): PlannedCell => {
    if (!isStaffFormula(cell)) return cell;
    const { formula, value, style } = cell;
    const plain = { value, style };
    const isArray = formula.startsWith('{');
    const followed = isArray ? null : followedFormula(formula, name, was, is);
    if (followed !== null) return { ...plain, formula: followed };
    findings.push(
      finding('warning', 'formulaNotKept', { sheet: name, cell: cellName(row, column) }, {}),
    );
    return plain;
  };
  const rows = sheet.rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell, c) => follow(cell, r + 1, c + 1)),
  }));
  return { sheet: { ...sheet, rows }, findings };
}

function followedFormula(
  formula: string,
  name: string,
  was: OwnLayout,
  is: OwnLayout,
): string | null {
  return mapReferences(formula, ({ sheet, area }) => {
    if (sheet !== null && !isSameSheetName(sheet, name)) return area;
    const rows = span(area.top, area.bottom, was.rows, is.rows);
    const columns = span(area.left, area.right, was.columns, is.columns);
    if (rows === null || columns === null) return null;
    return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] } satisfies Area;
  });
}

/** Where a run of rows or columns stands now; `null` where it is no run any more, or not whole. */
function span(
  first: number,
  last: number,
  was: ReadonlyMap<number, string>,
  is: ReadonlyMap<number, string>,
): readonly [number, number] | null {
  if (last - first >= WHOLE - 1) return [first, last];
  const now = new Map([...is].map(([place, key]) => [key, place]));
  const places: number[] = [];
  for (let place = first; place <= last; place += 1) {
    const key = was.get(place);
    const moved = key === undefined ? place : now.get(key);
    if (moved === undefined) return null;
    places.push(moved);
  }
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return most - least === last - first && new Set(places).size === places.length
    ? [least, most]
    : null;
}

function blockOf({ name, rows }: SheetPlan): Block {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return {
    sheet: name,
    area: { top: 1, left: 1, bottom: rows.length, right: width },
    columns: Array.from({ length: width }, (_, c) =>
      rows.map(({ cells }) => cells[c]?.value ?? null),
    ),
    formats: null,
  };
}
