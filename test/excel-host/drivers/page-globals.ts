import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and the test's page lacks. Import it before anything that needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
