import type { CellValue } from '../../workbook/cell';
import { dayFromSerial, dayOf, isCivilDay, type Day } from '../../workbook/day';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Smaller serial numbers (before 1906) are years and counts that stand in the wrong column. */
const FIRST_SERIAL = LAST_YEAR + 1;
const AFTER_LAST_DAY = dayOf(LAST_YEAR + 1, 1, 1);
/** Two digits below this are of the 2000s. */
const CENTURY_TURNS = 50;
const LONGEST = 60;

const MONTHS = [
  ['januar', 'jan', 'january'],
  ['februar', 'feb', 'febr', 'february'],
  ['marts', 'mar', 'march'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const MONTH_BY_NAME = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const WEEKDAY =
  /^(?:mandag|man|monday|mon|tirsdag|tirs|tir|tuesday|tues|tue|onsdag|ons|wednesday|wed|torsdag|tors|tor|thursday|thurs|thur|thu|fredag|fre|friday|fri|loerdag|loer|saturday|sat|soendag|soen|sunday|sun)(?:[., ]+|(?=\d))/;
const THE = /^(?:den|d)(?:[. ]+|(?=\d))/;
/** A serial number that an export or an import made text of, with or without a time of day. */
const SERIAL = /^\d{5}(?:[.,]\d{1,15})?$/;
const TIME =
  /(?:t|[, ]+)(?:kl[.:]? ?)?(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)?)? ?(?:[ap]m)? ?(?:z|utc|gmt|ces?t|ees?t)?(?:[-+]\d{1,2}(?::?\d{2})?)?$/;

const DAY_FIRST = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})\.?$/;
const DAY_SLASH_MONTH = /^(\d{1,2})\/(\d{1,2})[- ](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_FIRST_COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_IN_THE_MIDDLE =
  /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]{0,2}(?:of )?([a-z]{3,9})[-/., ]{0,2}(\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/**
 * The day that a cell says, its time of day and zone dropped: a serial number of the workbook's date system, or Danish,
 * ISO or English text; a serial number of five digits may be text too. A month in figures before the day is read in ISO order alone; two-digit years are 1950-2049.
 * What is no day between 1900 and 2199 (31-02-2026, a bare year, a small number) is unreadable.
 */
export function readDay(value: CellValue, dateSystem: 1900 | 1904): Reading<Day> {
  if (value === null) return BLANK;
  if (typeof value === 'number') return readingOf(dayOfNumber(value, dateSystem), value);
  if (typeof value !== 'string') return unreadable(value);
  const folded = foldText(value);
  if (isBlankText(folded)) return BLANK;
  if (isSerialText(folded)) {
    return readingOf(dayOfNumber(Number(folded.replace(',', '.')), dateSystem), value);
  }
  return readingOf(folded.length > LONGEST ? null : dayOfText(folded), value);
}

/** A number that means a day only where something else says so. */
export function isSerialText(folded: string): boolean {
  return SERIAL.test(folded);
}

function readingOf(day: Day | null, value: CellValue): Reading<Day> {
  return day === null ? unreadable(value) : valueOf(day);
}

function dayOfNumber(value: number, dateSystem: 1900 | 1904): Day | null {
  if (!Number.isFinite(value) || value < FIRST_SERIAL) return null;
  const day = dayFromSerial(value, dateSystem);
  if (day !== null && day < AFTER_LAST_DAY) return day;
  return Number.isInteger(value) ? dayOfText(String(value)) : null;
}

function dayOfText(folded: string): Day | null {
  const bare = folded.replace(WEEKDAY, '').replace(THE, '');
  return dayOfDate(bare) ?? dayOfDate(withoutTime(bare));
}

/** Tried second, as ` 3.26` of `3. 3.26` would pass for a time of day. */
function withoutTime(text: string): string {
  const time = TIME.exec(text);
  if (!time) return '';
  const isTime = Number(time[1]) <= 24 && Number(time[2] ?? 0) <= 59;
  const isSaid = time[2] !== undefined || time[0].includes('kl');
  return isTime && isSaid ? text.slice(0, time.index) : '';
}

function dayOfDate(text: string): Day | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return civil(fullYear(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const slashed = DAY_SLASH_MONTH.exec(text);
  if (slashed) return civil(fullYear(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return civil(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const compact = YEAR_FIRST_COMPACT.exec(text);
  if (compact) return civil(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const named = MONTH_IN_THE_MIDDLE.exec(text);
  if (named) return civil(fullYear(named[3]), monthNamed(named[2]), Number(named[1]));
  const english = MONTH_FIRST.exec(text);
  if (english) return civil(Number(english[3]), monthNamed(english[1]), Number(english[2]));
  return null;
}

function civil(year: number, month: number, day: number): Day | null {
  const isSane = year >= FIRST_YEAR && year <= LAST_YEAR && isCivilDay(year, month, day);
  return isSane ? dayOf(year, month, day) : null;
}

function fullYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year + (year < CENTURY_TURNS ? 2000 : 1900);
}

function monthNamed(name = ''): number {
  return MONTH_BY_NAME.get(name) ?? 0;
}
