import type { ListColumn } from '../reading/list-column';
import type { Finding } from '../workbook/finding';

/** The column to split by, `null` when there is none, `unclear` when it is a question that a finding asks. */
export interface Choice {
  readonly chosen: ListColumn | 'unclear' | null;
  readonly findings: readonly Finding[];
}
