import { namedYear } from '../../../src/reading/recognition/named-year';
import { isTotalLabel } from '../../../src/reading/recognition/is-total';
import { foldText } from '../../../src/reading/values/fold-text';

describe('A sheet names its year', () => {
  test.each([
    ['Vejledninger 2026', 2026],
    ['Vejl. 1. kvt 26', 2026],
    ['Q3-26', 2026],
    ['Udtræk pr. 05-07-26', 2026],
    ["Log '26", 2026],
    ['2025-2026', null],
    ['Alle år', null],
    ['Sag 20261', null],
  ])('«%s»: %s', (text, year) => {
    expect(namedYear(foldText(text))).toBe(year);
  });
});

describe('A total is told from a company', () => {
  test.each([
    'I alt',
    'Sum',
    'TOTAL:',
    'Hovedtotal',
    'Aarhus I alt',
    'Total 1. kvartal',
    'Gennemsnit',
  ])('«%s» is a total', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  test.each(['Totalbyg ApS', 'Summit Consulting', 'Alteria', '', 'Antalis A/S'])(
    '«%s» is none',
    (label) => {
      expect(isTotalLabel(label)).toBe(false);
    },
  );
});
