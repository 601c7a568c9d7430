import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';

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
