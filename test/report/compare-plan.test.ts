import { comparePlan } from '../../src/report/compare-plan';
import type { Block } from '../../src/workbook/block';
import type { Outline, SheetOutline } from '../../src/workbook/outline';
import type { Plan, SheetPlan } from '../../src/workbook/plan';

const sheet = (name: string, own: SheetOutline['own'] = null): SheetOutline => ({
  id: name,
  name,
  visibility: 'visible',
  isProtected: false,
  isFiltered: false,
  used: null,
  head: null,
  tables: [],
  own,
});

const outline = (...sheets: SheetOutline[]): Outline => ({
  sheets,
  dateSystem: 1900,
  structureProtected: false,
});

function planOf(...rows: (string | number | null)[][]): Plan {
  const planned: SheetPlan = {
    role: 'targets',
    name: 'Kontraktstatus',
    columns: [],
    rows: rows.map((cells) => ({
      height: 15,
      cells: cells.map((value) => ({ value, style: {} })),
    })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    print: { landscape: true, repeatRows: null, footer: '' },
    choices: [],
    tabColor: '#000000',
  };
  return { sheets: [planned] };
}

/** A block from A1; `columns` as in `Block`. */
const block = (...columns: Block['columns']): Block => ({
  sheet: 'Status',
  area: { top: 1, left: 1, bottom: columns[0]?.length ?? 1, right: columns.length },
  columns,
  formats: null,
});

describe('What a write would change is told before it', () => {
  it('A workbook without our sheet gets a new one, and every cell with content is new', () => {
    const [change] = comparePlan(planOf(['Mål', null], ['NPS', 70]), outline(sheet('Log')), {});
    expect(change).toEqual({
      role: 'targets',
      name: 'Kontraktstatus',
      state: 'new',
      cells: { new: 3, changed: 0, same: 0 },
    });
  });

  it('A sheet of staff that bears the name is left alone, and the new one is numbered', () => {
    const [change] = comparePlan(planOf(['Mål']), outline(sheet('KONTRAKTSTATUS')), {});
    expect(change?.name).toBe('Kontraktstatus (2)');
  });

  it('A sheet that already says it all is the same, under the name that staff gave it', () => {
    const own = { targets: block(['Mål', 'NPS'], ['', 70]) };
    const [change] = comparePlan(
      planOf(['Mål', null], ['NPS', 70]),
      outline(sheet('Status', 'targets')),
      own,
    );
    expect(change).toMatchObject({ name: 'Status', state: 'same' });
    expect(change?.cells).toEqual({ new: 0, changed: 0, same: 3 });
  });

  it('Other numbers, first contents and emptied cells are counted apart', () => {
    const own = { targets: block(['Mål', 'NPS', 'Gammel'], [null, 68, { error: '#N/A' }]) };
    const [change] = comparePlan(
      planOf(['Mål', 'Status'], ['NPS', 70]),
      outline(sheet('Kontraktstatus', 'targets')),
      own,
    );
    expect(change?.state).toBe('changed');
    expect(change?.cells).toEqual({ new: 1, changed: 3, same: 2 });
  });
});
