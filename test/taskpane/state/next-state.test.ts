import type { BookFacts, Written } from '../../../src/taskpane/books/book';
import type { Outcome } from '../../../src/taskpane/engine/review-request';
import { nextState, type PaneEvent } from '../../../src/taskpane/state/next-state';
import {
  canWrite,
  FIRST_STATE,
  type Failure,
  type PaneState,
} from '../../../src/taskpane/state/pane-state';
import type { FindingView } from '../../../src/taskpane/view/review-view';
import { emptyView } from '../empty-view';

const EXCEL: BookFacts = { kind: 'excel', name: 'Log.xlsx' };
const FILE: BookFacts = { kind: 'file', name: 'Log.xlsx' };

const question: FindingView = {
  severity: 'warning',
  sentence: 'Hvilken gælder?',
  place: null,
  isQuestion: true,
};

const reviewed = (findings: readonly FindingView[] = []): PaneEvent => ({
  type: 'reviewed',
  outcome: {
    mapping: null,
    recognised: true,
    view: { ...emptyView, findings },
    plan: { sheets: [] },
  },
});

const unrecognised: Outcome = {
  mapping: null,
  recognised: false,
  unread: [{ sheet: 'Budget', label: 'Budget', hidden: false }],
};

const inExcel: Written = {
  sheets: [{ role: 'targets', name: 'Kontraktstatus', state: 'new' }],
  savedAs: null,
  takeBack: () => Promise.resolve(),
};

const asCopy: Written = { ...inExcel, savedAs: 'Log.kontraktstatus.xlsx', takeBack: null };

/** The pane after some events, from a workbook that has just been opened. */
function after(book: BookFacts, ...events: PaneEvent[]): PaneState {
  return [{ type: 'bookOpened', book } as const, ...events].reduce<PaneState>(
    nextState,
    FIRST_STATE,
  );
}

const phaseAfter = (book: BookFacts, ...events: PaneEvent[]): string =>
  after(book, ...events).phase.name;

const failed = (during: Failure['during']): PaneEvent => ({
  type: 'failed',
  failure: { during, code: null, facts: {} },
});

describe('The states of the pane', () => {
  it('Before a workbook is opened it is a first run, whatever else happens', () => {
    for (const event of [reviewed(), { type: 'stopped' }, failed('reading')] as PaneEvent[]) {
      expect(nextState(FIRST_STATE, event)).toBe(FIRST_STATE);
    }
  });

  it('An opened workbook is read at once, and the stage is told', () => {
    const { phase } = after(FILE, { type: 'stageBegan', stage: 'read' });
    expect(phase).toEqual({ name: 'reading', book: FILE, stage: 'read', shown: null });
  });

  it('A review without questions is ready to be written', () => {
    const { phase } = after(EXCEL, reviewed());
    expect(phase.name).toBe('ready');
    expect(canWrite(phase)).toBe(true);
  });

  it('Questions are open beside a review that can be written all the same', () => {
    const { phase } = after(EXCEL, reviewed([question]));
    expect(phase.name).toBe('questionsOpen');
    expect(canWrite(phase)).toBe(true);
  });

  it('A workbook in which nothing is recognised can be told what its sheets are, but not written', () => {
    const { phase } = after(EXCEL, { type: 'reviewed', outcome: unrecognised });
    expect(phase).toMatchObject({ name: 'nothingRecognised', unread: unrecognised.unread });
    expect(canWrite(phase)).toBe(false);
  });

  it('Stop ends the first reading with nothing to show', () => {
    expect(phaseAfter(FILE, { type: 'stopped' })).toBe('stopped');
  });

  it('Stop during a later reading goes back to what was shown, marked as perhaps old', () => {
    const { phase } = after(FILE, reviewed(), { type: 'readingBegan' }, { type: 'stopped' });
    expect(phase).toMatchObject({ name: 'ready', shown: { mayBeOld: true } });
  });

  it('An answer that comes after Stop changes nothing', () => {
    const stopped = after(FILE, { type: 'stopped' });
    expect(nextState(stopped, reviewed())).toBe(stopped);
    expect(nextState(stopped, { type: 'stageBegan', stage: 'count' })).toBe(stopped);
  });

  it('A write passes from ready over writing to done', () => {
    const writing: PaneEvent[] = [reviewed(), { type: 'writingBegan' }];
    expect(phaseAfter(EXCEL, ...writing)).toBe('writing');
    const { phase } = after(EXCEL, ...writing, { type: 'written', written: inExcel });
    expect(phase.name).toBe('done');
    expect(canWrite(phase)).toBe(false);
  });

  it('A saved copy can be saved again', () => {
    const done: PaneEvent[] = [
      reviewed(),
      { type: 'writingBegan' },
      { type: 'written', written: asCopy },
    ];
    expect(canWrite(after(FILE, ...done).phase)).toBe(true);
    expect(phaseAfter(FILE, ...done, { type: 'takingBackBegan' })).toBe('done');
  });

  it('A save that the user calls off leaves everything as it was', () => {
    const phase = phaseAfter(
      FILE,
      reviewed([question]),
      { type: 'writingBegan' },
      { type: 'writingCalledOff' },
    );
    expect(phase).toBe('questionsOpen');
  });

  it('A write can be taken back, and then needs a new look before the next', () => {
    const events: PaneEvent[] = [
      reviewed(),
      { type: 'writingBegan' },
      { type: 'written', written: inExcel },
      { type: 'takingBackBegan' },
    ];
    expect(phaseAfter(EXCEL, ...events)).toBe('takingBack');
    const { phase } = after(EXCEL, ...events, { type: 'takenBack' });
    expect(phase.name).toBe('takenBack');
    expect(canWrite(phase)).toBe(false);
  });

  it.each(['reading', 'writing', 'takingBack'] as const)(
    'A failure while %s says what failed and keeps what was shown',
    (during) => {
      const { phase } = after(EXCEL, reviewed(), { type: 'readingBegan' }, failed(during));
      expect(phase).toMatchObject({ name: 'failed', failure: { during } });
      expect(phase).toHaveProperty('shown.view', emptyView);
    },
  );

  it('A change in the workbook marks every shown result as perhaps old', () => {
    const changed: PaneEvent = { type: 'workbookChanged' };
    const written: PaneEvent[] = [
      reviewed(),
      { type: 'writingBegan' },
      { type: 'written', written: inExcel },
    ];
    const ends: PaneEvent[][] = [
      [reviewed()],
      [reviewed([question])],
      written,
      [...written, { type: 'takingBackBegan' }, { type: 'takenBack' }],
      [reviewed(), failed('writing')],
    ];
    for (const events of ends) {
      expect(after(EXCEL, ...events, changed).phase).toHaveProperty('shown.mayBeOld', true);
    }
    expect(
      after(EXCEL, reviewed(), changed, { type: 'readingBegan' }, reviewed()).phase,
    ).toHaveProperty('shown.mayBeOld', false);
  });

  it('Another workbook starts with no corrections, but with the date that was asked for', () => {
    const asked = { year: 2026, asOf: '2026-06-30', mapping: { sheets: {} } };
    const state = [
      { type: 'asked', asked } as const,
      { type: 'bookOpened', book: FILE } as const,
    ].reduce<PaneState>(nextState, after(EXCEL, reviewed()));
    expect(state.asked).toEqual({ ...asked, mapping: null });
    expect(state.corrections).toBeNull();
    expect(state.phase).toEqual({ name: 'reading', book: FILE, stage: null, shown: null });
  });

  it('Corrections are the workbook’s own once they are written, and the session’s again when that is taken back', () => {
    const mapping = { sheets: { Log: { leaveOut: true } } };
    const asked = { year: null, asOf: null, mapping };
    const corrected: PaneEvent = {
      type: 'reviewed',
      outcome: { mapping, recognised: true, view: emptyView, plan: { sheets: [] } },
    };
    const ready = after(EXCEL, reviewed(), { type: 'asked', asked }, { type: 'readingBegan' });
    expect(ready.corrections).toEqual(mapping);
    const written = [
      corrected,
      { type: 'writingBegan' } as const,
      { type: 'written', written: inExcel } as const,
    ].reduce<PaneState>(nextState, ready);
    expect(written).toMatchObject({ asked: { mapping: null }, corrections: mapping });
    const back = [
      { type: 'takingBackBegan' } as const,
      { type: 'takenBack' } as const,
    ].reduce<PaneState>(nextState, written);
    expect(back).toMatchObject({ asked: { mapping }, corrections: mapping });
  });

  it('A copy on disk remembers corrections; the file in hand goes on asking for them', () => {
    const mapping = { sheets: { Log: { leaveOut: true } } };
    const state = after(
      FILE,
      reviewed(),
      { type: 'asked', asked: { year: null, asOf: null, mapping } },
      { type: 'writingBegan' },
      { type: 'written', written: asCopy },
    );
    expect(state.asked.mapping).toEqual(mapping);
  });

  it('A closed workbook is a first run again', () => {
    expect(phaseAfter(FILE, reviewed(), { type: 'bookClosed' })).toBe('firstRun');
  });

  it('A write that was cut off waits for the user; a failed try to settle it waits on', () => {
    const found: PaneEvent[] = [{ type: 'unfinishedFound', sheets: ['Fordeling'] }];
    const settling: PaneEvent[] = [...found, { type: 'settlingBegan', choice: 'repair' }];
    expect(after(EXCEL, ...found).phase).toMatchObject({ name: 'halfWritten', failure: null });
    expect(phaseAfter(EXCEL, ...settling)).toBe('settling');
    expect(after(EXCEL, ...settling, failed('settling')).phase).toMatchObject({
      name: 'halfWritten',
      sheets: ['Fordeling'],
      failure: { during: 'settling' },
    });
    expect(phaseAfter(EXCEL, { type: 'settlingBegan', choice: 'repair' })).toBe('reading');
  });

  const write = (written: Written): PaneEvent[] => [
    reviewed(),
    { type: 'writingBegan' },
    { type: 'written', written },
  ];

  it('A write that changed nothing leaves the one before it to be taken back', () => {
    const same: Written = {
      ...inExcel,
      sheets: [{ role: 'targets', name: 'Kontraktstatus', state: 'same' }],
    };
    expect(after(EXCEL, ...write(inExcel), ...write(same)).receipt).toBe(inExcel);
    expect(after(EXCEL, ...write(same)).receipt).toBeNull();
  });

  it('A take-back that fails keeps the receipt, one that succeeds spends it', () => {
    const begun: PaneEvent[] = [...write(inExcel), { type: 'takingBackBegan' }];
    expect(after(EXCEL, ...begun, failed('takingBack')).receipt).toBe(inExcel);
    expect(after(EXCEL, ...begun, { type: 'takenBack' }).receipt).toBeNull();
  });

  it('Another workbook has nothing to take back', () => {
    expect(after(EXCEL, ...write(inExcel), { type: 'bookOpened', book: FILE }).receipt).toBeNull();
  });
});
