import {
  contractSheetRows,
  isSameTyped,
  type ContractSheetRow,
  type Typed,
} from '../../src/reading/contract-sheet-rows';
import type { CellValue } from '../../src/workbook/cell';
import { blockOf } from './block-of';

const HEADER = ['Id', 'Navn', 'Værdi', 'Standard'];
const NO_ID = ['Navn', 'Værdi', 'Standard'];

type Cells = readonly CellValue[];

const rowsOf = (header: Cells, ...rows: Cells[]): readonly ContractSheetRow[] | null =>
  contractSheetRows(blockOf([header, ...rows]), ['Log']);

/** The rows as `id value cell`, with a question mark at one that nobody knows. */
const told = (header: Cells, ...rows: Cells[]): string[] =>
  (rowsOf(header, ...rows) ?? []).map(
    ({ id, value, valueCell, isUnknown }) =>
      `${id}${isUnknown ? '?' : ''} ${JSON.stringify(value)} ${valueCell}`,
  );

function typedOf(value: CellValue, format = 'General'): Typed | undefined {
  const block = blockOf([HEADER, ['x', '', value, null]], [[], ['', '', format]]);
  return contractSheetRows(block)?.[0]?.value;
}

describe('The rows of the sheet Kontrakt', () => {
  it('are those below the headings that bear an id or a known name', () => {
    expect(
      rowsOf(
        HEADER,
        ['grant:2026', 'Basisbevilling 2026', 5, 6],
        [null, null, 7, 8],
        [' own:1 ', null, 'a', 'b'],
        [null, 'Moms', 25, null],
        [null, 'Noget andet', 1, 2],
      ),
    ).toEqual([
      {
        id: 'grant:2026',
        idCell: 'A2',
        value: '5',
        valueCell: 'C2',
        place: { row: 2, column: 3 },
        standard: '6',
        isUnknown: false,
      },
      {
        id: 'own:1',
        idCell: 'A4',
        value: 'a',
        valueCell: 'C4',
        place: { row: 4, column: 3 },
        standard: 'b',
        isUnknown: false,
      },
      {
        id: 'setting:vat',
        idCell: 'B5',
        value: '25',
        valueCell: 'C5',
        place: { row: 5, column: 3 },
        standard: '',
        isUnknown: false,
      },
    ]);
  });

  it('are none without headings, and an empty list without rows', () => {
    expect(rowsOf(['Id', 'Navn'], ['grant:2026', 'x'])).toBeNull();
    expect(rowsOf(HEADER)).toEqual([]);
    expect(contractSheetRows(blockOf([HEADER, [null, '«Log»: Udelades', 'ja']]))).toEqual([]);
  });

  it('without the column of names are known by their ids alone', () => {
    expect(told(['Id', 'Værdi', 'Standard'], ['grant:2026', 5, 6], [null, 7, 8])).toEqual([
      'grant:2026 "5" B2',
    ]);
  });

  it('without the column of ids are known by their names, in their order, and told where nobody knows them', () => {
    expect(
      told(
        NO_ID,
        ['Moms', 1, 0],
        [' Noget ', 2, 0],
        ['Intet', null, 0],
        ['«Log»: Udelades', 'ja', null],
        [null, 9, 0],
        ['Basisbevilling 2026', 3, 0],
      ),
    ).toEqual([
      'setting:vat "1" B2',
      'Noget? "2" B3',
      'sheet:Log:leaveOut "ja" B5',
      'grant:2026 "3" B7',
    ]);
    expect(rowsOf(NO_ID, ['Noget', 2, 0])).toMatchObject([{ idCell: 'A2' }]);
  });

  it('are not taken by name where the same id stands by another', () => {
    expect(
      told(HEADER, ['setting:vat', 'x', 1, 0], [null, 'Moms', 2, 0], ['grant:2026', 'y', 3, 0]),
    ).toEqual(['setting:vat "1" C2', 'grant:2026 "3" C4']);
  });

  it('keep their place among those that have an id', () => {
    expect(
      told(
        HEADER,
        [null, 'Moms', 1, 0],
        ['grant:2026', 'x', 2, 0],
        [null, 'Basisbevilling 2027', 3, 0],
        [null, 'Basisbevilling 2028', 4, 0],
        ['grant:2029', 'x', 5, 0],
      ),
    ).toEqual([
      'setting:vat "1" C2',
      'grant:2026 "2" C3',
      'grant:2027 "3" C4',
      'grant:2028 "4" C5',
      'grant:2029 "5" C6',
    ]);
  });
});

describe('A cell of the sheet Kontrakt is read as a person would type it', () => {
  it.each<[CellValue, string, Typed]>([
    [null, 'General', ''],
    ['  forløb ', 'General', 'forløb'],
    [' Ikke fastsat', 'General', ''],
    ['Not set', 'General', ''],
    ['-', 'General', ''],
    [true, 'General', 'SAND'],
    [false, 'General', 'FALSK'],
    [{ error: '#N/A' }, 'General', { error: '#N/A' }],
    [1234.5, 'General', '1234,5'],
    [0.1, '0%', '10 %'],
    [0.125, '0.0%', '12,5 %'],
    [10, '0" %"', '10'],
    [Infinity, 'General', 'Infinity'],
  ])('%j shown as %s is %j', (value, format, typed) => {
    expect(typedOf(value, format)).toEqual(typed);
  });
});

describe('Two entries are the same', () => {
  it.each<[Typed, Typed, boolean]>([
    ['5.000', '5000', true],
    ['10', '10,0', true],
    ['10', '11', false],
    ['Forløb ', 'forløb', true],
    ['forløb', 'møder', false],
    ['10', 'ti', false],
    ['ti', '10', false],
    ['', '', true],
    ['', '0', false],
    [{ error: '#N/A' }, { error: '#N/A' }, false],
    [{ error: '#N/A' }, '', false],
    ['', { error: '#N/A' }, false],
  ])('%j and %j: %s', (one, other, isSame) => {
    expect(isSameTyped(one, other)).toBe(isSame);
  });
});
