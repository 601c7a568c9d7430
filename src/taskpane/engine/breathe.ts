import type { Pause } from '../../workbook/pause';

/** The longest that the page may be kept waiting, in milliseconds. */
const SLICE = 16;

/** The work was ended by the user. */
export class Stopped extends Error {}

/** A pause for long work in the page: lets others have their turn when a slice of time is spent, and ends it when it is stopped. */
export function breathe(isStopped: () => boolean = () => false): Pause {
  let since = performance.now();
  return () => {
    if (isStopped()) throw new Stopped();
    if (performance.now() - since < SLICE) return undefined;
    return nextTask().then(() => {
      since = performance.now();
      if (isStopped()) throw new Stopped();
    });
  };
}

/** Comes back after what waits in the page; a timer would cost four milliseconds a time. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
