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

/** One course id: where it was first met, and whether it stands elsewhere or for others too. */
interface CourseId {
  readonly row: GuidanceRow;
  readonly sheet: GuidanceSheet;
  company: number;
  hasOtherCompany: boolean;
  hasOtherSheet: boolean;
}

/**
 * A course is a row; with a course id, a distinct id. Where an id has no company of one sheet in another, ids start over
 * from sheet to sheet: then sheet and id are the course, for every id (rules 3, «A course»). That is told.
 */
export function numberCourses(
  log: GuidanceLog,
  companies: Companies,
  findings: FindingList,
): CourseNumbers {
  if (!log.has('course')) return { count: log.length, of: (index) => index };
  const idOf = courseIds(log, companies);
  const restarting = restartingIds(log, companies, idOf);
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

/** The course id of every row, `null` where the cell is blank. */
function courseIds(log: GuidanceLog, companies: Companies): readonly (CourseId | null)[] {
  const ids = new Map<string, CourseId>();
  const idOf: (CourseId | null)[] = [];
  log.each((row, sheet, index) => {
    const text = row.course === null ? '' : tidyText(row.course);
    const company = companies.of(index);
    let id = ids.get(text);
    if (text !== '' && id === undefined) {
      id = { row, sheet, company, hasOtherCompany: false, hasOtherSheet: false };
      ids.set(text, id);
    }
    idOf.push(id ?? null);
    if (id === undefined) return;
    id.hasOtherSheet ||= id.sheet !== sheet;
    if (!companies.isKnown(id.company)) id.company = company;
    id.hasOtherCompany ||= id.company !== company && companies.isKnown(company);
  });
  return idOf;
}

/** The ids whose known companies in two sheets have none in common: a workshop that goes on is no such id. */
function restartingIds(
  log: GuidanceLog,
  companies: Companies,
  idOf: readonly (CourseId | null)[],
): ReadonlySet<CourseId> {
  const bySheet = new Map<CourseId, Map<number, Set<number>>>();
  idOf.forEach((id, index) => {
    const company = companies.of(index);
    if (!id?.hasOtherCompany || !id.hasOtherSheet || !companies.isKnown(company)) return;
    const sheets = bySheet.get(id) ?? new Map<number, Set<number>>();
    bySheet.set(id, sheets);
    const sheet = log.sheetIndex(index);
    sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(company));
  });
  const restarts = ([, sheets]: [CourseId, Map<number, Set<number>>]): boolean => {
    const known = [...sheets.values()];
    return known.some((one, at) => known.slice(at + 1).some((other) => areApart(one, other)));
  };
  return new Set([...bySheet].filter(restarts).map(([id]) => id));
}

function areApart(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return ![...one].some((company) => other.has(company));
}
