import type { CellValue } from '../../workbook/cell';
import { dayOf, daysInMonth, type Day } from '../../workbook/day';
import { yearsIn } from '../recognition/named-year';
import { foldText } from './fold-text';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'dec'];
const MONTH = /\b(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*/;
const QUARTER = /(?:^|\b)(?:([1-4])\.? ?(?:kvartal|kvt)|q([1-4])|([1-4])q)\b/;
const HALF = /\b([12])\.? ?halvaar/;
const LONGEST = 40;

/** The last day of a quarter, half year or month that a text names with its year: «1. kvartal 2026», «marts 2026». */
export function readPeriod(value: CellValue): Reading<Day> {
  if (value === null) return BLANK;
  if (typeof value !== 'string' || value.length > LONGEST) return unreadable(value);
  const folded = foldText(value);
  const [year, ...others] = yearsIn(folded);
  const month = lastMonthIn(folded);
  if (year === undefined || others.length > 0 || month === null) return unreadable(value);
  return valueOf(dayOf(year, month, daysInMonth(year, month)));
}

function lastMonthIn(folded: string): number | null {
  const quarter = QUARTER.exec(folded);
  if (quarter) return 3 * Number(quarter[1] ?? quarter[2] ?? quarter[3]);
  const half = HALF.exec(folded);
  if (half) return 6 * Number(half[1]);
  const named = MONTH.exec(folded)?.[0];
  if (named === undefined) return null;
  const at = MONTHS.findIndex(
    (start) => named.startsWith(start) && (start !== 'ma' || !named.startsWith('mar')),
  );
  return at < 0 ? null : at + 1;
}
