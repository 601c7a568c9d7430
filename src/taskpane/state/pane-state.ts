import type { Mapping } from '../../reading/mapping';
import type { RefusalCode } from '../../workbook/port';
import type { Plan } from '../../workbook/plan';
import type { BookFacts, Written } from '../books/book';
import type { Stage } from '../engine/review-request';
import type { ReviewView, UnreadSheet } from '../view/review-view';

/** All that the pane shows. */
export interface PaneState {
  readonly asked: Asked;
  /** The corrections in force: this session's, else those that the workbook remembers; `null` when there are none. */
  readonly corrections: Mapping | null;
  /** The last write that changed something, as long as it can be taken back; `null` when there is none. */
  readonly receipt: Written | null;
  readonly phase: Phase;
}

/** What the user asks the next review for. */
export interface Asked {
  /** `null`: the year of the as-of date. */
  readonly year: number | null;
  /** ISO; `null`: today. */
  readonly asOf: string | null;
  /** Corrections made since the last write, with those of before; `null`: as the workbook remembers. */
  readonly mapping: Mapping | null;
}

/** A review that is on the screen. */
export interface Shown {
  readonly view: ReviewView;
  readonly plan: Plan;
  /** The workbook has changed since, as far as we have heard. */
  readonly mayBeOld: boolean;
}

export interface Failure {
  readonly during: 'reading' | 'writing' | 'takingBack' | 'settling';
  /** `null`: nothing that we foresaw. */
  readonly code: RefusalCode | null;
  readonly facts: Readonly<Record<string, string>>;
}

export type Phase =
  | { readonly name: 'firstRun' }
  | {
      readonly name: 'reading';
      readonly book: BookFacts;
      readonly stage: Stage | null;
      readonly shown: Shown | null;
    }
  | { readonly name: 'stopped'; readonly book: BookFacts }
  | {
      readonly name: 'nothingRecognised';
      readonly book: BookFacts;
      readonly unread: readonly UnreadSheet[];
    }
  | { readonly name: 'questionsOpen'; readonly book: BookFacts; readonly shown: Shown }
  | { readonly name: 'ready'; readonly book: BookFacts; readonly shown: Shown }
  | { readonly name: 'writing'; readonly book: BookFacts; readonly shown: Shown }
  | {
      readonly name: 'done';
      readonly book: BookFacts;
      readonly shown: Shown;
      readonly written: Written;
    }
  | { readonly name: 'takingBack'; readonly book: BookFacts; readonly shown: Shown | null }
  | { readonly name: 'takenBack'; readonly book: BookFacts; readonly shown: Shown | null }
  | {
      readonly name: 'failed';
      readonly book: BookFacts;
      readonly shown: Shown | null;
      readonly failure: Failure;
    }
  /** A write was cut off, and nothing is read before the user has said what to do about it. */
  | {
      readonly name: 'halfWritten';
      readonly book: BookFacts;
      readonly sheets: readonly string[];
      /** Why the last try to settle it failed. */
      readonly failure: Failure | null;
    }
  | {
      readonly name: 'settling';
      readonly book: BookFacts;
      readonly sheets: readonly string[];
      readonly choice: Settlement;
    };

/** What can be done about a write that was cut off. */
export type Settlement = 'repair' | 'forget';

/** The pane before anybody has opened a workbook. */
export const FIRST_STATE: PaneState = {
  asked: { year: null, asOf: null, mapping: null },
  corrections: null,
  receipt: null,
  phase: { name: 'firstRun' },
};

/** The workbook in hand. */
export function bookOf(phase: Phase): BookFacts | null {
  return phase.name === 'firstRun' ? null : phase.book;
}

/** The review on the screen. */
export function shownOf(phase: Phase): Shown | null {
  return 'shown' in phase ? phase.shown : null;
}

/** Whether the last write may be taken back now. */
export function canTakeBack({ receipt, phase }: PaneState): boolean {
  return receipt !== null && ['done', 'ready', 'questionsOpen', 'failed'].includes(phase.name);
}

/** Whether the plan on the screen may be written now. A copy may be saved again; a workbook needs a new look first. */
export function canWrite(phase: Phase): boolean {
  switch (phase.name) {
    case 'ready':
    case 'questionsOpen':
      return true;
    case 'done':
      return phase.book.kind !== 'excel';
    default:
      return false;
  }
}
