import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { GuidanceRow, GuidanceSheet } from '../reading/records';
import { tidyText } from '../text/tidy-text';
import type { Companies } from './companies';
import type { GuidanceLog } from './guidance-log';

/** Which rows are one course; a course is a number from 0 below `count`. */
export interface CourseNumbers {
  readonly count: number;
  of(index: number): number;
}

/** One course id: where it was first met, and who bore it there. */
interface CourseId {
  readonly row: GuidanceRow;
  readonly sheet: GuidanceSheet;
  company: number;
  /** Further companies of the same sheet, as a workshop has them. */
  others: Set<number> | null;
}

/**
 * A course is a row; with a course id, a distinct id. Where an id falls on another company in another sheet, ids start
 * over from sheet to sheet: then sheet and id are the course, for every id (rules 3, «A course»). That is told.
 */
export function numberCourses(
  log: GuidanceLog,
  companies: Companies,
  findings: FindingList,
): CourseNumbers {
  if (!log.has('course')) return { count: log.length, of: (index) => index };
  const { idOf, restarting } = courseIds(log, companies);
  const isRestart = restarting.size > 0;
  const courseOf = new Int32Array(log.length);
  const courses = new Map<number, Map<CourseId, number>>();
  let count = 0;
  idOf.forEach((id, index) => {
    if (id === null) {
      courseOf[index] = count++;
      return;
    }
    const sheet = isRestart ? log.sheetIndex(index) : 0;
    const known = courses.get(sheet) ?? new Map<CourseId, number>();
    if (known.size === 0) courses.set(sheet, known);
    let course = known.get(id);
    if (course === undefined) known.set(id, (course = count++));
    courseOf[index] = course;
  });
  const [first] = restarting;
  if (first !== undefined) {
    const where = cellOf(first.sheet.source, first.row.row, 'course');
    findings.add('note', 'courseIdsRestart', where, { ids: restarting.size });
  }
  return { count, of: (index) => courseOf[index] ?? 0 };
}

/** The course id of every row, `null` where the cell is blank, and those that fall on other companies elsewhere. */
function courseIds(
  log: GuidanceLog,
  companies: Companies,
): { idOf: readonly (CourseId | null)[]; restarting: ReadonlySet<CourseId> } {
  const ids = new Map<string, CourseId>();
  const restarting = new Set<CourseId>();
  const idOf: (CourseId | null)[] = [];
  log.each((row, sheet, index) => {
    const text = row.course === null ? '' : tidyText(row.course);
    const company = companies.of(index);
    let id = ids.get(text);
    if (text !== '' && id === undefined) {
      id = { row, sheet, company, others: null };
      ids.set(text, id);
    }
    idOf.push(id ?? null);
    if (id === undefined || !companies.isKnown(company) || id.company === company) return;
    if (!companies.isKnown(id.company)) id.company = company;
    else if (id.sheet === sheet) (id.others ??= new Set()).add(company);
    else if (id.others?.has(company) !== true) restarting.add(id);
  });
  return { idOf, restarting };
}
