import type { CellValue } from '../../src/workbook/cell';
import { CODE, COUNT, NAME, pick, pickedOf, toldOf } from './pick-rows';
import type { GivenColumn } from './table-of';

describe('The rows of a list of municipalities', () => {
  it('are those of the contract’s own, to the last row, with all else counted and told', () => {
    const { picked, told } = pick(
      [NAME, CODE, COUNT],
      [
        ['Odense', 461, 1],
        ['Aarhus', 751, 2],
        ['Aarhus', 791, 3],
        ['Ukendt  by', null, 4],
        ['Horsens', 615, 5],
        [null, 999, 6],
        ['I alt', null, 21],
        [null, 791, 7],
      ],
    );
    expect(picked).toEqual({
      rows: [
        { index: 1, code: '751' },
        { index: 7, code: '791' },
      ],
      beyond: [
        { index: 0, kind: 'outside' },
        { index: 3, kind: 'unknown' },
        { index: 4, kind: 'outside' },
        { index: 5, kind: 'unknown' },
      ],
      leftOut: 5,
    });
    expect(told).toEqual([
      {
        severity: 'warning',
        code: 'listRowDisagrees',
        where: { sheet: 'Liste', cell: 'A4' },
        facts: { name: 'Aarhus', code: '791' },
      },
      {
        severity: 'note',
        code: 'totalsLeftOut',
        where: { sheet: 'Liste', cell: 'A8' },
        facts: { count: 1, rows: '8' },
      },
      {
        severity: 'note',
        code: 'listRowUnknown',
        where: { sheet: 'Liste', cell: 'A5' },
        facts: { text: 'Ukendt by' },
      },
      {
        severity: 'note',
        code: 'listRowUnknown',
        where: { sheet: 'Liste', cell: 'A7' },
        facts: { text: '999' },
      },
      {
        severity: 'note',
        code: 'listRowsOutside',
        where: { sheet: 'Liste', cell: 'A2' },
        facts: { rows: 2 },
      },
    ]);
  });

  it('are told of at the code where there is no name', () => {
    const rows = [
      [1, 751],
      [2, 461],
      [3, 999],
      [4, null],
    ];
    expect(pick([COUNT, CODE], rows).picked).toEqual({
      rows: [{ index: 0, code: '751' }],
      beyond: [
        { index: 1, kind: 'outside' },
        { index: 2, kind: 'unknown' },
      ],
      leftOut: 2,
    });
    expect(toldOf([COUNT, CODE], rows)).toEqual([
      'note notesLeftOut A5',
      'warning listRowUnknown B4',
      'note listRowsOutside B3',
    ]);
  });

  it('are told of at the name, wherever it stands, and a number for a name is none of theirs', () => {
    expect(toldOf([COUNT, NAME], [[5, 'Ukendt by']])).toEqual(['warning listRowUnknown B2']);
    expect(toldOf([COUNT, NAME], [[null, 999]])).toEqual(['note notesLeftOut A2']);
  });

  it('warn of a name that nobody knows as long as a municipality is missing, however often another stands there', () => {
    const rows = [
      ['Aarhus', 1],
      ['Aarhus', 2],
      ['Viborrg', 3],
    ];
    expect(toldOf([NAME, COUNT], rows)).toEqual(['warning listRowUnknown A4']);
    expect(toldOf([NAME, COUNT], [...rows, ['Viborg', 4]])).toEqual(['note listRowUnknown A4']);
  });

  it('are notes where they hold no number of their own, and nothing where they hold nothing', () => {
    const rows = [
      ['Aarhus', 751, 1],
      ['Se bilag', null, 'x'],
      [null, null, 3],
      [null, null, null],
      [null, 123, 'x'],
    ];
    expect(toldOf([NAME, CODE, COUNT], rows)).toEqual(['note notesLeftOut A3']);
    expect(pick([NAME, CODE, COUNT], rows).told[0]?.facts).toEqual({ count: 3, rows: '3, 4, 6' });
    expect(pick([NAME, CODE, COUNT], rows).picked).toMatchObject({ beyond: [], leftOut: 0 });
  });

  it.each([
    'Alle kommuner',
    'Hele landet',
    'Region Midtjylland',
    'Regionen i alt',
    'Regionen samlet',
    'Landsdel Østjylland',
    'Danmark',
    'Midtjylland',
    'Province Østjylland',
    'Denmark',
    'Total',
  ])('are totals where they say «%s»', (name) => {
    expect(toldOf([NAME, COUNT], [[name, 5]])).toEqual(['note totalsLeftOut A2']);
  });

  it.each([
    'Danmarksgade',
    'Midtjylland Øst',
    'Denmark East',
    'Østjylland, region',
    'Regional',
    'Allerød by',
    'Syddanmark',
  ])('are unknown where they say «%s»', (name) => {
    expect(toldOf([NAME, COUNT], [[name, 5]])).toEqual(['warning listRowUnknown A2']);
  });

  it('are totals where the leftmost column says so, whatever stands in the name’s', () => {
    const columns: GivenColumn[] = [[null, 'Nr.'], NAME, COUNT];
    expect(toldOf(columns, [['I alt', 'Aarhus', 5]])).toEqual(['note totalsLeftOut B2']);
    expect(toldOf(columns, [[1, 'I alt', 5]])).toEqual(['note totalsLeftOut B2']);
    expect(pickedOf(columns, [[1, 'Aarhus', 5]])).toEqual(['0 751']);
  });
});

describe('A name and a code beside each other', () => {
  it.each<[CellValue, CellValue, string]>([
    ['Aarhus', 751, 'picked'],
    ['Aarhus', null, 'picked'],
    [null, 751, 'picked'],
    ['Nogen', 751, 'picked'],
    ['Aarhus', 'x', 'picked'],
    ['Aarhus', { error: '#N/A' }, 'picked'],
    [{ error: '#N/A' }, null, 'warning listRowUnknown A2'],
    [{ error: '#N/A' }, { error: '#N/A' }, 'warning listRowUnknown A2'],
    ['Aarhus', 461, 'warning listRowDisagrees A2'],
    ['Odense', 751, 'warning listRowDisagrees A2'],
    ['Odense', 461, 'note listRowsOutside A2'],
    ['Nogen', 'x', 'warning listRowUnknown A2'],
  ])('%j and %j: %s', (name, code, became) => {
    const rows = [[name, code, 1]];
    const columns = [NAME, CODE, COUNT];
    const isPicked = pick(columns, rows).picked.rows.length === 1;
    expect(isPicked ? ['picked'] : toldOf(columns, rows)).toEqual([became]);
  });
});
