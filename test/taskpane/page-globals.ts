import { webcrypto } from 'node:crypto';
import { setImmediate } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';

/** One end of a channel; unlike Node's own, an open one keeps no test run from ending. */
class Port {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  other: Port | null = null;

  postMessage(data: unknown): void {
    setImmediate(() => this.other?.onmessage?.({ data }));
  }

  close(): void {
    this.other = null;
  }
}

class MessageChannel {
  readonly port1 = new Port();
  readonly port2 = new Port();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

/** What every browser has and the test's page lacks. Import it before anything that needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel });
Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });

class NoResizes {
  observe(): void {
    // Nothing has a size in the test's page.
  }
  unobserve(): void {
    // Nothing has a size in the test's page.
  }
  disconnect(): void {
    // Nothing has a size in the test's page.
  }
}

Object.assign(globalThis, {
  ResizeObserver: NoResizes,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
