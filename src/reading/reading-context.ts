import type { FindingList } from './finding-list';
import type { Mapping } from './mapping';

/** What every reader of rows works with. */
export interface ReadingContext {
  readonly dateSystem: 1900 | 1904;
  /** Codes of the contract's own municipalities. */
  readonly inside: ReadonlySet<string>;
  /** What the user corrected in how the sheets are read; `null` when nothing. */
  readonly mapping: Mapping | null;
  readonly findings: FindingList;
  readonly pause: Pause;
}

/** Called now and then in long work, so that a face can breathe, show progress or stop (by throwing). */
export type Pause = () => Promise<void> | void;

/** Rows between two pauses. */
export const ROWS_BETWEEN_PAUSES = 4096;
