import type { Stamp } from '../../report/own-sheets';
import { dayOf } from '../../workbook/day';

/** The day and minute on the user's own clock. */
export function clock(): Stamp {
  const now = new Date();
  return {
    day: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    minute: now.getHours() * 60 + now.getMinutes(),
  };
}
