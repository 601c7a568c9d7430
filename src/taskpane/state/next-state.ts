import type { BookFacts, Written } from '../books/book';
import type { Outcome, Stage } from '../engine/review-request';
import {
  bookOf,
  canTakeBack,
  canWrite,
  shownOf,
  type Asked,
  type Failure,
  type PaneState,
  type Phase,
  type Settlement,
  type Shown,
} from './pane-state';

/** Whatever can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'bookOpened'; readonly book: BookFacts }
  | { readonly type: 'bookClosed' }
  | { readonly type: 'asked'; readonly asked: Asked }
  | { readonly type: 'readingBegan' }
  | { readonly type: 'stageBegan'; readonly stage: Stage }
  | { readonly type: 'reviewed'; readonly outcome: Outcome }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'writingBegan' }
  | { readonly type: 'writingCalledOff' }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'takingBackBegan' }
  | { readonly type: 'takenBack' }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'unfinishedFound'; readonly sheets: readonly string[] }
  | { readonly type: 'settlingBegan'; readonly choice: Settlement };

/** The pane after an event. An event that does not fit the phase, as an answer that comes after Stop, changes nothing. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'asked':
      return {
        ...state,
        asked: event.asked,
        corrections: event.asked.mapping ?? state.corrections,
      };
    case 'bookOpened':
      return {
        ...state,
        asked: { ...state.asked, mapping: null },
        corrections: null,
        receipt: null,
        phase: { name: 'reading', book: event.book, stage: null, shown: null },
      };
    case 'takingBackBegan':
      return canTakeBack(state) && state.phase.name !== 'firstRun'
        ? {
            ...state,
            phase: { name: 'takingBack', book: state.phase.book, shown: shownOf(state.phase) },
          }
        : state;
    default: {
      const phase = nextPhase(state.phase, event);
      return phase === state.phase ? state : { ...state, ...beside(state, event), phase };
    }
  }
}

/**
 * What changes beside the phase. A write makes the workbook remember the corrections in force; taking it back leaves them to
 * the session again. A write that changed nothing leaves the one before it to be taken back.
 */
function beside(state: PaneState, event: PhaseEvent): Partial<PaneState> {
  switch (event.type) {
    case 'reviewed':
      return { corrections: event.outcome.mapping };
    case 'written':
      return event.written.savedAs === null
        ? { asked: { ...state.asked, mapping: null }, receipt: receiptAfter(state, event.written) }
        : {};
    case 'takenBack':
      return { asked: { ...state.asked, mapping: state.corrections }, receipt: null };
    case 'unfinishedFound':
      return { receipt: null };
    default:
      return {};
  }
}

function receiptAfter({ receipt }: PaneState, written: Written): Written | null {
  return written.sheets.some(({ state }) => state !== 'same') ? written : receipt;
}

type PhaseEvent = Exclude<PaneEvent, { readonly type: 'asked' | 'bookOpened' | 'takingBackBegan' }>;

function nextPhase(phase: Phase, event: PhaseEvent): Phase {
  const book = bookOf(phase);
  if (book === null) return phase;
  switch (event.type) {
    case 'bookClosed':
      return { name: 'firstRun' };
    case 'readingBegan':
      return { name: 'reading', book, stage: null, shown: shownOf(phase) };
    case 'stageBegan':
      return phase.name === 'reading' ? { ...phase, stage: event.stage } : phase;
    case 'reviewed':
      return phase.name === 'reading' ? afterReview(book, event.outcome) : phase;
    case 'stopped':
      return phase.name === 'reading' ? afterStop(book, phase.shown) : phase;
    case 'failed':
      return phase.name === 'settling'
        ? { name: 'halfWritten', book, sheets: phase.sheets, failure: event.failure }
        : { name: 'failed', book, shown: shownOf(phase), failure: event.failure };
    case 'writingBegan': {
      const shown = shownOf(phase);
      return shown !== null && canWrite(phase) ? { name: 'writing', book, shown } : phase;
    }
    case 'writingCalledOff':
      return phase.name === 'writing' ? settled(book, phase.shown) : phase;
    case 'written':
      return phase.name === 'writing'
        ? { name: 'done', book, shown: phase.shown, written: event.written }
        : phase;
    case 'takenBack':
      return phase.name === 'takingBack' ? { name: 'takenBack', book, shown: phase.shown } : phase;
    case 'unfinishedFound':
      return { name: 'halfWritten', book, sheets: event.sheets, failure: null };
    case 'settlingBegan':
      return phase.name === 'halfWritten'
        ? { name: 'settling', book, sheets: phase.sheets, choice: event.choice }
        : phase;
    case 'workbookChanged':
      return aged(phase);
  }
}

function afterReview(book: BookFacts, outcome: Outcome): Phase {
  if (!outcome.recognised) return { name: 'nothingRecognised', book, unread: outcome.unread };
  const { view, plan } = outcome;
  return settled(book, { view, plan, mayBeOld: false });
}

/** Ready to write; questions may wait, but bar nothing. */
function settled(book: BookFacts, shown: Shown): Phase {
  const isOpen = shown.view.findings.some(({ isQuestion }) => isQuestion);
  return { name: isOpen ? 'questionsOpen' : 'ready', book, shown };
}

/** What was on the screen stays, but answers another question than the one that was asked. */
function afterStop(book: BookFacts, shown: Shown | null): Phase {
  return shown === null ? { name: 'stopped', book } : settled(book, { ...shown, mayBeOld: true });
}

function aged(phase: Phase): Phase {
  switch (phase.name) {
    case 'questionsOpen':
    case 'ready':
    case 'done':
      return { ...phase, shown: { ...phase.shown, mayBeOld: true } };
    case 'takenBack':
    case 'failed':
      return { ...phase, shown: phase.shown && { ...phase.shown, mayBeOld: true } };
    default:
      return phase;
  }
}
