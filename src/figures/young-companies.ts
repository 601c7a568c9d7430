import Fraction from 'fraction.js';
import type { FindingList } from '../reading/finding-list';
import { civilOf, dayOf, daysInMonth } from '../workbook/day';
import type { Day } from '../workbook/day';
import { columnsOf } from './columns-of';
import type { Companies } from './companies';
import type { Figure, Period } from './figures';
import type { GuidanceLog } from './guidance-log';
import { noFigure } from './no-figure';

/** The third birthday of a company; that of 29 February is 28 February. */
export function thirdBirthday(start: Day): Day {
  const { year, month, day } = civilOf(start);
  return dayOf(year + 3, month, Math.min(day, daysInMonth(year + 3, month)));
}

const NEVER = 0x7fffffff;

/**
 * Distinct CVR numbers, any form, whose first guidance in the year is strictly before the third birthday of the
 * earliest start date (Mål 2). Without a CVR number or a start date a company is listed, not counted.
 */
export function countYoungCompanies(
  log: GuidanceLog,
  companies: Companies,
  period: Period,
  findings: FindingList,
): Figure {
  if (log.offered === 0) return noFigure('noSheet');
  if (!log.has('cvr') || !log.has('start')) return noFigure('noColumn');
  const history = guidanceHistory(log, companies);
  const newYear = dayOf(period.year, 1, 1);
  const counts = { counted: 0, older: 0, withoutStart: 0, withoutCvr: 0, withoutDate: 0 };
  for (let company = 0; company < companies.count; company++) {
    const age = ageAtFirst(company);
    counts[age] += 1;
    const code = LISTED[age];
    const place = log.at(history.firstRow[company] ?? -1);
    if (code === null || place === null) continue;
    const field = age === 'withoutCvr' ? 'cvr' : age === 'withoutStart' ? 'start' : 'date';
    const at = { source: place.sheet.source, row: place.row.row, field } as const;
    findings.addRow('warning', code, at, {});
  }
  const isUnknown = companies.count > 0 && counts.counted + counts.older === 0;
  if (isUnknown) return noFigure('noAnswers');
  return {
    actual: new Fraction(counts.counted),
    missing: null,
    parts: {},
    where: columnsOf(
      log.sheets.map(({ source }) => source),
      ['date', 'cvr', 'start'],
    ),
  };

  /** Rows of a sheet without dates lie anywhere between New Year and D: only what holds on every such day is said. */
  function ageAtFirst(company: number): keyof typeof counts {
    if (companies.cvr(company) === null) return 'withoutCvr';
    const start = history.start[company] ?? NEVER;
    if (start === NEVER) return 'withoutStart';
    const birthday = thirdBirthday(start as Day);
    const latest = Math.min(history.firstDay[company] ?? NEVER, period.asOf);
    const earliest = history.isUndated[company] === 1 ? newYear : latest;
    return latest < birthday ? 'counted' : earliest >= birthday ? 'older' : 'withoutDate';
  }
}

const LISTED = {
  counted: null,
  older: null,
  withoutStart: 'companyWithoutStart',
  withoutCvr: 'companyWithoutCvr',
  withoutDate: 'companyWithoutDay',
} as const;

/** By company: its first row, the first day of guidance, its earliest start date, and whether a row has no date. */
function guidanceHistory(
  log: GuidanceLog,
  companies: Companies,
): { firstRow: Int32Array; firstDay: Int32Array; start: Int32Array; isUndated: Uint8Array } {
  const firstRow = new Int32Array(companies.count).fill(-1);
  const firstDay = new Int32Array(companies.count).fill(NEVER);
  const start = new Int32Array(companies.count).fill(NEVER);
  const isUndated = new Uint8Array(companies.count);
  log.each((row, _sheet, index) => {
    const company = companies.of(index);
    if (firstRow[company] === -1) firstRow[company] = index;
    if (row.date === null) isUndated[company] = 1;
    firstDay[company] = Math.min(firstDay[company] ?? NEVER, row.date ?? NEVER);
    start[company] = Math.min(start[company] ?? NEVER, row.start ?? NEVER);
  });
  return { firstRow, firstDay, start, isUndated };
}
