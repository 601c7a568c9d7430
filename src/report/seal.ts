/** SHA-256 of some bytes; Node and webviews each have their own. */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * The seal over what a review rests on, `sha256:` and 64 hex digits. Each part goes in with its kind and length before
 * it, so that no two lists of parts run together.
 */
export async function sealOf(
  parts: readonly (string | Uint8Array)[],
  digest: Digest,
): Promise<string> {
  const pieces = parts.flatMap((part) => {
    const bytes = typeof part === 'string' ? utf8(part) : part;
    const kind = typeof part === 'string' ? 't' : 'b';
    return [utf8(`${kind}${String(bytes.length)}:`), bytes];
  });
  const hash = await digest(joined(pieces));
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The language alone has no text encoder. A lone surrogate becomes U+FFFD, as in `TextEncoder`. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    length = put(bytes, length, code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
  }
  return bytes.subarray(0, length);
}

function put(bytes: Uint8Array, at: number, code: number): number {
  const tails = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[at] = tails === 0 ? code : ((0xff00 >> (tails + 1)) & 0xff) | (code >> (6 * tails));
  for (let tail = 1; tail <= tails; tail += 1) {
    bytes[at + tail] = 0x80 | ((code >> (6 * (tails - tail))) & 0x3f);
  }
  return at + tails + 1;
}
