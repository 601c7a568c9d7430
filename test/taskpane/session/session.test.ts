import type { Book, Unfinished, Written } from '../../../src/taskpane/books/book';
import type { Outcome, ReviewRequest } from '../../../src/taskpane/engine/review-request';
import { Session } from '../../../src/taskpane/session/session';
import { dayOf } from '../../../src/workbook/day';
import { WorkbookRefused } from '../../../src/workbook/port';
import { emptyView } from '../empty-view';

const OUTCOME: Outcome = { mapping: null, recognised: true, view: emptyView, plan: { sheets: [] } };
const STAMP = { day: dayOf(2026, 7, 1), minute: 600 };

interface Answer {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** A workbook whose answers a test gives when it wants to. */
class HandBook implements Book {
  readonly facts = { kind: 'excel', name: 'Log.xlsx' } as const;
  readonly jump = (): Promise<boolean> => Promise.resolve(true);
  readonly requests: ReviewRequest[] = [];
  readonly reviews: Answer[] = [];
  stops = 0;
  watchers = 0;
  changed: () => void = () => undefined;
  written: Written | null = null;
  left: () => Promise<Unfinished | null> = () => Promise.resolve(null);
  writing: () => Promise<Written | null> = () => Promise.resolve(this.written);

  review(request: ReviewRequest): Promise<Outcome> {
    this.requests.push(request);
    return new Promise((resolve, reject) => {
      this.reviews.push({ resolve, reject });
    });
  }

  stop(): void {
    this.stops += 1;
  }

  write(): Promise<Written | null> {
    return this.writing();
  }

  unfinished(): Promise<Unfinished | null> {
    return this.left();
  }

  watch(listener: () => void): Promise<() => Promise<void>> {
    this.changed = listener;
    this.watchers += 1;
    return Promise.resolve(() => {
      this.watchers -= 1;
      return Promise.resolve();
    });
  }
}

const newSession = (): Session =>
  new Session({ language: 'da', version: '1.2.3', now: () => STAMP });

const turns = async (): Promise<void> => {
  for (let n = 0; n < 10; n += 1) await Promise.resolve();
};

async function opened(): Promise<{ session: Session; book: HandBook }> {
  const session = newSession();
  const book = new HandBook();
  void session.open(book);
  book.reviews[0]?.resolve(OUTCOME);
  await turns();
  return { session, book };
}

const phaseOf = (session: Session): string => session.current().phase.name;

describe('A session with a workbook', () => {
  it('Opening reviews the workbook as of today and listens for changes', async () => {
    const { session, book } = await opened();
    expect(book.requests).toEqual([
      { year: null, asOf: null, mapping: null, language: 'da', version: '1.2.3', stamp: STAMP },
    ]);
    expect(phaseOf(session)).toBe('ready');
    book.changed();
    expect(session.current().phase).toHaveProperty('shown.mayBeOld', true);
  });

  it('A correction makes a new review with it', async () => {
    const { session, book } = await opened();
    const mapping = { sheets: { Log: { leaveOut: true } } };
    void session.ask({ mapping });
    expect(phaseOf(session)).toBe('reading');
    expect(book.requests.at(-1)).toMatchObject({ mapping });
  });

  it('Only the last question is answered, however late the first answer comes', async () => {
    const { session, book } = await opened();
    void session.ask({ asOf: '2026-03-31' });
    void session.ask({ asOf: '2026-06-30' });
    expect(book.stops).toBe(1);
    book.reviews[1]?.resolve({ mapping: null, recognised: false, unread: [] });
    await turns();
    expect(phaseOf(session)).toBe('reading');
    book.reviews[2]?.resolve(OUTCOME);
    await turns();
    expect(phaseOf(session)).toBe('ready');
  });

  it('Stop stops the work and takes no answer any more', async () => {
    const session = newSession();
    const book = new HandBook();
    void session.open(book);
    session.stop();
    expect(book.stops).toBe(1);
    book.reviews[0]?.resolve(OUTCOME);
    await turns();
    expect(phaseOf(session)).toBe('stopped');
  });

  it('A refusal is told by its code, anything else as unexpected', async () => {
    const { session, book } = await opened();
    book.writing = () => Promise.reject(new WorkbookRefused('sheetProtected', { sheet: 'Status' }));
    await session.write();
    expect(session.current().phase).toMatchObject({
      name: 'failed',
      failure: { during: 'writing', code: 'sheetProtected', facts: { sheet: 'Status' } },
    });

    void session.review();
    book.reviews.at(-1)?.reject(new TypeError('oops'));
    await turns();
    expect(session.current().phase).toMatchObject({
      failure: { during: 'reading', code: null },
    });
  });

  it('A write is done, taken back by its own receipt, and not offered twice', async () => {
    const { session, book } = await opened();
    let takenBack = 0;
    book.written = {
      sheets: [{ role: 'targets', name: 'Kontraktstatus', state: 'new' }],
      savedAs: null,
      takeBack: () => {
        takenBack += 1;
        return Promise.resolve();
      },
    };
    await session.write();
    expect(phaseOf(session)).toBe('done');
    await session.takeBack();
    expect(phaseOf(session)).toBe('takenBack');
    await session.takeBack();
    await session.write();
    expect([takenBack, phaseOf(session)]).toEqual([1, 'takenBack']);
  });

  it('A save that is called off leaves the review ready', async () => {
    const { session } = await opened();
    await session.write();
    expect(phaseOf(session)).toBe('ready');
  });

  it('Closing stops the work and ends the watch', async () => {
    const { session, book } = await opened();
    session.close();
    await turns();
    expect([phaseOf(session), book.watchers, book.stops]).toEqual(['firstRun', 0, 1]);
  });

  it('A take-back that fails can be tried again', async () => {
    const { session, book } = await opened();
    let tries = 0;
    book.written = {
      sheets: [{ role: 'targets', name: 'Kontraktstatus', state: 'new' }],
      savedAs: null,
      takeBack: () => {
        tries += 1;
        return tries === 1
          ? Promise.reject(new WorkbookRefused('cellBeingEdited'))
          : Promise.resolve();
      },
    };
    await session.write();
    await session.takeBack();
    expect(session.current().phase).toMatchObject({
      name: 'failed',
      failure: { during: 'takingBack', code: 'cellBeingEdited' },
    });
    await session.takeBack();
    expect([tries, phaseOf(session)]).toEqual([2, 'takenBack']);
  });
});

/** A workbook with a write that was cut off, and what the user chose to do about it. */
async function halfWritten(): Promise<{
  session: Session;
  book: HandBook;
  chosen: string[];
  refuse: (refusal: Error | null) => void;
}> {
  const session = newSession();
  const book = new HandBook();
  const chosen: string[] = [];
  let refusal: Error | null = null;
  const choose = (choice: string) => (): Promise<void> => {
    chosen.push(choice);
    return refusal ? Promise.reject(refusal) : Promise.resolve();
  };
  book.left = () =>
    Promise.resolve({
      sheets: ['Fordeling'],
      repair: choose('repair'),
      forget: choose('forget'),
    });
  void session.open(book);
  book.reviews[0]?.reject(new WorkbookRefused('halfWritten'));
  await turns();
  return {
    session,
    book,
    chosen,
    refuse: (error) => {
      refusal = error;
    },
  };
}

describe('A session with a workbook whose last write was cut off', () => {
  it('The user is asked before anything of it is shown', async () => {
    const { session } = await halfWritten();
    expect(session.current().phase).toMatchObject({ name: 'halfWritten', sheets: ['Fordeling'] });
  });

  it.each(['repair', 'forget'] as const)(
    'When the user has chosen to %s, the workbook is looked at anew',
    async (choice) => {
      const { session, book, chosen } = await halfWritten();
      void session.settle(choice);
      void session.settle(choice);
      await turns();
      expect([chosen, book.requests.length, phaseOf(session)]).toEqual([[choice], 2, 'reading']);
    },
  );

  it('A repair that fails is told and can be tried again', async () => {
    const { session, book, chosen, refuse } = await halfWritten();
    refuse(new WorkbookRefused('cellBeingEdited'));
    await session.settle('repair');
    expect(session.current().phase).toMatchObject({
      name: 'halfWritten',
      sheets: ['Fordeling'],
      failure: { during: 'settling', code: 'cellBeingEdited' },
    });
    refuse(null);
    void session.settle('repair');
    await turns();
    expect([chosen, book.requests.length, phaseOf(session)]).toEqual([
      ['repair', 'repair'],
      2,
      'reading',
    ]);
  });

  it('A cut-off write that can not be looked at is told of all the same', async () => {
    const { session, book } = await opened();
    book.left = () => Promise.reject(new WorkbookRefused('cellBeingEdited'));
    book.writing = () => Promise.reject(new WorkbookRefused('halfWritten'));
    await session.write();
    expect(session.current().phase).toMatchObject({
      name: 'failed',
      failure: { during: 'writing', code: 'halfWritten' },
    });
  });

  it('A write that is cut off now is offered for repair at once', async () => {
    const { session, book } = await opened();
    const done = (): Promise<void> => Promise.resolve();
    book.left = () => Promise.resolve({ sheets: ['Kontrakt'], repair: done, forget: done });
    book.writing = () => Promise.reject(new WorkbookRefused('halfWritten'));
    await session.write();
    expect(session.current().phase).toMatchObject({ name: 'halfWritten', sheets: ['Kontrakt'] });
  });
});
