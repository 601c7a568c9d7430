import { readPeriod } from '../../../src/reading/values/read-period';
import { isoOf } from '../../../src/workbook/day';

test.each([
  ['1. kvartal 2026', '2026-03-31'],
  ['2. kvt 26', '2026-06-30'],
  ['Q3-26', '2026-09-30'],
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
