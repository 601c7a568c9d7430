import { AMPERSAND, GREATER, LESS, QUOTE, RETURN } from '../xml/characters';
import { word } from '../xml/word';

const ZERO = 0x30;

const CELL = word('<c r');
const EQUALS_QUOTE = word('="');
const STYLE = word(' s="');
const TYPE = word(' t="');
const SHARED = word('s"');
const NUMBER = word('n"');
const INLINE = [word('inli'), word('neSt'), word('r"')] as const;
const VALUE = word('><v>');
const VALUE_END = [word('</v>'), word('</c>')] as const;
const TEXT = [word('><is'), word('><t>')] as const;
const TEXT_END = [word('</t>'), word('</is'), word('></c')] as const;

/** `<c r="XFD1048576" s="1048576" t="inlineStr"><is><t>` is no longer; nor is what ends a cell. */
const LONGEST_START = 64;

/**
 * A cell as nearly every program writes nearly every cell: `<c r="B7" s="1" t="s"><v>12</v></c>`, or with an inline
 * text, to the letter. It is known by sight, four bytes at a time; whatever differs in the least is left to the XML scanner.
 */
export class PlainCell {
  column = 0;
  style = 0;
  type: 'n' | 's' | 'inlineStr' = 'n';
  /** Where the value's bytes begin and end. There is at least one, and none that means something in XML. */
  valueFrom = 0;
  valueTo = 0;

  /** The place after the cell that begins here; -1 when it is not plain, or not surely whole before `length`. */
  match(bytes: Uint8Array, view: DataView, from: number, length: number): number {
    if (from + LONGEST_START > length || view.getInt32(from, true) !== CELL) return -1;
    if (view.getInt16(from + 4, true) !== EQUALS_QUOTE) return -1;
    let at = this.readPlace(bytes, from + 6);
    if (at < 0) return -1;
    this.style = 0;
    if (view.getInt32(at, true) === STYLE) at = this.readStyle(bytes, at + 4);
    if (at < 0) return -1;
    if (view.getInt32(at, true) === TYPE) return this.readTyped(bytes, view, at + 4, length);
    this.type = 'n';
    return this.readValue(bytes, view, at, length);
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

  /** `12"`: seven digits at the most. */
  private readStyle(bytes: Uint8Array, from: number): number {
    let at = from;
    let style = 0;
    for (; isDigit(bytes[at] as number); at++) style = style * 10 + (bytes[at] as number) - ZERO;
    if (at === from || at > from + 7 || bytes[at] !== QUOTE) return -1;
    this.style = style;
    return at + 1;
  }

  private readTyped(bytes: Uint8Array, view: DataView, at: number, length: number): number {
    const type = view.getInt16(at, true);
    if (type === SHARED) {
      this.type = 's';
      return this.readValue(bytes, view, at + 2, length);
    }
    if (type === NUMBER) {
      this.type = 'n';
      return this.readValue(bytes, view, at + 2, length);
    }
    if (view.getInt32(at, true) !== INLINE[0] || view.getInt32(at + 4, true) !== INLINE[1])
      return -1;
    if (view.getInt16(at + 8, true) !== INLINE[2]) return -1;
    this.type = 'inlineStr';
    return this.readText(bytes, view, at + 10, length);
  }

  private readValue(bytes: Uint8Array, view: DataView, from: number, length: number): number {
    if (view.getInt32(from, true) !== VALUE) return -1;
    const start = from + 4;
    const at = endOfText(bytes, start, length);
    const after = at + 8;
    if (at === start || after > length) return -1;
    if (view.getInt32(at, true) !== VALUE_END[0] || view.getInt32(at + 4, true) !== VALUE_END[1])
      return -1;
    this.valueFrom = start;
    this.valueTo = at;
    return after;
  }

  private readText(bytes: Uint8Array, view: DataView, from: number, length: number): number {
    if (view.getInt32(from, true) !== TEXT[0] || view.getInt32(from + 4, true) !== TEXT[1])
      return -1;
    const start = from + 8;
    const at = endOfText(bytes, start, length);
    const after = at + 13;
    if (at === start || after > length) return -1;
    if (view.getInt32(at, true) !== TEXT_END[0] || view.getInt32(at + 4, true) !== TEXT_END[1])
      return -1;
    if (view.getInt32(at + 8, true) !== TEXT_END[2] || bytes[at + 12] !== GREATER) return -1;
    this.valueFrom = start;
    this.valueTo = at;
    return after;
  }
}

/** The place of the first byte that means something in XML. */
function endOfText(bytes: Uint8Array, from: number, length: number): number {
  let at = from;
  for (; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === LESS || byte === AMPERSAND || byte === RETURN) break;
  }
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}
