import type { Frame, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Thread time in microseconds. */
  readonly tdur?: number;
}

const MARK = 'measured-thread';

export interface Tasks {
  /** Processor time of the longest task on the page's thread, in milliseconds. */
  readonly longest: number;
  /** The thread, to tell it from another page's. */
  readonly thread: string;
}

/**
 * What a page's own thread is kept busy with while something goes on, as Chromium traces it. A task is all that runs until
 * others get their turn. Processor time, not the clock's: a machine with other work makes a task longer, but not busier.
 */
export async function measureTasks(
  { page, pane }: { readonly page: Page; readonly pane: Page | Frame },
  work: () => Promise<void>,
): Promise<Tasks> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await pane.evaluate((mark) => performance.mark(mark), MARK);
  await work();
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const own = traceEvents.find(({ name }) => name === MARK);
  if (own === undefined) throw new Error('the page is not in the trace');
  const times = traceEvents
    .filter(({ pid, tid, tdur }) => pid === own.pid && tid === own.tid && tdur !== undefined)
    .map(({ tdur = 0 }) => tdur / 1000);
  return { longest: Math.max(...times), thread: `${String(own.pid)} ${String(own.tid)}` };
}
