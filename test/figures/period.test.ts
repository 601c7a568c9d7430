import { periodOf } from '../../src/figures/period';
import { day } from './workbook';

describe('The period of a review', () => {
  const today = day('2026-11-23');

  it('is the year of today when nothing is asked for, up to today', () => {
    expect(periodOf({ year: null, asOf: null, today })).toEqual({
      year: 2026,
      asOf: today,
      closed: false,
    });
  });

  it('is the year of the as-of date asked for', () => {
    const asOf = day('2025-06-30');
    expect(periodOf({ year: null, asOf, today })).toEqual({ year: 2025, asOf, closed: false });
  });

  it('never ends after 31 December of the year asked for', () => {
    const closed = { year: 2025, asOf: day('2025-12-31'), closed: true };
    expect(periodOf({ year: 2025, asOf: null, today })).toEqual(closed);
    expect(periodOf({ year: 2025, asOf: day('2026-01-01'), today })).toEqual(closed);
  });

  it('is closed on 31 December and open the day before', () => {
    expect(periodOf({ year: 2026, asOf: day('2026-12-31'), today }).closed).toBe(true);
    expect(periodOf({ year: 2026, asOf: day('2026-12-30'), today }).closed).toBe(false);
  });

  it('keeps the as-of date of a year that has not begun, and the year is open', () => {
    expect(periodOf({ year: 2027, asOf: null, today })).toEqual({
      year: 2027,
      asOf: today,
      closed: false,
    });
  });
});
