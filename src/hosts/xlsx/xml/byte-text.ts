import { LIMITS } from '../limits';
import { AMPERSAND, LESS, NEWLINE, RETURN, SEMICOLON } from './characters';
import { MalformedXml } from './malformed-xml';

/** With its `&` and `;`, and room for leading zeros. */
export const LONGEST_ENTITY = 12;
const NAMED: Readonly<Record<string, number>> = { lt: 60, gt: 62, amp: 38, quot: 34, apos: 39 };

/** Character data as UTF-8 bytes, gathered piece by piece; entities are resolved, line ends are `\n`. */
export class ByteText {
  bytes = new Uint8Array(256);
  /** The same bytes, to be read several at a time. */
  view = new DataView(this.bytes.buffer);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds bytes up to the first that means something in XML, and tells how many: mostly that is the whole text. */
  appendPlain(source: Uint8Array, from: number, to: number): number {
    let { bytes, length } = this;
    for (let i = from; i < to; i++) {
      const byte = source[i] as number;
      if (byte === LESS || byte === AMPERSAND || byte === RETURN) {
        this.length = length;
        return i - from;
      }
      if (length === bytes.length) {
        this.length = length;
        this.reserve(1);
        bytes = this.bytes;
      }
      bytes[length++] = byte;
    }
    this.length = length;
    return to - from;
  }

  /** Adds text as it stands in XML. */
  append(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    let length = this.length;
    for (let i = from; i < to; i++) {
      const byte = source[i] as number;
      if (byte === AMPERSAND) {
        this.length = length;
        i = this.appendEntity(source, i, to);
        length = this.length;
      } else if (byte === RETURN) {
        if (source[i + 1] !== NEWLINE || i + 1 >= to) this.bytes[length++] = NEWLINE;
      } else {
        this.bytes[length++] = byte;
      }
    }
    this.length = length;
  }

  /** Adds the inside of a CDATA section, where `&` is itself. `source` goes on past `to`. */
  appendLiteral(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    let length = this.length;
    for (let i = from; i < to; i++) {
      const byte = source[i] as number;
      if (byte !== RETURN) this.bytes[length++] = byte;
      else if (source[i + 1] !== NEWLINE) this.bytes[length++] = NEWLINE;
    }
    this.length = length;
  }

  toString(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      this.bytes.subarray(0, this.length),
    );
  }

  /** The place of the entity's `;`. An entity is never shorter than the UTF-8 of its character, so the space suffices. */
  private appendEntity(source: Uint8Array, from: number, to: number): number {
    let name = '';
    let end = from + 1;
    const last = Math.min(to, from + LONGEST_ENTITY);
    while (end < last && source[end] !== SEMICOLON) name += String.fromCharCode(source[end++] ?? 0);
    const code = NAMED[name] ?? codePoint(name);
    if (end === last || code === null) throw new MalformedXml();
    if (code < 0x80) this.bytes[this.length++] = code;
    else {
      const utf8 = new TextEncoder().encode(String.fromCodePoint(code));
      this.bytes.set(utf8, this.length);
      this.length += utf8.length;
    }
    return end;
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed > LIMITS.token) throw new MalformedXml();
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

function codePoint(name: string): number | null {
  const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/.exec(name)?.[1];
  const decimal = /^#([0-9]{1,7})$/.exec(name)?.[1];
  const code = hexadecimal ? parseInt(hexadecimal, 16) : decimal ? parseInt(decimal, 10) : NaN;
  return code > 0 && code <= 0x10ffff ? code : null;
}
