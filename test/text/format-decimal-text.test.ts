import { formatDecimalText } from '../../src/text/format/format-decimal-text';

describe('Decimal text of a contract', () => {
  it.each([
    ['7.5', '7,5', '7.5'],
    ['44815000', '44.815.000', '44,815,000'],
    ['7.125', '7,125', '7.125'],
    ['-0.5', '-0,5', '-0.5'],
    ['momsfri', 'momsfri', 'momsfri'],
    ['', '', ''],
  ])('«%s» is printed «%s» in Danish and «%s» in English', (text, danish, english) => {
    expect([formatDecimalText(text, 'da'), formatDecimalText(text, 'en')]).toEqual([
      danish,
      english,
    ]);
  });
});
