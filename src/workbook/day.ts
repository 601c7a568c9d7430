/**
 * A civil day without a clock or zone: whole days since 1 January 1970.
 * Serial numbers of either date system convert to and from it; `Date` objects never enter the core.
 */
export type Day = number & { readonly unit: 'day' };

const DAYS_TO_1900_SERIAL_ZERO = -25_569;
const DAYS_TO_1904_SERIAL_ZERO = -24_107;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isCivilDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of a valid civil date in the proleptic Gregorian calendar. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

export function civilOf(day: Day): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `2026-06-30` → day; `null` when it is no such day. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDay(year, month, day) ? dayOf(year, month, day) : null;
}

export function isoOf(day: Day): string {
  const civil = civilOf(day);
  return `${String(civil.year).padStart(4, '0')}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`;
}

/**
 * A serial number → the day it falls on, its time of day dropped.
 * In the 1900 system serials 1-59 lie before Excel's 29 February 1900, which never was; serial 60 is no day.
 */
export function dayFromSerial(serial: number, system: 1900 | 1904): Day | null {
  const whole = Math.floor(serial);
  if (system === 1904) return whole < 0 ? null : ((whole + DAYS_TO_1904_SERIAL_ZERO) as Day);
  if (whole < 1 || whole === 60) return null;
  return (whole + DAYS_TO_1900_SERIAL_ZERO + (whole < 60 ? 1 : 0)) as Day;
}

export function serialOf(day: Day, system: 1900 | 1904): number {
  if (system === 1904) return day - DAYS_TO_1904_SERIAL_ZERO;
  const serial = day - DAYS_TO_1900_SERIAL_ZERO;
  return serial <= 60 ? serial - 1 : serial;
}
