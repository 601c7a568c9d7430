import type { Block } from '../../src/workbook/block';
import type { CellValue } from '../../src/workbook/cell';
import type { Outline } from '../../src/workbook/outline';
import type { Plan, SheetPlan, SheetRole } from '../../src/workbook/plan';

/** A workbook with staff's sheets of these names. */
export function buildOutline(
  names: readonly string[] = ['Vejledninger 2026', 'Brugerevaluering', 'Kommuner'],
  dateSystem: 1900 | 1904 = 1900,
): Outline {
  return {
    dateSystem,
    structureProtected: false,
    sheets: names.map((name, index) => ({
      id: String(index),
      name,
      visibility: 'visible',
      isProtected: false,
      isFiltered: false,
      used: null,
      head: null,
      tables: [],
      own: null,
    })),
  };
}

/** A planned sheet of a plan by its role. */
export function sheetOf(plan: Plan, role: SheetRole): SheetPlan {
  const sheet = plan.sheets.find((each) => each.role === role);
  if (sheet === undefined) throw new Error(`no sheet ${role}`);
  return sheet;
}

/** What a person sees at a row and column of a planned sheet, both from 1. */
export function shownAt(sheet: SheetPlan, row: number, column: number): CellValue {
  return sheet.rows[row - 1]?.cells[column - 1]?.value ?? null;
}

/** The row, from 1, in which a column holds a value. */
export function rowWith(sheet: SheetPlan, column: number, value: CellValue): number {
  const row = sheet.rows.findIndex((each) => each.cells[column - 1]?.value === value);
  if (row < 0) throw new Error(`no row with ${JSON.stringify(value)}`);
  return row + 1;
}

/** The sheets as they would be read back, after `edit` has done to their cells what staff do. */
export function readBack(
  plan: Plan,
  edit: (role: SheetRole, rows: CellValue[][]) => CellValue[][] = (_, rows) => rows,
): Partial<Record<SheetRole, Block>> {
  return Object.fromEntries(
    plan.sheets.map((sheet) => [sheet.role, blockOf(sheet, (rows) => edit(sheet.role, rows))]),
  );
}

function blockOf(sheet: SheetPlan, edit: (rows: CellValue[][]) => CellValue[][]): Block {
  const width = Math.max(...sheet.rows.map((row) => row.cells.length));
  const rows = edit(
    sheet.rows.map((row) => Array.from({ length: width }, (_, at) => row.cells[at]?.value ?? null)),
  );
  const right = Math.max(...rows.map((row) => row.length));
  return {
    sheet: sheet.name,
    area: { top: 1, left: 1, bottom: rows.length, right },
    columns: Array.from({ length: right }, (_, column) => rows.map((row) => row[column] ?? null)),
    formats: null,
  };
}
