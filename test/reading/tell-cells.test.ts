import { FindingList } from '../../src/reading/finding-list';
import { tellCells } from '../../src/reading/tell-cells';
import { UNCALCULATED, type CellValue } from '../../src/workbook/cell';
import type { SheetOutline } from '../../src/workbook/outline';
import { tableOf, type GivenColumn } from './table-of';

const sheet: SheetOutline = {
  id: '1',
  name: 'Log',
  visibility: 'visible',
  isProtected: false,
  isFiltered: false,
  used: null,
  head: null,
  tables: [],
  own: null,
};
const COLUMNS: GivenColumn[] = [
  ['date', 'Dato'],
  [null, 'x'],
  ['cvr', 'CVR  nr.'],
];
const open = { error: UNCALCULATED };

function toldOf(...rows: (readonly CellValue[])[]) {
  const findings = new FindingList([]);
  tellCells({ sheet, ...tableOf('guidance', COLUMNS, rows) }, findings);
  return findings.all();
}

describe('What is told of a table’s cells', () => {
  it('is nothing where each column of ours holds something', () => {
    expect(toldOf([46_030, null, null], [null, open, '-'], [null, null, 1])).toEqual([]);
    expect(toldOf([1, 1, { error: '#N/A' }])).toEqual([]);
    expect(toldOf()).toEqual([]);
  });

  it('is each column of ours that is empty, at its heading', () => {
    expect(toldOf([46_030, 1, null], [46_031, 1, '-'])).toEqual([
      {
        severity: 'warning',
        code: 'emptyColumn',
        where: { sheet: 'Log', cell: 'C1' },
        facts: { field: 'cvr', heading: 'CVR nr.' },
      },
    ]);
    expect(toldOf([null, 1, null]).map(({ where }) => where?.cell)).toEqual(['A1', 'C1']);
  });

  it('is how many formulas were never calculated, at the first of them', () => {
    expect(toldOf([1, open, 2], [3, open, open], [open, 1, open])).toEqual([
      {
        severity: 'warning',
        code: 'uncalculatedFormulas',
        where: { sheet: 'Log', cell: 'A4' },
        facts: { count: 3 },
      },
    ]);
  });

  it('is not told of the same place again', () => {
    const findings = new FindingList([]);
    const found = { sheet, ...tableOf('guidance', COLUMNS, [[open, 1, null]]) };
    tellCells(found, findings);
    tellCells(found, findings);
    expect(findings.all().map(({ code }) => code)).toEqual(['emptyColumn', 'uncalculatedFormulas']);
  });
});
