import { civilOf, dayOf } from '../workbook/day';
import type { Day } from '../workbook/day';
import type { Period } from './figures';

/**
 * The year is the one asked for, else that of the as-of date. D is the as-of date asked for, else today, and never
 * after 31 December of the year (rules 3, «The year»). A year that has not begun keeps D before it: nothing counts yet.
 */
export function periodOf(asked: { year: number | null; asOf: Day | null; today: Day }): Period {
  const wanted = asked.asOf ?? asked.today;
  const year = asked.year ?? civilOf(wanted).year;
  const last = dayOf(year, 12, 31);
  return wanted < last ? { year, asOf: wanted, closed: false } : { year, asOf: last, closed: true };
}
