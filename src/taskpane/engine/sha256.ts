import type { Digest } from '../../report/seal';

/** SHA-256 by the browser itself, off the thread. */
export const sha256: Digest = async (texts) => {
  const bytes = new TextEncoder().encode(texts.join(''));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
};
