import type { Mapping } from '../../reading/mapping';
import type { Stamp } from '../../report/own-sheets';
import type { Language } from '../../text/language';
import type { Plan } from '../../workbook/plan';
import type { WrittenSheet } from '../../workbook/receipt';
import type { ReviewView, UnreadSheet } from '../view/review-view';

/** One review to make; plain data, so that a worker can take it. */
export interface ReviewRequest {
  /** `null`: the year of the as-of date. */
  readonly year: number | null;
  /** ISO; `null`: today. */
  readonly asOf: string | null;
  /** `null`: what the workbook remembers. */
  readonly mapping: Mapping | null;
  readonly language: Language;
  readonly version: string;
  /** Now, on the user's clock. */
  readonly stamp: Stamp;
}

/** The parts of a review, in the order they are done. */
export const STAGES = ['open', 'recognise', 'read', 'count'] as const;

export type Stage = (typeof STAGES)[number];

export type OnStage = (stage: Stage) => void;

/** What came of a review: something to show and to write, or the sheets on which nothing was recognised. */
export type Outcome = {
  /** The corrections in force: the request's, else those that the workbook remembers. */
  readonly mapping: Mapping | null;
} & (
  | { readonly recognised: true; readonly view: ReviewView; readonly plan: Plan }
  | { readonly recognised: false; readonly unread: readonly UnreadSheet[] }
);

/** A file with the status in it. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly sheets: readonly WrittenSheet[];
}
