import { NO_OWN_SHEETS } from '../../src/report/own-sheets';
import { planWithFindings } from '../../src/report/plan-report';
import { readOwnSheets } from '../../src/report/read-own-sheets';
import { UNCALCULATED, type CellValue } from '../../src/workbook/cell';
import { dayOf } from '../../src/workbook/day';
import type { PlannedCell, SheetRole } from '../../src/workbook/plan';
import { buildAssessment } from './build-assessment';
import { buildOutline, readBack, rowWith, sheetOf } from './build-outline';

type Rows = CellValue[][];

const HEADER = 7;
const OWN = 16;

function report(previous = NO_OWN_SHEETS) {
  const stamp = { day: dayOf(2026, 11, 23), minute: 845 };
  const assessment = buildAssessment();
  return planWithFindings({ assessment, outline: buildOutline(), previous, stamp, language: 'da' });
}

const codeOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/** Staff's column «Dobbelt» with one formula, then what they do to the rows, then the next run: the cell of a municipality. */
function rerun(
  formulas: Readonly<Record<string, { readonly value: CellValue; readonly formula: string }>>,
  edit: (rows: Rows) => Rows = (rows) => rows,
) {
  const role: SheetRole = 'municipalities';
  const blocks = readBack(report().plan, (each, rows) =>
    each === role
      ? edit(
          rows.map((row, at) => [
            ...row,
            at === HEADER - 1 ? 'Dobbelt' : (formulas[codeOf(row[0])]?.value ?? null),
          ]),
        )
      : rows,
  );
  const block = blocks[role];
  if (block === undefined) throw new Error('no block');
  const codes = block.columns.find((cells) => cells.includes('615')) ?? [];
  const own = block.columns.findIndex((cells) => cells.includes('Dobbelt'));
  const grid = block.columns.map((cells, c) =>
    cells.map((_, r) => (c === own ? (formulas[codeOf(codes[r])]?.formula ?? null) : null)),
  );
  const previous = readOwnSheets({ ...blocks, [role]: { ...block, formulas: grid } }, 1900);
  const { plan, findings } = report(previous);
  const sheet = sheetOf(plan, role);
  const cellOf = (code: string): PlannedCell | undefined =>
    sheet.rows[rowWith(sheet, 1, code) - 1]?.cells[OWN - 1];
  return { cellOf, findings };
}

const swapped = (rows: Rows): Rows =>
  rows.map(
    (row, at) => (at === HEADER ? rows[HEADER + 1] : at === HEADER + 1 ? rows[HEADER] : row) ?? row,
  );

describe('A formula that staff wrote in a sheet of ours', () => {
  test('stays a formula, with its value', () => {
    const { cellOf, findings } = rerun({ '615': { value: 84, formula: 'H8*2+Log!B2' } });
    expect(cellOf('615')).toMatchObject({ value: 84, formula: 'H8*2+Log!B2' });
    expect(findings).toEqual([]);
  });

  test('points to the same row when staff have sorted the rows', () => {
    const { cellOf, findings } = rerun(
      {
        '615': { value: 84, formula: 'H9*2' },
        '657': { value: 1, formula: 'SUM($H$8:$H$26)+H8/H9' },
      },
      swapped,
    );
    expect(cellOf('615')).toMatchObject({ formula: 'H8*2' });
    expect(cellOf('657')).toMatchObject({ formula: 'SUM($H$8:$H$26)+H9/H8' });
    expect(findings).toEqual([]);
  });

  test('points to the same column when staff had put theirs between ours', () => {
    const between = (rows: Rows): Rows =>
      rows.map((row) => [...row.slice(0, 2), row[OWN - 1] ?? null, ...row.slice(2, OWN - 1)]);
    const { cellOf } = rerun({ '615': { value: 84, formula: 'I8*2' } }, between);
    expect(cellOf('615')).toMatchObject({ formula: 'H8*2' });
  });

  test('leaves its value, and is told of, when what it points to is no longer together', () => {
    const { cellOf, findings } = rerun({ '615': { value: 84, formula: 'SUM(H7:H8)' } }, swapped);
    expect(cellOf('615')).toEqual(expect.objectContaining({ value: 84 }));
    expect(cellOf('615')).not.toHaveProperty('formula');
    expect(findings).toMatchObject([
      { code: 'formulaNotKept', where: { sheet: 'Kommunestatus', cell: 'P8' } },
    ]);
  });

  test('that was never calculated stays one, and no word of ours stands in its place', () => {
    const { cellOf } = rerun({ '615': { value: { error: UNCALCULATED }, formula: 'H8*2' } });
    expect(cellOf('615')).toMatchObject({ value: null, formula: 'H8*2' });
  });

  test('that shows an error goes on showing it', () => {
    const { cellOf } = rerun({ '615': { value: { error: '#DIV/0!' }, formula: 'H8/0' } });
    expect(cellOf('615')).toMatchObject({ value: { error: '#DIV/0!' }, formula: 'H8/0' });
  });
});
