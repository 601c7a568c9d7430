import type { Stamp } from '../report/own-sheets';
import { dayOf } from '../workbook/day';

/** The day and minute on the user's own clock. */
export function now(): Stamp {
  const clock = new Date();
  return {
    day: dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()),
    minute: clock.getHours() * 60 + clock.getMinutes(),
  };
}
