import { ByteText } from './byte-text';
import {
  APOSTROPHE,
  EQUALS,
  GREATER,
  isNamePart,
  isSpace,
  LESS,
  QUOTE,
  SLASH,
  spells,
} from './characters';
import { MalformedXml } from './malformed-xml';

/** The attributes of the start tag that a scan is at, read without making strings. One object serves all tags. */
export class XmlTag {
  /** The bytes that the places below point into. */
  bytes: Uint8Array = new Uint8Array(0);
  /** The attribute that `nextAttribute` found: its name, and its value between the quotes. */
  nameFrom = 0;
  nameTo = 0;
  valueFrom = 0;
  valueTo = 0;
  /** For each attribute those four, one after the other. */
  private places = new Int32Array(64);
  private count = 0;
  private seen = 0;

  /** Steps to the tag's next attribute; false after the last. */
  nextAttribute(): boolean {
    if (this.seen >= this.count) return false;
    this.nameFrom = this.places[this.seen++] as number;
    this.nameTo = this.places[this.seen++] as number;
    this.valueFrom = this.places[this.seen++] as number;
    this.valueTo = this.places[this.seen++] as number;
    return true;
  }

  /** Is the attribute just found this one? Attributes of other namespaces have a prefix and never are. */
  isAttribute(name: string): boolean {
    return this.nameTo - this.nameFrom === name.length && spells(this.bytes, this.nameFrom, name);
  }

  /** Is this the value of the attribute just found? */
  isValue(value: string): boolean {
    return (
      this.valueTo - this.valueFrom === value.length && spells(this.bytes, this.valueFrom, value)
    );
  }

  /** The value of the attribute just found, entities resolved. */
  attributeText(): string {
    const text = new ByteText();
    text.append(this.bytes, this.valueFrom, this.valueTo);
    return text.toString();
  }

  /**
   * Notes the attributes of a tag whose name ends at `from`, and gives the place of its `>`;
   * -1 when that is not among the first `length` bytes.
   */
  scan(bytes: Uint8Array, from: number, length: number): number {
    this.bytes = bytes;
    this.count = 0;
    this.seen = 0;
    let i = from;
    for (;;) {
      const spaceFrom = i;
      while (i < length && isSpace(bytes[i] as number)) i++;
      if (i >= length) return -1;
      const byte = bytes[i] as number;
      if (byte === GREATER) return i;
      if (byte === SLASH) {
        if (++i >= length) return -1;
        if (bytes[i] !== GREATER) throw new MalformedXml();
        return i;
      }
      if (i === spaceFrom) throw new MalformedXml();
      i = this.scanAttribute(bytes, i, length);
      if (i < 0) return -1;
    }
  }

  private scanAttribute(bytes: Uint8Array, from: number, length: number): number {
    let i = from;
    while (i < length && isNamePart(bytes[i] as number)) i++;
    const nameTo = i;
    while (i < length && isSpace(bytes[i] as number)) i++;
    if (i >= length) return -1;
    if (bytes[i] !== EQUALS || nameTo === from) throw new MalformedXml();
    i++;
    while (i < length && isSpace(bytes[i] as number)) i++;
    if (i >= length) return -1;
    const quote = bytes[i] as number;
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new MalformedXml();
    const valueFrom = ++i;
    while (i < length && bytes[i] !== quote && bytes[i] !== LESS) i++;
    if (i >= length) return -1;
    if (bytes[i] === LESS) throw new MalformedXml();
    this.note(from, nameTo, valueFrom, i);
    return i + 1;
  }

  private note(nameFrom: number, nameTo: number, valueFrom: number, valueTo: number): void {
    if (this.count + 4 > this.places.length) {
      const larger = new Int32Array(this.places.length * 2);
      larger.set(this.places);
      this.places = larger;
    }
    const { places } = this;
    places[this.count++] = nameFrom;
    places[this.count++] = nameTo;
    places[this.count++] = valueFrom;
    places[this.count++] = valueTo;
  }
}
