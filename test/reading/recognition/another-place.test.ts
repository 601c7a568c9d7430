import { isAnotherPlace, isElsewhere } from '../../../src/reading/recognition/another-place';
import { foldText } from '../../../src/reading/values/fold-text';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';

describe('A text about another place than the house’s own', () => {
  it.each([
    'Hele landet',
    'Landet',
    'Alle huse',
    'Alle erhvervshuse',
    'Øvrige huse',
    'Øvrige erhvervshuse',
    'På landsplan',
    'Landsgennemsnit',
    'Nationalt',
    'Danmark',
    'Erhvervshus Hovedstaden',
    'Sjælland',
    'Syddanmark',
    'Sydjylland',
    'Nordjylland',
    'Fyn',
    'Bornholm',
    'The whole country',
    'National average',
    'Denmark',
  ])('names a part of the country or all of it: «%s»', (text) => {
    expect(isAnotherPlace(foldText(text), 'midtjylland')).toBe(true);
  });

  it.each([
    'Midtjylland',
    'Midtjylland mod hele landet',
    'Udlandet',
    'Landets bedste',
    'Danmarksmester',
    'Fynbo',
    'Huset',
    '',
  ])('is none that names the house too, or neither: «%s»', (text) => {
    expect(isAnotherPlace(foldText(text), 'midtjylland')).toBe(false);
  });

  it('is the house’s own where that is the place', () => {
    expect(isAnotherPlace('midtjylland', 'fyn')).toBe(true);
    expect(isAnotherPlace('fyn', 'fyn')).toBe(false);
  });
});

describe('A row about another place', () => {
  const isOther = (...row: CellValue[]): boolean =>
    isElsewhere(blockOf([['Hovedstaden'], row]), 2, 'midtjylland');

  it('names one in any of its columns, or over two of them', () => {
    expect(isOther('Hovedstaden', 51, null)).toBe(true);
    expect(isOther(null, 51, 'Hovedstaden')).toBe(true);
    expect(isOther('Hele', 'landet')).toBe(true);
  });

  it('does not name the house as well', () => {
    expect(isOther('Hovedstaden', 'Midtjylland')).toBe(false);
    expect(isOther('Kendskab', 51)).toBe(false);
  });

  it('names it in a cell of 60 characters at most', () => {
    const text = (length: number): string => 'Hovedstaden'.padEnd(length, '.');
    expect(isOther(text(60))).toBe(true);
    expect(isOther(text(61))).toBe(false);
  });
});
