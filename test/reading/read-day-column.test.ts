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
});
