import { NO_OWN_SHEETS } from '../../src/report/own-sheets';
import { planReport } from '../../src/report/plan-report';
import { readOwnSheets } from '../../src/report/read-own-sheets';
import type { Language } from '../../src/text/language';
import type { CellValue } from '../../src/workbook/cell';
import { dayOf } from '../../src/workbook/day';
import type { Plan, SheetRole } from '../../src/workbook/plan';
import { buildAssessment, type Change } from './build-assessment';
import { buildOutline, readBack, rowWith, sheetOf, shownAt } from './build-outline';

type Rows = CellValue[][];

const NOTE = 'Ring til Mette';
const ROLES: readonly SheetRole[] = [
  'targets',
  'municipalities',
  'allocation',
  'contract',
  'receipt',
];

function plan(previous = NO_OWN_SHEETS, change: Change = {}, language: Language = 'da'): Plan {
  const stamp = { day: dayOf(2026, 11, 23), minute: 845 };
  const assessment = buildAssessment(change);
  return planReport({ assessment, outline: buildOutline(), previous, stamp, language });
}

function rerun(role: SheetRole, edit: (rows: Rows) => Rows): Plan {
  return plan(
    readOwnSheets(
      readBack(plan(), (each, rows) => (each === role ? edit(rows) : rows)),
      1900,
    ),
  );
}

/** A note in a cell that nobody has used. */
const noted =
  (row: number, column: number) =>
  (rows: Rows): Rows => {
    const long = Array.from({ length: Math.max(rows.length, row) }, (_, at) => [
      ...(rows[at] ?? []),
    ]);
    const cells = long[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = NOTE;
    return long;
  };

describe('What staff write outside the table', () => {
  it.each(ROLES)('Beside the title of %s it stays where it stands', (role) => {
    const again = rerun(role, noted(1, 20));
    expect(shownAt(sheetOf(again, role), 1, 20)).toBe(NOTE);
    expect(plan(readOwnSheets(readBack(again), 1900))).toEqual(again);
  });

  it.each(ROLES)('Below %s it stays where it stands', (role) => {
    const again = rerun(role, noted(300, 1));
    expect(shownAt(sheetOf(again, role), 300, 1)).toBe(NOTE);
    expect(plan(readOwnSheets(readBack(again), 1900))).toEqual(again);
  });

  it.each(ROLES)('In a row that they put above %s it is kept below', (role) => {
    const again = rerun(role, (rows) => [[NOTE], ...rows]);
    const sheet = sheetOf(again, role);
    expect(rowWith(sheet, 1, NOTE)).toBe(sheet.rows.length);
    expect(plan(readOwnSheets(readBack(again), 1900))).toEqual(again);
  });

  it('In a row of their own between ours it is kept below, with all its numbers', () => {
    const again = rerun('municipalities', (rows) => [
      ...rows.slice(0, 12),
      [null, NOTE, 17, 0.5],
      ...rows.slice(12),
    ]);
    const sheet = sheetOf(again, 'municipalities');
    const row = rowWith(sheet, 2, NOTE);
    expect(row).toBe(sheet.rows.length);
    expect([3, 4].map((column) => shownAt(sheet, row, column))).toEqual([17, 0.5]);
  });

  it.each<[string, Change, Language]>([
    ['another language', {}, 'en'],
    ['other settings', { settings: { instalments: '12', vat: 'uden moms', tolerance: '5' } }, 'da'],
    ['no split', { basis: null }, 'da'],
  ])('Nothing of ours is taken for theirs when a run has %s', (_, change, language) => {
    const other = plan(NO_OWN_SHEETS, change, language);
    expect(plan(readOwnSheets(readBack(other), 1900))).toEqual(plan());
    expect(plan(readOwnSheets(readBack(plan()), 1900), change, language)).toEqual(other);
  });
});
