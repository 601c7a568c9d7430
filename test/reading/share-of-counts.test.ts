import Fraction from 'fraction.js';
import type { NumberColumn } from '../../src/reading/records';
import { isShareOfCounts } from '../../src/reading/share-of-counts';

type Values = readonly (number | string | null)[];

function numbers(values: Values, name = 0.5): NumberColumn {
  return {
    column: 1,
    heading: '',
    year: null,
    part: null,
    sheetPart: null,
    name,
    isInvoiced: false,
    isPercent: false,
    cells: values.map((value) => ({
      cell: 'A1',
      value: value === null ? null : new Fraction(value),
      text: null,
    })),
    beyond: { outside: new Fraction(0), unknown: new Fraction(0) },
  };
}

function isShare(keys: Values, ...counts: readonly Values[]): boolean {
  return isShareOfCounts(
    numbers(keys),
    counts.map((values) => numbers(values)),
  );
}

describe('A column is nothing but shares of the counts beside it', () => {
  it.each<[string, Values, Values, boolean]>([
    ['exactly', ['0.25', '0.75'], [10, 30], true],
    ['in per cent', [25, 75], [10, 30], true],
    ['but for one cell', ['0.25', '0.25', '0.5'], [10, 30, 40], false],
    ['but for the last cells', ['0.25', '0.5', '0.25'], [10, 5, 25], false],
    ['to its whole number', [30, 70], [31, 69], true],
    ['not beyond its whole number', [30, 70], [32, 68], false],
    ['to its one decimal', ['0.3', '0.7'], [20, 80], true],
    ['not beyond its one decimal', ['0.3', '0.7'], [19, 81], false],
    ['not beyond its longest decimals', ['0.5', '0.25', '0.25'], [45, 30, 25], false],
    ['to its eighth decimal', ['1/3', '2/3'], [10_000_000, 20_000_000], true],
    ['to about its eighth decimal', ['1/3', '2/3'], [100_000_000, 200_000_002], true],
    ['not beyond its eighth decimal', ['1/3', '2/3'], [100_000_000, 200_000_010], false],
    ['not where one is blank', ['0.25', '0.75', null], [10, 30, 0], false],
    ['not where a count is blank', ['0.25', '0.75', 0], [10, 30, null], false],
    ['not where a count is missing', ['0.25', '0.75', 0], [10, 30], false],
    ['not of a single municipality', [1], [40], false],
    ['not where nothing is counted', [0, 0], [0, 0], false],
    ['not where less than nothing is counted', ['0.25', '0.75'], [-10, -30], false],
  ])('%s', (_, keys, counts, expected) => {
    expect(isShare(keys, counts)).toBe(expected);
  });

  it('where one of several counts is so, and not where there is none', () => {
    expect(isShare(['0.25', '0.75'], [1, 1], [10, 30])).toBe(true);
    expect(isShare(['0.25', '0.75'])).toBe(false);
  });

  it('unless it is called the key', () => {
    const counts = [numbers([10, 30])];
    expect(isShareOfCounts(numbers([25, 75], 0.84), counts)).toBe(true);
    expect(isShareOfCounts(numbers([25, 75], 0.85), counts)).toBe(false);
  });
});
