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

/** One course id: where it was first met, and who bears it. */
interface CourseId {
  readonly row: GuidanceRow;
  readonly sheet: GuidanceSheet;
  company: number;
  hasOtherCompany: boolean;
  hasOtherSheet: boolean;
}

const ANY_SHEET = -1;

/**
 * A course is a row; with a course id, a distinct id. An id that different companies bear restarts from sheet to
 * sheet, so it counts once in each; that is told where it makes a difference (rules 3, «A course»).
 */
export function numberCourses(
  log: GuidanceLog,
  companies: Companies,
  findings: FindingList,
): CourseNumbers {
  if (!log.has('course')) return { count: log.length, of: (index) => index };
  const idOf = courseIds(log, companies);
  const courseOf = new Int32Array(log.length);
  const courses = new Map<number, Map<CourseId, number>>();
  let count = 0;
  idOf.forEach((id, index) => {
    if (id === null) {
      courseOf[index] = count++;
      return;
    }
    const sheet = id.hasOtherCompany ? log.sheetIndex(index) : ANY_SHEET;
    const known = courses.get(sheet) ?? new Map<CourseId, number>();
    if (known.size === 0) courses.set(sheet, known);
    let course = known.get(id);
    if (course === undefined) known.set(id, (course = count++));
    courseOf[index] = course;
  });
  tellRestarts(idOf, findings);
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

function tellRestarts(idOf: readonly (CourseId | null)[], findings: FindingList): void {
  const restarting = new Set(idOf.filter((id) => id?.hasOtherCompany && id.hasOtherSheet));
  const [first] = restarting;
  if (!first) return;
  const where = cellOf(first.sheet.source, first.row.row, 'course');
  findings.add('note', 'courseIdsRestart', where, { ids: restarting.size });
}
