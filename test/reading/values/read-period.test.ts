import { readPeriod } from '../../../src/reading/values/read-period';
import { isoOf } from '../../../src/workbook/day';

test.each([
  ['1. kvartal 2026', '2026-03-31'],
  ['2. kvt 26', '2026-06-30'],
  ['Q3-26', '2026-09-30'],
  ['3 kvartal 2026', '2026-09-30'],
  ['4.kvartal 2026', '2026-12-31'],
  ['1kvt 2026', '2026-03-31'],
  ['2q 2026', '2026-06-30'],
  ['2 halvår 2026', '2026-12-31'],
  ['1.halvår 2026', '2026-06-30'],
  ['dec 26, status 2026', '2026-12-31'],
  ['1. halvår 2026', '2026-06-30'],
  ['Marts 2026', '2026-03-31'],
  ['maj 2026', '2026-05-31'],
  ['okt. 2026', '2026-10-31'],
  ['Februar 2028', '2028-02-29'],
])('«%s» is measured at the latest on %s', (text, day) => {
  const reading = readPeriod(text);
  expect(reading.kind === 'value' && isoOf(reading.value)).toBe(day);
});

test.each(['2026', 'uge 20, 2026', 'marts', '2025 og 2026, 1. kvartal', 'Kendskab'])(
  '«%s» names no such period',
  (text) => {
    expect(readPeriod(text).kind).toBe('unreadable');
  },
);

test.each([
  ['januar 2026', '2026-01-31'],
  ['februar 2026', '2026-02-28'],
  ['marts 2026', '2026-03-31'],
  ['april 2026', '2026-04-30'],
  ['maj 2026', '2026-05-31'],
  ['juni 2026', '2026-06-30'],
  ['juli 2026', '2026-07-31'],
  ['august 2026', '2026-08-31'],
  ['september 2026', '2026-09-30'],
  ['oktober 2026', '2026-10-31'],
  ['november 2026', '2026-11-30'],
  ['december 2026', '2026-12-31'],
])('«%s» ends on %s, as each month of the year does', (text, day) => {
  const reading = readPeriod(text);
  expect(reading.kind === 'value' && isoOf(reading.value)).toBe(day);
});

test.each([
  ['2. halvår 2026', '2026-12-31'],
  ['4. kvartal 2026', '2026-12-31'],
  ['3q 2026', '2026-09-30'],
])('The last period of a year, or one told in short, «%s», ends on %s', (text, day) => {
  const reading = readPeriod(text);
  expect(reading.kind === 'value' && isoOf(reading.value)).toBe(day);
});

test('An empty cell names no period and is no mistake; a number is one', () => {
  expect(readPeriod(null).kind).toBe('blank');
  expect(readPeriod(46_112).kind).toBe('unreadable');
});

test('A whole sentence is no period, though it names one', () => {
  expect(readPeriod('Tallene for marts 2026 kommer først senere på året').kind).toBe('unreadable');
});
