import type { Pause } from '../workbook/pause';
import type { FindingList } from './finding-list';

/** What every reader of rows works with. */
export interface ReadingContext {
  readonly dateSystem: 1900 | 1904;
  /** Codes of the contract's own municipalities. */
  readonly inside: ReadonlySet<string>;
  readonly findings: FindingList;
  readonly pause: Pause;
}

/** Rows between two pauses. */
export const ROWS_BETWEEN_PAUSES = 4096;
