import { AMPERSAND, GREATER, LESS, QUOTE, RETURN, SPACE } from '../xml/characters';

const ZERO = 0x30;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const CELL = ascii('<c r="');
const EQUALS_QUOTE = ascii('="');
const NUMBER_TYPE = ascii('n"');
const SHARED_TYPE = ascii('s"');
const INLINE_TYPE = ascii('inlineStr"');
const VALUE = ascii('><v>');
const VALUE_END = ascii('</v></c>');
const INLINE = ascii('><is><t>');
const INLINE_END = ascii('</t></is></c>');

/**
 * A cell as nearly every program writes nearly every cell: `<c r="B7" s="1" t="s"><v>12</v></c>`, or with an inline
 * text, to the letter. It is known by sight, in one step; whatever differs in the least is left to the XML scanner.
 */
export class PlainCell {
  column = 0;
  style = 0;
  type: 'n' | 's' | 'inlineStr' = 'n';
  /** Where the value's bytes begin and end. There is at least one, and none that means something in XML. */
  valueFrom = 0;
  valueTo = 0;

  /** The place after the cell that begins here; -1 when it is not plain, or not whole before `length`. */
  match(bytes: Uint8Array, from: number, length: number): number {
    if (!startsWith(bytes, from, CELL)) return -1;
    let at = this.readPlace(bytes, from + CELL.length);
    if (at < 0) return -1;
    this.style = 0;
    if (bytes[at] === SPACE && bytes[at + 1] === LETTER_S) at = this.readStyle(bytes, at + 2);
    if (at < 0) return -1;
    this.type = 'n';
    if (bytes[at] === SPACE && bytes[at + 1] === LETTER_T) at = this.readType(bytes, at + 2);
    if (at < 0 || bytes[at] !== GREATER) return -1;
    const start = this.isInline ? INLINE : VALUE;
    if (!startsWith(bytes, at, start)) return -1;
    return this.readValue(bytes, at + start.length, length);
  }

  private get isInline(): boolean {
    return this.type === 'inlineStr';
  }

  /** `AB12"`: three letters and seven digits at the most. */
  private readPlace(bytes: Uint8Array, from: number): number {
    let at = from;
    let column = 0;
    for (; at < from + 3; at++) {
      const letter = (bytes[at] as number) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const digits = at;
    while (isDigit(bytes[at] as number)) at++;
    if (column === 0 || at === digits || at > digits + 7 || bytes[at] !== QUOTE) return -1;
    this.column = column;
    return at + 1;
  }

  private readStyle(bytes: Uint8Array, from: number): number {
    if (!startsWith(bytes, from, EQUALS_QUOTE)) return -1;
    const digits = from + EQUALS_QUOTE.length;
    let at = digits;
    let style = 0;
    for (; isDigit(bytes[at] as number); at++) style = style * 10 + (bytes[at] as number) - ZERO;
    if (at === digits || at > digits + 6 || bytes[at] !== QUOTE) return -1;
    this.style = style;
    return at + 1;
  }

  private readType(bytes: Uint8Array, from: number): number {
    if (!startsWith(bytes, from, EQUALS_QUOTE)) return -1;
    const at = from + EQUALS_QUOTE.length;
    if (startsWith(bytes, at, SHARED_TYPE)) {
      this.type = 's';
      return at + SHARED_TYPE.length;
    }
    if (startsWith(bytes, at, INLINE_TYPE)) {
      this.type = 'inlineStr';
      return at + INLINE_TYPE.length;
    }
    return startsWith(bytes, at, NUMBER_TYPE) ? at + NUMBER_TYPE.length : -1;
  }

  private readValue(bytes: Uint8Array, from: number, length: number): number {
    const end = this.isInline ? INLINE_END : VALUE_END;
    let at = from;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === LESS || byte === AMPERSAND || byte === RETURN) break;
    }
    const after = at + end.length;
    if (at === from || after > length || !startsWith(bytes, at, end)) return -1;
    this.valueFrom = from;
    this.valueTo = at;
    return after;
  }
}

function startsWith(bytes: Uint8Array, from: number, start: Uint8Array): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[from + i] !== start[i]) return false;
  return true;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}
