import type { Finding } from '../../workbook/finding';
import type { FindingCode } from '../../text/finding-facts';

/** What nobody but the user can know; the review goes on without it. */
const QUESTIONS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'ambiguousColumn',
  'doubtfulLog',
  'noDateColumn',
  'numericScale',
  'severalCounts',
  'measurementsDiffer',
  'measurementWithoutYear',
  'severalAmounts',
  'severalKeys',
]);

/** Whether a finding waits for the user's answer. */
export function isQuestion({ code }: Finding): boolean {
  return QUESTIONS.has(code);
}
