import type { WireEnd } from '../../../src/taskpane/engine/wire';

interface CutEnd extends WireEnd {
  /** From now on nothing arrives here. */
  cut(): void;
}

/** Two ends of a line. Messages are copied as between threads, and arrive in a later task. */
export function wiredPair(): [CutEnd, CutEnd] {
  const listeners: ((event: MessageEvent<unknown>) => void)[][] = [[], []];
  let isCut = false;
  const end = (here: 0 | 1): CutEnd => ({
    postMessage: (message, transfer) => {
      const data: unknown = structuredClone(message, { transfer });
      setTimeout(() => {
        if (isCut) return;
        for (const listener of listeners[1 - here] ?? []) {
          listener(new MessageEvent('message', { data }));
        }
      }, 0);
    },
    addEventListener: (_, listener) => listeners[here]?.push(listener),
    cut: () => {
      isCut = true;
    },
  });
  return [end(0), end(1)];
}
