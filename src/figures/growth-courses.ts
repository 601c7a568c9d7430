import Fraction from 'fraction.js';
import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { GuidanceSheet } from '../reading/records';
import { columnsOf } from './columns-of';
import type { Courses } from './courses';
import type { Figure } from './figures';
import type { GuidanceLog } from './guidance-log';
import { noFigure } from './no-figure';

const [ASKED, ANSWERED, YES] = [1, 2, 4];

/**
 * Individual courses in segment growth; where a sheet has a column for growth courses, its «ja» decides instead of
 * the segment (6.b (II), rules 3). Any row of a course may say «ja».
 */
export function countGrowthCourses(
  log: GuidanceLog,
  courses: Courses,
  findings: FindingList,
): Figure {
  if (log.offered === 0) return noFigure('noSheet');
  if (!log.has('growthCourse') && !log.has('segment')) return noFigure('noColumn');
  const asked = growthAnswers(log, courses);
  let [individual, growth, judged] = [0, 0, 0];
  for (let course = 0; course < courses.count; course++) {
    if (courses.form(course) !== 'individual') continue;
    individual += 1;
    const flags = asked[course] ?? 0;
    const isAsked = (flags & ASKED) > 0;
    const segment = courses.segment(course);
    if (isAsked ? flags & ANSWERED : segment !== null) judged += 1;
    if (isAsked ? flags & YES : segment === 'growth') growth += 1;
  }
  tellUnjudged(log, courses, findings);
  if (individual > 0 && judged === 0) return noFigure('noAnswers');
  const where = log.sheets.flatMap((sheet) =>
    columnsOf([sheet.source], ['form', decidingField(sheet)]),
  );
  return { actual: new Fraction(growth), missing: null, parts: {}, where };
}

/** What the growth-course columns say of each course, as flags. */
function growthAnswers(log: GuidanceLog, courses: Courses): Uint8Array {
  const asked = new Uint8Array(courses.count);
  log.each(({ growthCourse }, sheet, index) => {
    if (!sheet.has.has('growthCourse')) return;
    const course = courses.of(index);
    const answer = growthCourse === null ? 0 : growthCourse ? ANSWERED | YES : ANSWERED;
    asked[course] = (asked[course] ?? 0) | ASKED | answer;
  });
  return asked;
}

/** One line a sheet: the rows of individual courses that say nothing of growth, and the first of them. */
function tellUnjudged(log: GuidanceLog, courses: Courses, findings: FindingList): void {
  const silent = new Map<GuidanceSheet, { rows: number; first: number }>();
  log.each((row, sheet, index) => {
    if (row[decidingField(sheet)] !== null) return;
    if (courses.form(courses.of(index)) !== 'individual') return;
    const known = silent.get(sheet);
    if (known === undefined) silent.set(sheet, { rows: 1, first: row.row });
    else known.rows += 1;
  });
  for (const [sheet, { rows, first }] of silent) {
    const field = decidingField(sheet);
    if (!sheet.has.has(field)) {
      findings.add('warning', 'noSegmentColumn', { sheet: sheet.sheet }, { rows });
    } else {
      const where = cellOf(sheet.source, first, field);
      findings.add('warning', 'rowsWithoutSegment', where, { rows });
    }
  }
}

function decidingField(sheet: GuidanceSheet): 'growthCourse' | 'segment' {
  return sheet.has.has('growthCourse') ? 'growthCourse' : 'segment';
}
