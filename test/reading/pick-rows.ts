import { makeSource } from '../../src/reading/make-source';
import { pickMunicipalities, type PickedRows } from '../../src/reading/pick-municipalities';
import type { CellValue } from '../../src/workbook/cell';
import type { Finding } from '../../src/workbook/finding';
import { contextOf, tableOf, type GivenColumn } from './table-of';

export const NAME: GivenColumn = ['municipality', 'Kommune'];
export const CODE: GivenColumn = ['code', 'Kode'];
export const FORM: GivenColumn = ['form', 'Form'];
export const COUNT: GivenColumn = ['count', 'Forløb'];

export type Rows = readonly (readonly CellValue[])[];

export function pick(
  columns: readonly GivenColumn[],
  rows: Rows,
): { picked: PickedRows; told: readonly Finding[] } {
  const { table, cells } = tableOf('municipalities', columns, rows);
  const context = contextOf();
  const source = makeSource(table, 'Liste', cells.lastRow, null);
  return { picked: pickMunicipalities(source, cells, context), told: context.findings.all() };
}

/** The rows that were picked, `index code`. */
export const pickedOf = (columns: readonly GivenColumn[], rows: Rows): string[] =>
  pick(columns, rows).picked.rows.map(({ index, code }) => `${String(index)} ${code}`);

/** What was told, `severity code cell`. */
export const toldOf = (columns: readonly GivenColumn[], rows: Rows): string[] =>
  pick(columns, rows).told.map(
    ({ severity, code, where }) => `${severity} ${code} ${where?.cell ?? ''}`,
  );
