import { makeSource } from '../../src/reading/make-source';
import { tableOf } from './table-of';

const { table } = tableOf(
  'evaluation',
  [
    ['date', 'Svardato'],
    [null, 'x'],
    ['score', 'y'],
  ],
  [[46_030, 1, 9]],
  { above: ['Svar', null, null] },
);

describe('How a table is told of in the receipt', () => {
  const source = {
    sheet: 'Svar',
    kind: 'evaluation',
    headerRow: 2,
    firstRow: 3,
    lastRow: 7,
    columns: [
      { field: 'date', column: 1, heading: 'Svardato', why: 'heading' },
      { field: 'score', column: 3, heading: 'y', why: 'cells' },
    ],
    leftOut: null,
  };

  it('is by its place, its last row and why each column was taken', () => {
    expect(makeSource(table, 'Svar', 7, null)).toEqual(source);
    expect(makeSource(table, 'Svar', 7, { sheets: {} })).toEqual(source);
  });

  it('says what the user corrected on that sheet, and on no other', () => {
    const corrected = { columns: { score: 'C' } };
    expect(makeSource(table, 'Svar', 7, { sheets: { Log: corrected } })).toEqual(source);
    expect(
      makeSource(table, 'Svar', 7, { sheets: { Svar: corrected } }).columns.map(({ why }) => why),
    ).toEqual(['heading', 'correction']);
  });
});
