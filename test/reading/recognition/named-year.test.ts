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
    ['H1-26', 2026],
    ['H2 26', 2026],
    ['2. halvår26', 2026],
    ['1. kvt - 26', 2026],
    ['1. kvt 26 i alt', 2026],
    ['Pr. 5-7-26', 2026],
    ['Pr. 5.7.26 i alt', 2026],
    ["Log '26 i alt", 2026],
    ['2025-2026', null],
    ['H3 26', null],
    ['1. kvt 261', null],
    ['Pr. 5-7-261', null],
    ["Log '261", null],
    ["Peter's'26", null],
    ['Sag 12026', null],
    ['', null],
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
