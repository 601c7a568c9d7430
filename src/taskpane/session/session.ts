import type { Stamp } from '../../report/own-sheets';
import type { Language } from '../../text/language';
import { WorkbookRefused } from '../../workbook/port';
import type { Book, Unfinished } from '../books/book';
import type { Place } from '../view/review-view';
import { nextState, type PaneEvent } from '../state/next-state';
import {
  canTakeBack,
  canWrite,
  FIRST_STATE,
  shownOf,
  type Asked,
  type Failure,
  type PaneState,
  type Settlement,
} from '../state/pane-state';

export interface SessionGiven {
  readonly language: Language;
  readonly version: string;
  /** Now, on the user's clock. */
  readonly now: () => Stamp;
}

/** What the user can do, and the state that comes of it. Only the last thing asked for has a say. */
export class Session {
  private state: PaneState = FIRST_STATE;
  private book: Book | null = null;
  private unfinished: Unfinished | null = null;
  private endWatch: (() => Promise<void>) | null = null;
  private readonly listeners = new Set<() => void>();
  /** Counts what was asked for, so that an answer to something older is known. */
  private turn = 0;

  constructor(private readonly given: SessionGiven) {}

  readonly current = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether places can be shown in the workbook itself. */
  get canJump(): boolean {
    return (this.book?.jump ?? null) !== null;
  }

  /** Takes a workbook in hand and reviews it; one with a write that was cut off waits for the user first. */
  async open(book: Book): Promise<void> {
    this.letGo();
    this.book = book;
    this.tell({ type: 'bookOpened', book: book.facts });
    await this.review();
    await this.watch(book);
  }

  close(): void {
    this.letGo();
    this.tell({ type: 'bookClosed' });
  }

  /** Reviews the workbook in hand anew. */
  async review(): Promise<void> {
    const { book } = this;
    if (book === null) return;
    const turn = this.begin({ type: 'readingBegan' });
    const { asked } = this.state;
    const { language, version, now } = this.given;
    const request = { ...asked, language, version, stamp: now() };
    await this.attempt(turn, 'reading', async () => {
      const outcome = await book.review(request, (stage) => {
        if (turn === this.turn) this.tell({ type: 'stageBegan', stage });
      });
      return { type: 'reviewed', outcome };
    });
  }

  /** Asks for another year, date or reading of the sheets. */
  async ask(change: Partial<Asked>): Promise<void> {
    this.tell({ type: 'asked', asked: { ...this.state.asked, ...change } });
    if (this.state.phase.name === 'reading') this.book?.stop();
    await this.review();
  }

  stop(): void {
    this.turn += 1;
    this.book?.stop();
    this.tell({ type: 'stopped' });
  }

  /** Writes what the preview shows. */
  async write(): Promise<void> {
    const { book } = this;
    const shown = shownOf(this.state.phase);
    if (book === null || shown === null || !canWrite(this.state.phase)) return;
    const turn = this.begin({ type: 'writingBegan' });
    await this.attempt(turn, 'writing', async () => {
      const written = await book.write(shown.plan);
      return written === null ? { type: 'writingCalledOff' } : { type: 'written', written };
    });
  }

  /** Puts the workbook back as it was before the last write. */
  async takeBack(): Promise<void> {
    const takeBack = this.state.receipt?.takeBack ?? null;
    if (takeBack === null || !canTakeBack(this.state)) return;
    const turn = this.begin({ type: 'takingBackBegan' });
    await this.attempt(turn, 'takingBack', async () => {
      await takeBack();
      return { type: 'takenBack' };
    });
  }

  /** Shows a place in the workbook; false when it can't be shown. */
  async jump(place: Place): Promise<boolean> {
    try {
      return (await this.book?.jump?.(place)) ?? false;
    } catch (error) {
      if (error instanceof WorkbookRefused) return false;
      throw error;
    }
  }

  /** Settles a cut-off write as the user chose, then looks at the workbook anew. What fails can be tried again. */
  async settle(choice: Settlement): Promise<void> {
    const { unfinished } = this;
    if (unfinished === null || this.state.phase.name !== 'halfWritten') return;
    const turn = this.begin({ type: 'settlingBegan', choice });
    try {
      await unfinished[choice]();
    } catch (error) {
      if (turn === this.turn) this.tell({ type: 'failed', failure: failureOf(error, 'settling') });
      return;
    }
    if (turn !== this.turn) return;
    this.unfinished = null;
    await this.review();
  }

  private async attempt(
    turn: number,
    during: Failure['during'],
    work: () => Promise<PaneEvent>,
  ): Promise<void> {
    try {
      const event = await work();
      if (turn === this.turn) this.tell(event);
    } catch (error) {
      if (turn === this.turn) await this.fail(turn, failureOf(error, during));
    }
  }

  /** A write that was cut off is offered for repair; any other failure is told. */
  private async fail(turn: number, failure: Failure): Promise<void> {
    const unfinished = failure.code === 'halfWritten' ? await this.findUnfinished() : null;
    if (turn !== this.turn) return;
    this.unfinished = unfinished;
    this.tell(
      unfinished === null
        ? { type: 'failed', failure }
        : { type: 'unfinishedFound', sheets: unfinished.sheets },
    );
  }

  private async findUnfinished(): Promise<Unfinished | null> {
    try {
      return (await this.book?.unfinished()) ?? null;
    } catch (error) {
      // What was refused first is told instead, and trying again looks again.
      if (error instanceof WorkbookRefused) return null;
      throw error;
    }
  }

  private begin(event: PaneEvent): number {
    this.turn += 1;
    this.tell(event);
    return this.turn;
  }

  private async watch(book: Book): Promise<void> {
    try {
      const end = await book.watch(() => {
        this.tell({ type: 'workbookChanged' });
      });
      if (this.book === book) this.endWatch = end;
      else await end();
    } catch (error) {
      // Without the watch nothing is lost but a hint.
      if (!(error instanceof WorkbookRefused)) throw error;
    }
  }

  private letGo(): void {
    this.turn += 1;
    this.book?.stop();
    this.book = null;
    this.unfinished = null;
    void this.endWatch?.();
    this.endWatch = null;
  }

  private tell(event: PaneEvent): void {
    const next = nextState(this.state, event);
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

function failureOf(error: unknown, during: Failure['during']): Failure {
  return error instanceof WorkbookRefused
    ? { during, code: error.code, facts: error.facts }
    : { during, code: null, facts: {} };
}
