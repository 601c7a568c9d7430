import { mapReferences, type Reference } from '../../src/workbook/map-references';

const down = ({ area }: Reference) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 });

describe('A formula whose references are moved', () => {
  it.each([
    ['H8*2', 'H9*2'],
    ['$H$8+h8', '$H$9+H9'],
    ['SUM(H8:H26)', 'SUM(H9:H27)'],
    ["'Den''s ark'!B2&Log!B2", "'Den''s ark'!B3&Log!B3"],
    ['IF(A1="A1 ""B2""",LOG10(A1),B2_x)', 'IF(A2="A1 ""B2""",LOG10(A2),B2_x)'],
    ['Tabel1[A1]+[1]Ark1!A1', 'Tabel1[A1]+[1]Ark1!A2'],
    ['1E5+A1%', '1E5+A2%'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A2,B:B,C:C)'],
    ['2:3', '3:4'],
    ['A1:B2 C3', 'A2:B3 C4'],
    ['TRUE+SANDT1', 'TRUE+SANDT1'],
  ])('keeps all but the references: %s', (formula, moved) => {
    const map = (reference: Reference) =>
      reference.isRelative.top || reference.area.bottom < 1_048_576
        ? down(reference)
        : reference.area;
    expect(mapReferences(formula, map)).toBe(moved);
  });

  it('is none where one of them can’t be moved', () => {
    expect(mapReferences('A1+B2', ({ area }) => (area.left === 2 ? null : area))).toBeNull();
  });
});
