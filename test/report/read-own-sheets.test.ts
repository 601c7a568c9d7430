import fc from 'fast-check';
import { NO_OWN_SHEETS } from '../../src/report/own-sheets';
import { planReport } from '../../src/report/plan-report';
import { readOwnSheets } from '../../src/report/read-own-sheets';
import type { Block } from '../../src/workbook/block';
import type { CellValue } from '../../src/workbook/cell';
import { dayOf } from '../../src/workbook/day';
import { finding } from '../../src/workbook/finding';
import type { Plan, SheetRole } from '../../src/workbook/plan';
import { bundledContract } from '../../src/contract/bundle';
import { runs } from '../chance';
import { buildAssessment, type Change } from './build-assessment';
import { buildOutline, readBack, rowWith, sheetOf, shownAt } from './build-outline';

type Rows = CellValue[][];

const STAMP = { day: dayOf(2026, 11, 23), minute: 845 };
const NEVER_IN_OURS = 'Ring til Holstebro i uge 9';

function plan(previous = NO_OWN_SHEETS, change: Change = {}): Plan {
  const assessment = buildAssessment(change);
  return planReport({
    assessment,
    outline: buildOutline(),
    previous,
    stamp: STAMP,
    language: 'da',
  });
}

/** A first run, staff's edits, and the second run over them. */
function rerun(
  role: SheetRole,
  edit: (rows: Rows) => Rows,
  change: Change = {},
  language: 'da' | 'en' = 'da',
): Plan {
  const blocks = readBack(plan(), (each, rows) => (each === role ? edit(rows) : rows));
  return planReport({
    assessment: buildAssessment(change),
    outline: buildOutline(),
    previous: readOwnSheets(blocks, 1900),
    stamp: STAMP,
    language,
  });
}

function put(rows: Rows, id: string, column: number, value: CellValue): Rows {
  return rows.map((row) =>
    row[0] === id || (row[0] === null && row[1] === id)
      ? Object.assign([...row], { [column - 1]: value })
      : row,
  );
}

function sorted(rows: Rows, from: number, to: number): Rows {
  const body = rows.slice(from - 1, to).toReversed();
  return [...rows.slice(0, from - 1), ...body, ...rows.slice(to)];
}

describe('What staff wrote', () => {
  it('A remark stays with its goal', () => {
    const again = sheetOf(
      rerun('targets', (rows) => put(rows, 'nps', 10, NEVER_IN_OURS)),
      'targets',
    );
    expect(shownAt(again, rowWith(again, 1, 'nps'), 10)).toBe(NEVER_IN_OURS);
    expect(shownAt(again, rowWith(again, 1, 'guided'), 10)).toBeNull();
  });

  it('A remark stays with its municipality when staff sort the rows', () => {
    const again = sheetOf(
      rerun('municipalities', (rows) => sorted(put(rows, '661', 15, NEVER_IN_OURS), 8, 26)),
      'municipalities',
    );
    expect(shownAt(again, rowWith(again, 1, '661'), 15)).toBe(NEVER_IN_OURS);
    expect(rowWith(again, 1, '615')).toBe(8);
  });

  it('A remark stays with the rows that have no code', () => {
    const again = sheetOf(
      rerun('municipalities', (rows) => put(rows, 'Ukendt kommune', 15, NEVER_IN_OURS)),
      'municipalities',
    );
    expect(shownAt(again, rowWith(again, 2, 'Ukendt kommune'), 15)).toBe(NEVER_IN_OURS);
  });

  it('A code that became a number is still the same municipality', () => {
    const again = sheetOf(
      rerun('municipalities', (rows) =>
        put(rows, '661', 15, NEVER_IN_OURS).map((row) =>
          row[0] === '661' ? [661, ...row.slice(1)] : row,
        ),
      ),
      'municipalities',
    );
    expect(shownAt(again, rowWith(again, 1, '661'), 15)).toBe(NEVER_IN_OURS);
  });

  it('The text on a topic stays with it', () => {
    const again = sheetOf(
      rerun('targets', (rows) => put(rows, 'topic:defence', 5, NEVER_IN_OURS)),
      'targets',
    );
    expect(shownAt(again, rowWith(again, 1, 'topic:defence'), 5)).toBe(NEVER_IN_OURS);
  });

  it.each<[SheetRole, number, string]>([
    ['targets', 6, 'guided'],
    ['municipalities', 7, '751'],
    ['allocation', 8, '751'],
    ['contract', 6, 'grant:2027'],
  ])('Their own column in %s follows the row, heading and all', (role, header, id) => {
    const again = sheetOf(
      rerun(role, (rows) =>
        put(
          rows.map((row, index) => [...row, index === header - 1 ? 'Ansvarlig' : null]),
          id,
          (rows[0]?.length ?? 0) + 1,
          'Mette',
        ),
      ),
      role,
    );
    const width = again.columns.length;
    expect(shownAt(again, header, width)).toBe('Ansvarlig');
    expect(shownAt(again, rowWith(again, 1, id), width)).toBe('Mette');
  });

  it('A column that they put between ours moves to the right of them', () => {
    const again = sheetOf(
      rerun('municipalities', (rows) =>
        rows.map((row, index) => [
          ...row.slice(0, 2),
          index === 6 ? 'Ansvarlig' : row[0] === '751' ? 'Mette' : null,
          ...row.slice(2),
        ]),
      ),
      'municipalities',
    );
    expect(shownAt(again, 7, 16)).toBe('Ansvarlig');
    expect(shownAt(again, rowWith(again, 1, '751'), 16)).toBe('Mette');
  });

  it('A date in their own column stays a date', () => {
    const blocks = readBack(plan(), (role, rows) =>
      role === 'municipalities' ? put(rows, '751', 15, 46_300) : rows,
    );
    const block = blocks.municipalities;
    if (block === undefined) throw new Error('no block');
    const formats = block.columns.map((cells) => cells.map(() => 'dd-mm-yyyy'));
    const read: Block = { ...block, formats };
    const again = sheetOf(
      plan(readOwnSheets({ ...blocks, municipalities: read }, 1900)),
      'municipalities',
    );
    const remark = again.rows[rowWith(again, 1, '751') - 1]?.cells[14];
    expect(remark).toMatchObject({ value: 46_300, style: { numberFormat: 'dd-mm-yyyy' } });
  });

  it('What stands beside a row that is gone is kept below, and returns with the row', () => {
    const without = {
      ...bundledContract,
      goals: bundledContract.goals.filter((goal) => goal.id !== 'nps'),
    };
    const blocks = readBack(plan(), (role, rows) =>
      role === 'targets' ? put(rows, 'nps', 10, NEVER_IN_OURS) : rows,
    );
    const gone = plan(readOwnSheets(blocks, 1900), { contract: without });
    const sheet = sheetOf(gone, 'targets');
    const row = rowWith(sheet, 1, 'nps');
    expect(row).toBeGreaterThan(rowWith(sheet, 1, 'topic:defence'));
    expect(shownAt(sheet, row, 2)).toBe('Net Promoter Score (NPS)');
    expect(shownAt(sheet, row, 5)).toBe(NEVER_IN_OURS);

    const stillGone = plan(readOwnSheets(readBack(gone), 1900), { contract: without });
    expect(stillGone).toEqual(gone);

    const back = sheetOf(plan(readOwnSheets(readBack(gone), 1900)), 'targets');
    expect(shownAt(back, rowWith(back, 1, 'nps'), 10)).toBe(NEVER_IN_OURS);
  });

  it('A row that they copied loses neither remark', () => {
    const once = rerun('municipalities', (rows) => {
      const edited = put(rows, '661', 15, NEVER_IN_OURS);
      const copy = put(edited, '661', 15, 'Og en til').find((row) => row[0] === '661') ?? [];
      return [...edited, copy];
    });
    const sheet = sheetOf(once, 'municipalities');
    expect(shownAt(sheet, rowWith(sheet, 1, '661'), 15)).toBe(NEVER_IN_OURS);
    expect(shownAt(sheet, rowWith(sheet, 15, 'Og en til'), 1)).toBe('661');
    expect(plan(readOwnSheets(readBack(once), 1900))).toEqual(once);
  });

  it.each<[SheetRole, number, string]>([
    ['targets', 10, 'nps'],
    ['targets', 5, 'topic:defence'],
    ['municipalities', 15, '661'],
  ])(
    'A remark in %s (%#) stays with its row when staff delete the column of ids',
    (role, column, id) => {
      const again = sheetOf(
        rerun(role, (rows) => put(rows, id, column, NEVER_IN_OURS).map((row) => row.slice(1))),
        role,
      );
      expect(shownAt(again, rowWith(again, 1, id), column)).toBe(NEVER_IN_OURS);
      expect(again).toEqual(
        sheetOf(
          rerun(role, (rows) => put(rows, id, column, NEVER_IN_OURS)),
          role,
        ),
      );
    },
  );

  it('A remark stays with its row when staff delete the first row', () => {
    const again = sheetOf(
      rerun('municipalities', (rows) => put(rows, '661', 15, NEVER_IN_OURS).slice(1)),
      'municipalities',
    );
    expect(shownAt(again, rowWith(again, 1, '661'), 15)).toBe(NEVER_IN_OURS);
  });

  it('A remark survives a run in the other language', () => {
    const english = rerun(
      'municipalities',
      (rows) => put(rows, '661', 15, NEVER_IN_OURS),
      {},
      'en',
    );
    const danish = sheetOf(plan(readOwnSheets(readBack(english), 1900)), 'municipalities');
    expect(shownAt(danish, rowWith(danish, 1, '661'), 15)).toBe(NEVER_IN_OURS);
    expect(danish.columns).toHaveLength(15);
  });

  it('Fewer instalments than last time leave no column behind', () => {
    const twelve = plan(NO_OWN_SHEETS, { settings: { instalments: '12' } });
    const one = plan(readOwnSheets(readBack(twelve), 1900));
    expect(one).toEqual(plan());
  });

  it('An entry in Kontrakt that could not be used stays there to be corrected', () => {
    const outline = buildOutline(['Log', 'Kontrakt']);
    const sheets = outline.sheets.map((sheet) =>
      sheet.name === 'Kontrakt' ? { ...sheet, own: 'contract' as const } : sheet,
    );
    const first = sheetOf(plan(), 'contract');
    const row = rowWith(first, 1, 'target:nps:2026');
    const where = { sheet: 'Kontrakt', cell: `C${String(row)}` };
    const facts = { id: 'target:nps:2026', text: 'halvfjerds' };
    const blocks = readBack(plan(), (role, rows) =>
      role === 'contract' ? put(rows, 'target:nps:2026', 3, 'halvfjerds') : rows,
    );
    const again = planReport({
      assessment: buildAssessment({
        findings: [finding('warning', 'invalidContractValue', where, facts)],
      }),
      outline: { ...outline, sheets },
      previous: readOwnSheets(blocks, 1900),
      stamp: STAMP,
      language: 'da',
    });
    expect(shownAt(sheetOf(again, 'contract'), row, 3)).toBe('halvfjerds');
    expect(shownAt(sheetOf(again, 'contract'), row, 4)).toBe(70);
  });

  it('No text or number is lost by another run, and the rows come back in our order', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const codes = [...bundledContract.municipalities];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...codes), value),
        fc.shuffledSubarray(codes, { minLength: codes.length }),
        (remarks, order) => {
          const again = rerun('municipalities', (rows) => {
            const written = rows.map((row) => {
              const remark = remarks[typeof row[0] === 'string' ? row[0] : ''];
              return remark === undefined ? row : Object.assign([...row], { 14: remark });
            });
            const body = order.map((code) => written.find((row) => row[0] === code) ?? []);
            return [...written.slice(0, 7), ...body, ...written.slice(26)];
          });
          const sheet = sheetOf(again, 'municipalities');
          for (const [index, code] of codes.entries()) {
            expect(shownAt(sheet, 8 + index, 1)).toBe(code);
            expect(shownAt(sheet, 8 + index, 15)).toBe(remarks[code] ?? null);
          }
        },
      ),
      runs(15),
    );
  }, 60_000);
});
