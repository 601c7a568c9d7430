import { columnsOf } from '../../src/figures/columns-of';
import { source } from './workbook';

describe('The columns that a figure came from', () => {
  const cells = (rows: number): unknown =>
    columnsOf(
      [
        source('Log', 'guidance', ['date', 'cvr', 'form'], rows),
        source('Q2', 'guidance', ['cvr'], 3),
      ],
      ['cvr', 'form'],
    );

  it('are those of its fields, in every sheet, from the first row to the last', () => {
    expect(cells(2)).toEqual([
      { sheet: 'Log', cell: 'B4:B5' },
      { sheet: 'Log', cell: 'C4:C5' },
      { sheet: 'Q2', cell: 'A4:A6' },
    ]);
  });

  it('are single cells in a sheet of one row, and none in a sheet without rows', () => {
    expect(cells(1)).toEqual([
      { sheet: 'Log', cell: 'B4' },
      { sheet: 'Log', cell: 'C4' },
      { sheet: 'Q2', cell: 'A4:A6' },
    ]);
    expect(cells(0)).toEqual([{ sheet: 'Q2', cell: 'A4:A6' }]);
  });
});
