import Fraction from 'fraction.js';
import { cellsBeside, columnArea } from '../../src/reading/list-column';
import { readMunicipalityList } from '../../src/reading/read-municipality-list';
import type { CellValue } from '../../src/workbook/cell';
import { contextOf, tableOf } from './table-of';

function columnOf(...rows: (readonly CellValue[])[]) {
  const columns = [
    ['municipality', 'Kommune'],
    ['count', 'Forløb'],
  ] as const;
  const { table, cells } = tableOf('municipalities', columns, rows);
  const list = readMunicipalityList('Liste', table, cells, contextOf());
  const [column] = list.counts;
  if (column === undefined) throw new Error('No counts');
  return { list, column };
}

describe('A column of a municipality list', () => {
  const column = columnOf(['Aarhus', 1], ['Viborg', 2], ['Aarhus', 3]);

  it('has the cells beside a municipality, none, one or several', () => {
    const cell = (name: string, value: number) => ({
      cell: name,
      value: new Fraction(value),
      text: null,
    });
    expect(cellsBeside(column, '791')).toEqual([cell('B3', 2)]);
    expect(cellsBeside(column, '751')).toEqual([cell('B2', 1), cell('B4', 3)]);
    expect(cellsBeside(column, '615')).toEqual([]);
    const short = { ...column, column: { ...column.column, cells: [] } };
    expect(cellsBeside(short, '751')).toEqual([]);
  });

  it('is told from its first cell to its last', () => {
    expect(columnArea(column)).toEqual({ sheet: 'Liste', cell: 'B2:B4' });
    expect(columnArea(columnOf(['Aarhus', 1]))).toEqual({ sheet: 'Liste', cell: 'B2' });
    expect(columnArea(columnOf(['Odense', 1]))).toStrictEqual({ sheet: 'Liste' });
  });
});
