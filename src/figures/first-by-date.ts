import type { GuidanceRow, GuidanceSheet } from '../reading/records';
import type { GuidanceLog, LogRow } from './guidance-log';
import type { CourseNumbers } from './number-courses';

/** One property of every course, as its first row by date has it. */
export interface FirstByDate {
  /** The row that decides; `null` when every row of the course is blank. */
  decidedBy(course: number): LogRow | null;
  /** For each course whose rows disagree: one row that says otherwise. */
  eachContradiction(visit: (course: number, at: LogRow) => void): void;
}

const NONE = -1;

/**
 * The first row by date that says something (`valueOf` is not `null`), of each course. Rows of the same day, and rows
 * of a sheet without dates, which come after all others, follow the order of the sheets.
 */
export function firstByDate(
  log: GuidanceLog,
  courses: CourseNumbers,
  valueOf: (row: GuidanceRow, sheet: GuidanceSheet) => string | null,
): FirstByDate {
  const first = new Int32Array(courses.count).fill(NONE);
  const other = new Int32Array(courses.count).fill(NONE);
  const values = new Array<string | null>(courses.count).fill(null);
  const dates = new Float64Array(courses.count);
  log.each((row, sheet, index) => {
    const value = valueOf(row, sheet);
    if (value === null) return;
    const course = courses.of(index);
    const holder = first[course] ?? NONE;
    const date = row.date ?? Infinity;
    const isFirst = holder === NONE || date < (dates[course] ?? Infinity);
    if (holder !== NONE && values[course] !== value) other[course] = isFirst ? holder : index;
    if (!isFirst) return;
    first[course] = index;
    values[course] = value;
    dates[course] = date;
  });
  return {
    decidedBy: (course) => log.at(first[course] ?? NONE),
    eachContradiction: (visit) =>
      other.forEach((index, course) => {
        const at = log.at(index);
        if (at !== null) visit(course, at);
      }),
  };
}
