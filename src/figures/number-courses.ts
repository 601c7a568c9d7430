import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { GuidanceRow, GuidanceSheet } from '../reading/records';
import type { Companies } from './companies';
import type { GuidanceLog } from './guidance-log';

/** Which rows are one course; a course is a number from 0 below `count`. */
export interface CourseNumbers {
  readonly count: number;
  of(index: number): number;
}

/** What is known of one course id while the log is read. */
interface IdUse {
  readonly sheet: GuidanceSheet;
  readonly row: GuidanceRow;
  readonly company: number;
  hasOtherCompany: boolean;
  hasOtherSheet: boolean;
}

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
  const uses = usesOfIds(log, companies);
  tellRestarts(uses, findings);
  const courseOf = new Int32Array(log.length);
  const numbers = new Map<string, number>();
  let count = 0;
  log.each(({ course: id }, _sheet, index) => {
    if (id === null) {
      courseOf[index] = count++;
      return;
    }
    const key = uses.get(id)?.hasOtherCompany
      ? `${String(log.sheetIndex(index))}\n${id}`
      : `\n${id}`;
    let course = numbers.get(key);
    if (course === undefined) numbers.set(key, (course = count++));
    courseOf[index] = course;
  });
  return { count, of: (index) => courseOf[index] ?? 0 };
}

function usesOfIds(log: GuidanceLog, companies: Companies): ReadonlyMap<string, IdUse> {
  const uses = new Map<string, IdUse>();
  log.each((row, sheet, index) => {
    if (row.course === null) return;
    const company = companies.of(index);
    const use = uses.get(row.course);
    if (use === undefined || (!companies.isKnown(use.company) && companies.isKnown(company))) {
      const hasOtherSheet = use !== undefined && (use.hasOtherSheet || use.sheet !== sheet);
      uses.set(row.course, { sheet, row, company, hasOtherCompany: false, hasOtherSheet });
      return;
    }
    use.hasOtherSheet ||= use.sheet !== sheet;
    use.hasOtherCompany ||= use.company !== company && companies.isKnown(company);
  });
  return uses;
}

function tellRestarts(uses: ReadonlyMap<string, IdUse>, findings: FindingList): void {
  const restarting = [...uses.values()].filter((use) => use.hasOtherCompany && use.hasOtherSheet);
  const [first] = restarting;
  if (first === undefined) return;
  const where = cellOf(first.sheet.source, first.row.row, 'course');
  findings.add('note', 'courseIdsRestart', where, { ids: restarting.length });
}
