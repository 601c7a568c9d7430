/** An XML declaration with its encoding is never longer, in bytes. */
const DECLARATION = 120;

/** The encodings that XML parts come in: UTF-8 by rule, UTF-16 by rule, others by accident. */
function encodingOf(start: Uint8Array): string {
  const [a = 0, b = 0] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const declaration =
    String.fromCharCode(...start.subarray(0, DECLARATION)).split('?>', 1)[0] ?? '';
  const named = /encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1];
  return named?.toLowerCase() ?? 'utf-8';
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

/** The text of an XML part, without a byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  return decoderFor(encodingOf(bytes)).decode(bytes);
}

/** The bytes of an XML part that we have edited: always UTF-8, and its declaration says so. */
export function encodeXml(text: string): Uint8Array {
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
  const declaration = text
    .slice(0, Math.max(0, end))
    .replace(/(encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
  return new TextEncoder().encode(declaration + text.slice(Math.max(0, end)));
}

/** The same XML in UTF-8, piece by piece; UTF-8 passes through untouched. */
export class Utf8Stream {
  /** What came before the encoding is known. */
  private start: Uint8Array | null = new Uint8Array(0);
  private decoder: TextDecoder | null = null;

  push(chunk: Uint8Array): Uint8Array {
    if (!this.start) return this.recode(chunk);
    this.start = joined(this.start, chunk);
    return this.start.length < DECLARATION ? new Uint8Array(0) : this.end();
  }

  /** What is left when there is no more to push. */
  end(): Uint8Array {
    const { start } = this;
    if (!start) return new Uint8Array(0);
    this.start = null;
    this.decoder = recoderFor(start);
    return this.recode(start);
  }

  private recode(chunk: Uint8Array): Uint8Array {
    if (!this.decoder) return chunk;
    return new TextEncoder().encode(this.decoder.decode(chunk, { stream: true }));
  }
}

function recoderFor(start: Uint8Array): TextDecoder | null {
  const encoding = encodingOf(start);
  return encoding === 'utf-8' || encoding === 'us-ascii' ? null : decoderFor(encoding);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
