import { dayReader } from '../../src/reading/read-day-column';
import { isoOf } from '../../src/workbook/day';

function daysOf(values: readonly (string | number | null)[]): (string | null)[] {
  const { read } = dayReader(values, 1900);
  return values.map((value) => {
    const reading = read(value);
    return reading.kind === 'value' ? isoOf(reading.value) : null;
  });
}

describe('A column of dates as text', () => {
  it('has the month first where two can be nothing else and none has the day first', () => {
    expect(daysOf(['1/15/2026', '2/3/2026 14:30', '12/31/2026', 46084, null])).toEqual([
      '2026-01-15',
      '2026-02-03',
      '2026-12-31',
      '2026-03-03',
      null,
    ]);
    expect(dayReader(['2/3/2026', '1/15/2026', '1/16/2026'], 1900).monthFirst).toBe(1);
  });

  it.each([
    ['one slip', ['1/15/2026', '2/3/2026'], [null, '2026-03-02']],
    ['one with the day first', ['1/15/2026', '1/16/2026', '31/1/2026'], [null, null, '2026-01-31']],
    ['no proof', ['1/2/2026', '3/12/2026'], ['2026-02-01', '2026-12-03']],
    ['what is no date at all', ['1/45/2026', '1/99/2026'], [null, null]],
  ])('keeps the Danish order with %s', (_, values, days) => {
    expect(daysOf(values)).toEqual(days);
  });

  it.each<[string, (string | number | null)[], number | null]>([
    ['the first of two that show it', [null, '2/3/2026', '1/13/2026', '1/31/2026'], 2],
    ['none where twelve is the highest', ['1/12/2026', '2/12/2026'], null],
    ['none where no month has that many days', ['1/15/2026', '1/32/2026'], null],
    ['none where one has the day first', ['13/1/2026', '1/15/2026', '1/16/2026'], null],
    ['the first, with spaces before and a time behind', ['  1/15/2026 10:00', '1/16/2026'], 0],
    ['none behind other words', ['den 1/15/2026', 'den 1/16/2026'], null],
    ['none with two digits for the year', ['1/15/26', '1/16/26'], null],
    ['none of years of five digits', ['1/15/20261', '1/16/20261'], null],
    ['none of days of three digits', ['1/150/2026', '1/160/2026'], null],
    ['none below the last row', [], null],
    ['the first, over two lines or not', ['1/15/2026', '1/16/2026\nkl. 10', '1/17/2026'], 0],
  ])('is told with the month first by %s', (_, values, monthFirst) => {
    expect(dayReader(values, 1900).monthFirst).toBe(monthFirst);
  });

  it('has the month first in texts like the others alone', () => {
    const { read } = dayReader(['1/15/2026', '1/16/2026'], 1900);
    const iso = (value: string | number | boolean | null): string | null => {
      const reading = read(value);
      return reading.kind === 'value' ? isoOf(reading.value) : reading.kind;
    };
    expect(
      ['2/3/2026', '2/3/26', '3. marts 2026', '2026-03-04', 46_084, null, true, '2/30/2026'].map(
        iso,
      ),
    ).toEqual([
      '2026-02-03',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-03',
      'blank',
      'unreadable',
      'unreadable',
    ]);
  });

  it('counts serial numbers from 1904 in a book that does', () => {
    expect(dayReader([44_568], 1904).read(44_568)).toEqual(dayReader([], 1900).read(46_030));
    const { read } = dayReader(['1/15/2026', '1/16/2026'], 1904);
    expect(read(44_568)).toEqual(dayReader([], 1900).read(46_030));
  });
});
