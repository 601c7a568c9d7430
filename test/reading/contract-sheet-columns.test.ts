import { findColumns } from '../../src/reading/contract-sheet-columns';
import type { CellValue } from '../../src/workbook/cell';
import { blockOf } from './block-of';

const find = (...rows: readonly (readonly CellValue[])[]) => findColumns(blockOf(rows));

describe('The headings of the sheet Kontrakt', () => {
  it('stand in the first row that has them, in Danish or English', () => {
    expect(find(['Id', 'Navn', 'Værdi', 'Standard'], ['ID', 'Name', 'Value', 'Default'])).toEqual({
      headerRow: 1,
      id: 1,
      name: 2,
      value: 3,
      standard: 4,
    });
    expect(find([null], ['Default', ' VALUE ', 'name', 'x', 'id'])).toEqual({
      headerRow: 2,
      id: 5,
      name: 3,
      value: 2,
      standard: 1,
    });
  });

  it('are those furthest to the left where they stand twice', () => {
    expect(find(['Id', 'Værdi', 'Value', 'Standard', 'Id', 'Standard'])).toEqual({
      headerRow: 1,
      id: 1,
      name: null,
      value: 2,
      standard: 4,
    });
  });

  it.each<[string, CellValue[], number | null, number | null]>([
    ['of id alone', ['Værdi', 'Standard', 'Id'], 3, null],
    ['of name alone', ['Navn', 'Værdi', 'Standard'], null, 1],
  ])('may be %s beside value and default', (_, row, id, name) => {
    expect(find(row)).toMatchObject({ headerRow: 1, id, name });
  });

  it.each<[string, CellValue[]]>([
    ['id and name', ['Værdi', 'Standard']],
    ['value', ['Id', 'Navn', 'Standard']],
    ['default', ['Id', 'Navn', 'Værdi']],
    ['all but id', ['Id', 1, true, { error: '#N/A' }]],
    ['all', [null]],
  ])('are none without %s', (_, row) => {
    expect(find(row)).toBeNull();
  });

  it('are told by the sheet’s own rows and columns', () => {
    const block = blockOf([[null], ['Navn', 'Værdi', 'Standard']]);
    const moved = { ...block, area: { top: 4, left: 3, bottom: 5, right: 5 } };
    expect(findColumns(moved)).toEqual({ headerRow: 5, id: null, name: 3, value: 4, standard: 5 });
  });
});
