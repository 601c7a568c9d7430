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
    const kind = typeof part === 'string' ? 't' : 'b';
    const length = lengthOf(part);
    const start = `${kind}${String(length)}:`;
    return [
      { part: start, length: start.length },
      { part, length },
    ];
  });
  const hash = await digest(joined(pieces));
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function joined(
  pieces: readonly { readonly part: string | Uint8Array; readonly length: number }[],
): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const { part, length } of pieces) {
    if (typeof part === 'string') putText(whole, at, part);
    else whole.set(part, at);
    at += length;
  }
  return whole;
}

/** In bytes: a text counts as UTF-8. */
function lengthOf(piece: string | Uint8Array): number {
  if (typeof piece !== 'string') return piece.length;
  let length = 0;
  for (let at = 0; at < piece.length; at += 1) {
    length += 1;
    if (piece.charCodeAt(at) < 0x80) continue;
    const code = piece.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    length += tailsOf(code);
  }
  return length;
}

/** The language alone has no text encoder. A lone surrogate becomes U+FFFD, as in `TextEncoder`. */
function putText(bytes: Uint8Array, from: number, text: string): void {
  let length = from;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    length = put(bytes, length, code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
  }
}

function put(bytes: Uint8Array, at: number, code: number): number {
  const tails = tailsOf(code);
  bytes[at] = tails === 0 ? code : ((0xff00 >> (tails + 1)) & 0xff) | (code >> (6 * tails));
  for (let tail = 1; tail <= tails; tail += 1) {
    bytes[at + tail] = 0x80 | ((code >> (6 * (tails - tail))) & 0x3f);
  }
  return at + tails + 1;
}

/** How many bytes follow the first in UTF-8. */
function tailsOf(code: number): number {
  return code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
}
