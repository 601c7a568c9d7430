import fc from 'fast-check';
import type { GuidanceRow } from '../../src/reading/records';
import type { Day } from '../../src/workbook/day';
import { day } from './workbook';

/** Few values, so that companies, names and course ids meet again and again. */
const municipality = fc.constantFrom<GuidanceRow['municipality']>(
  { kind: 'inside', code: '751' },
  { kind: 'inside', code: '671' },
  { kind: 'outside', code: '461' },
  { kind: 'unknown', text: 'Atlantis' },
  { kind: 'unknown', text: '' },
);

function days(from: string, to: string): fc.Arbitrary<Day> {
  return fc.integer({ min: day(from), max: day(to) }).map((number) => number as Day);
}

const orBlank = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 4 });

/** A row of a log that has every column; some dates lie outside 2026. */
export const randomRow: fc.Arbitrary<Partial<GuidanceRow>> = fc.record({
  date: orBlank(days('2025-12-20', '2026-07-10')),
  cvr: orBlank(fc.constantFrom('11111111', '22222222', '33333333')),
  company: orBlank(fc.constantFrom('Nord', 'NORD', 'Syd')),
  municipality,
  form: orBlank(fc.constantFrom('individual' as const, 'collective' as const)),
  segment: orBlank(fc.constantFrom('growth' as const, 'operations' as const)),
  growthCourse: orBlank(fc.boolean()),
  start: orBlank(
    fc.oneof(
      days('2022-12-20', '2023-07-10'),
      fc.constantFrom(day('2024-02-29'), day('2023-02-28')),
    ),
  ),
  course: orBlank(fc.constantFrom('K1', 'K2', 'K3', 'K4')),
});

export const randomRows = fc.array(randomRow, { maxLength: 12 });

/** Rows of which no two lie on the same day, so that «the first by date» is never a draw. */
export const rowsOfDistinctDays = fc.uniqueArray(randomRow, {
  maxLength: 12,
  selector: ({ date }) => date ?? {},
});
