import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { GuidanceRow, MunicipalityName, Segment } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import type { Companies } from './companies';
import { firstByDate } from './first-by-date';
import type { FirstByDate } from './first-by-date';
import { formOf } from './guidance-log';
import type { GuidanceLog } from './guidance-log';
import { municipalityKey } from './municipality-key';
import { numberCourses } from './number-courses';

/** The guidance courses of the log; each is a number from 0 below `count`. */
export interface Courses {
  readonly count: number;
  /** The course of the row at this place in the log. */
  of(index: number): number;
  form(course: number): GuidanceRow['form'];
  municipality(course: number): MunicipalityName;
  segment(course: number): Segment | null;
}

const BLANK: MunicipalityName = { kind: 'unknown', text: '' };

/**
 * Rows → courses (rules 3, «A course»). A course that bears two municipalities, forms or segments has the first by
 * date, and a finding at a row that says otherwise. Where a collective course's companies live is no contradiction.
 */
export function identifyCourses(
  log: GuidanceLog,
  companies: Companies,
  findings: FindingList,
): Courses {
  const numbers = numberCourses(log, companies, findings);
  const forms = firstByDate(log, numbers, formOf);
  const municipalities = firstByDate(log, numbers, (row) => municipalityKey(row.municipality));
  const segments = firstByDate(log, numbers, (row) => row.segment);
  const form = (course: number): GuidanceRow['form'] => {
    const decided = forms.decidedBy(course);
    return decided === null ? null : formOf(decided.row, decided.sheet);
  };
  const tell = (field: 'municipality' | 'form' | 'segment', first: FirstByDate): void => {
    first.eachContradiction((course, { row, sheet }) => {
      if (field !== 'form' && form(course) !== 'individual') return;
      const facts = { course: shownText(row.course), field };
      findings.add('warning', 'courseContradicts', cellOf(sheet.source, row.row, field), facts);
    });
  };
  tell('form', forms);
  tell('municipality', municipalities);
  tell('segment', segments);
  return {
    count: numbers.count,
    of: (index) => numbers.of(index),
    form,
    municipality: (course) => municipalities.decidedBy(course)?.row.municipality ?? BLANK,
    segment: (course) => segments.decidedBy(course)?.row.segment ?? null,
  };
}
