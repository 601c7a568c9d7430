import { dayOf, serialOf } from '../../src/workbook/day';

/** A civil date as the number that Excel keeps. */
export function serial(year: number, month: number, day: number): number {
  return serialOf(dayOf(year, month, day), 1900);
}
