import type { WrittenSheet } from '../../workbook/receipt';
import type { Plan } from '../../workbook/plan';
import type { OnStage, Outcome, ReviewRequest } from '../engine/review-request';
import type { Place } from '../view/review-view';

/** What the pane says about the workbook in hand. */
export interface BookFacts {
  /** `excel`: the workbook open in Excel. `file`: one from disk. `sample`: the bundled one. */
  readonly kind: 'excel' | 'file' | 'sample';
  /** `null` when Excel does not tell. */
  readonly name: string | null;
}

/** A write that was cut off. */
export interface Unfinished {
  readonly sheets: readonly string[];
  /** Puts the workbook back as it was before that write. Throws `WorkbookRefused`. */
  repair(): Promise<void>;
  /** Leaves the workbook as it is. Throws `WorkbookRefused`. */
  forget(): Promise<void>;
}

/** The workbook in hand, whichever way it is held. */
export interface Book {
  readonly facts: BookFacts;
  /** Throws `WorkbookRefused`; with `halfWritten` before anything is read of a workbook that waits for `unfinished` to be settled. */
  review(request: ReviewRequest, onStage: OnStage): Promise<Outcome>;
  /** Ends a review under way, which never answers then. */
  stop(): void;
  /** `null`: the user called it off. Throws `WorkbookRefused`. */
  write(plan: Plan): Promise<Written | null>;
  /** Shows a place to the user; false when its sheet is gone or hidden. `null` where there is nothing to show it in. */
  readonly jump: ((place: Place) => Promise<boolean>) | null;
  /** What a write that was cut off has left; `null` when there is nothing to settle. */
  unfinished(): Promise<Unfinished | null>;
  /** Calls the listener when somebody changes the workbook; gives what ends that. */
  watch(listener: () => void): Promise<() => Promise<void>>;
}

export interface Written {
  readonly sheets: readonly WrittenSheet[];
  /** The new file's name; `null` for the workbook in Excel. */
  readonly savedAs: string | null;
  /** Puts the workbook back exactly; `null` for a copy. */
  readonly takeBack: (() => Promise<void>) | null;
}
