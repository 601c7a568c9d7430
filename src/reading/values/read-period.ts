import type { CellValue } from '../../workbook/cell';
import { dayOf, daysInMonth, type Day } from '../../workbook/day';
import { splitHeading } from '../recognition/match-name';
import { yearsIn } from '../recognition/named-year';
import { monthsIn } from '../recognition/part-of-year';
import { foldText } from './fold-text';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

const LONGEST = 40;

/** The last day of a quarter, half year or month that a text names with its year: «1. kvartal 2026», «marts 2026». */
export function readPeriod(value: CellValue): Reading<Day> {
  if (value === null) return BLANK;
  if (typeof value !== 'string' || value.length > LONGEST) return unreadable(value);
  const folded = foldText(value);
  const [year, ...others] = yearsIn(folded);
  const months = monthsIn(splitHeading(folded));
  if (year === undefined || others.length > 0 || months === null) return unreadable(value);
  return valueOf(dayOf(year, months.to, daysInMonth(year, months.to)));
}
