import type { Finding } from '../workbook/finding';
import type { Candidate } from './candidate';

/** The column to split by, `null` when there is none, `unclear` when it is a question that a finding asks. */
export interface Choice {
  readonly chosen: Candidate | 'unclear' | null;
  readonly findings: readonly Finding[];
}
