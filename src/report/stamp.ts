import { dayFromSerial, serialOf } from '../workbook/day';
import type { Stamp } from './own-sheets';

const MINUTES_A_DAY = 1440;

/** A minute as a cell holds it: the day's serial and the part of the day that is gone. */
export function stampSerial({ day, minute }: Stamp, dateSystem: 1900 | 1904): number {
  return serialOf(day, dateSystem) + minute / MINUTES_A_DAY;
}

/** The minute that a cell holds; `null` when it is no day. */
export function stampFromSerial(serial: number, dateSystem: 1900 | 1904): Stamp | null {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const day = dayFromSerial(Math.floor(minutes / MINUTES_A_DAY), dateSystem);
  return day === null ? null : { day, minute: minutes % MINUTES_A_DAY };
}
