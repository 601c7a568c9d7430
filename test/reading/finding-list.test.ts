import { cellOf, FindingList } from '../../src/reading/finding-list';
import type { Source } from '../../src/reading/records';
import { settingFinding } from '../../src/reading/setting-finding';
import { finding } from '../../src/workbook/finding';

const log: Source = {
  sheet: 'Log',
  kind: 'guidance',
  headerRow: 1,
  firstRow: 2,
  lastRow: 900,
  columns: [
    { field: 'date', column: 2, heading: 'Dato', why: 'heading' },
    { field: 'cvr', column: 3, heading: 'CVR', why: 'heading' },
  ],
  leftOut: null,
};

/** So many findings of one code, a row each. */
function flood(rows: number, told = new FindingList([]), source = log): FindingList {
  for (let row = 2; row < rows + 2; row += 1) {
    told.addRow('warning', 'companyWithoutStart', { source, row, field: 'date' }, {});
  }
  return told;
}

describe('Where a field of a row stands', () => {
  it('is in its own column, else in the first that is known, else in column A', () => {
    expect(cellOf(log, 5, 'cvr')).toEqual({ sheet: 'Log', cell: 'C5' });
    expect(cellOf(log, 5, 'form')).toEqual({ sheet: 'Log', cell: 'B5' });
    expect(cellOf({ ...log, columns: [] }, 5, 'form')).toEqual({ sheet: 'Log', cell: 'A5' });
  });
});

describe('What is told', () => {
  it('is everything, up to two hundred of a kind', () => {
    const all = flood(200).all();
    expect(all).toHaveLength(200);
    expect(all[199]?.where).toEqual({ sheet: 'Log', cell: 'B201' });
  });

  it('is counted from there on, for each sheet by itself', () => {
    const told = flood(203, flood(201), { ...log, sheet: 'Andet' });
    expect(told.all().slice(400)).toEqual([
      finding('note', 'moreOfTheSame', { sheet: 'Log' }, { code: 'companyWithoutStart', count: 1 }),
      finding(
        'note',
        'moreOfTheSame',
        { sheet: 'Andet' },
        { code: 'companyWithoutStart', count: 3 },
      ),
    ]);
  });

  it('counts what is of no sheet together', () => {
    const told = new FindingList([]);
    for (let times = 0; times < 202; times += 1) told.add('note', 'populationBundled', null, {});
    expect(told.all().slice(200)).toEqual([
      finding('note', 'moreOfTheSame', null, { code: 'populationBundled', count: 2 }),
    ]);
  });

  it('is not told again of a cell that the reader has told of, nor twice of one place', () => {
    const read = [
      finding('warning', 'unreadableDate', { sheet: 'Log', cell: 'B3' }, { text: 'x' }),
      finding('note', 'populationBundled', { sheet: 'Log' }, {}),
      finding('note', 'populationBundled', null, {}),
    ];
    const told = flood(3, flood(3, new FindingList(read)));
    expect(told.all().map(({ where }) => where?.cell)).toEqual(['B2', 'B4']);
  });

  it('is told of two places, and of one place in two ways', () => {
    const told = new FindingList([]);
    told.addOnce('note', 'unreadableDate', { sheet: 'Log', cell: 'B2' }, { text: 'x' });
    told.addOnce('note', 'unreadableDate', { sheet: 'Log', cell: 'B2' }, { text: 'x' });
    told.addOnce('note', 'unreadableDate', { sheet: 'Log' }, { text: 'x' });
    told.addOnce('note', 'populationBundled', { sheet: 'Log', cell: 'B2' }, {});
    expect(told.all().map(({ code, where }) => [code, where?.cell])).toEqual([
      ['unreadableDate', 'B2'],
      ['unreadableDate', undefined],
      ['populationBundled', 'B2'],
    ]);
  });
});

describe('A setting that can’t be used', () => {
  it('is a warning at its cell, with its text as it may be shown', () => {
    const where = { sheet: 'Kontrakt', cell: 'C4' };
    expect(
      settingFinding({ name: 'tolerance', text: ' ti\n% ', origin: 'sheet', kept: '10', where }),
    ).toEqual(
      finding('warning', 'invalidSetting', where, {
        setting: 'tolerance',
        text: 'ti %',
        origin: 'sheet',
        kept: '10',
      }),
    );
  });
});
