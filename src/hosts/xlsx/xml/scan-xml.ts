import { LIMITS } from '../limits';
import { ByteText } from './byte-text';
import type { ElementNames } from './element-names';
import { MalformedXml } from './malformed-xml';

/** What a scan tells, in document order. Names are the sink's own numbers; 0 is a name it did not ask for. */
export interface XmlSink {
  /** Attributes are read from `tag` during this call. An empty element opens and closes. */
  open(name: number, depth: number, tag: XmlScanner): void;
  close(name: number, depth: number): void;
  /** Whether text at this place is wanted; text that is not is skipped at full speed. */
  readonly collects: boolean;
  /** Character data goes here, entities and CDATA resolved, while `collects`. */
  readonly text: ByteText;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const CDATA_START = '<![CDATA[';

type Mode = 'content' | 'comment' | 'instruction' | 'cdata';

/**
 * Reads XML of any size from UTF-8 bytes that come in pieces, without making strings: sheets of millions of cells pass through here.
 * Elements count by their local name, whatever the prefix; document types are refused, as the package format forbids them.
 * Throws `MalformedXml` where tags do not match or the text ends early.
 */
export class XmlScanner {
  private bytes = new Uint8Array(1 << 17);
  private length = 0;
  private at = 0;
  private mode: Mode = 'content';
  private started = false;
  private rootSeen = false;
  private readonly open = new Int32Array(LIMITS.depth + 1);
  private depth = 0;
  private attributeAt = 0;
  private attributeEnd = 0;
  /** The name and value of the attribute that `nextAttribute` found, as places in `attributeBytes`. */
  nameFrom = 0;
  nameTo = 0;
  valueFrom = 0;
  valueTo = 0;

  constructor(
    private readonly names: ElementNames,
    private readonly sink: XmlSink,
  ) {}

  /** The bytes that attribute places point into; valid during `XmlSink.open`. */
  get attributeBytes(): Uint8Array {
    return this.bytes;
  }

  push(chunk: Uint8Array): void {
    this.append(chunk);
    if (!this.started) {
      if (this.length < 3) return;
      this.started = true;
      if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.at = 3;
    }
    this.run();
  }

  end(): void {
    if (this.mode !== 'content' || this.depth > 0 || !this.rootSeen) throw new MalformedXml();
    for (let i = this.at; i < this.length; i++)
      if (!isSpace(this.byte(i))) throw new MalformedXml();
  }

  /** Steps to the tag's next attribute; false after the last. */
  nextAttribute(): boolean {
    let i = this.attributeAt;
    const end = this.attributeEnd;
    while (i < end && isSpace(this.byte(i))) i++;
    if (i >= end) return false;
    this.nameFrom = i;
    while (i < end && this.byte(i) !== EQUALS && !isSpace(this.byte(i))) i++;
    this.nameTo = i;
    while (i < end && isSpace(this.byte(i))) i++;
    if (this.byte(i) !== EQUALS) throw new MalformedXml();
    i++;
    while (i < end && isSpace(this.byte(i))) i++;
    const quote = this.byte(i);
    if (i >= end || (quote !== QUOTE && quote !== APOSTROPHE)) throw new MalformedXml();
    this.valueFrom = ++i;
    while (i < end && this.byte(i) !== quote) i++;
    if (i >= end) throw new MalformedXml();
    this.valueTo = i;
    this.attributeAt = i + 1;
    return true;
  }

  /** Is the attribute just found this one? Attributes of other namespaces have a prefix and never are. */
  isAttribute(name: string): boolean {
    if (this.nameTo - this.nameFrom !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (this.byte(this.nameFrom + i) !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The value of the attribute just found. */
  attributeText(): string {
    const text = new ByteText();
    text.append(this.bytes, this.valueFrom, this.valueTo);
    return text.toString();
  }

  private byte(index: number): number {
    return this.bytes[index] as number;
  }

  private append(chunk: Uint8Array): void {
    const rest = this.length - this.at;
    if (rest + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(rest + chunk.length, this.bytes.length * 2));
      larger.set(this.bytes.subarray(this.at, this.length));
      this.bytes = larger;
    } else if (this.at > 0) {
      this.bytes.copyWithin(0, this.at, this.length);
    }
    this.bytes.set(chunk, rest);
    this.at = 0;
    this.length = rest + chunk.length;
  }

  /** Handles what is whole in the buffer; the rest waits for the next piece. */
  private run(): void {
    let progress = true;
    while (progress && this.at < this.length) {
      switch (this.mode) {
        case 'content':
          progress = this.byte(this.at) === LESS ? this.markup() : this.characters();
          break;
        case 'comment':
          progress = this.skipPast('-->', false);
          break;
        case 'instruction':
          progress = this.skipPast('?>', false);
          break;
        case 'cdata':
          progress = this.skipPast(']]>', true);
          break;
      }
    }
    if (this.length - this.at > LIMITS.token) throw new MalformedXml();
  }

  private characters(): boolean {
    const { bytes, length } = this;
    let end = this.at;
    while (end < length && bytes[end] !== LESS) end++;
    if (this.depth === 0) {
      for (let i = this.at; i < end; i++) if (!isSpace(this.byte(i))) throw new MalformedXml();
    } else if (this.sink.collects) {
      if (end === length) end = this.beforeCutEntity(end);
      if (end === this.at) return false;
      this.sink.text.append(bytes, this.at, end);
    }
    this.at = end;
    return true;
  }

  /** An entity, or a line end of two characters, may go on in the next piece. */
  private beforeCutEntity(end: number): number {
    if (this.byte(end - 1) === 0x0d) return end - 1;
    const ampersand = this.bytes.subarray(Math.max(this.at, end - 12), end).lastIndexOf(AMPERSAND);
    if (ampersand < 0) return end;
    const from = Math.max(this.at, end - 12) + ampersand;
    return this.bytes.subarray(from, end).includes(0x3b) ? end : from;
  }

  private markup(): boolean {
    if (this.at + 1 >= this.length) return false;
    const second = this.byte(this.at + 1);
    if (second === BANG) return this.declaration();
    if (second === QUESTION) {
      this.mode = 'instruction';
      this.at += 2;
      return true;
    }
    return second === SLASH ? this.endTag() : this.startTag();
  }

  private declaration(): boolean {
    if (this.startsWith('<!--')) {
      this.mode = 'comment';
      this.at += 4;
      return true;
    }
    if (this.startsWith(CDATA_START) && this.depth > 0) {
      this.mode = 'cdata';
      this.at += CDATA_START.length;
      return true;
    }
    if (this.length - this.at >= CDATA_START.length) throw new MalformedXml();
    return false;
  }

  private startsWith(start: string): boolean {
    if (this.length - this.at < start.length) return false;
    for (let i = 0; i < start.length; i++) {
      if (this.byte(this.at + i) !== start.charCodeAt(i)) return false;
    }
    return true;
  }

  private skipPast(end: string, isText: boolean): boolean {
    const last = end.charCodeAt(end.length - 1);
    for (let i = this.at + end.length - 1; i < this.length; i++) {
      if (this.byte(i) !== last) continue;
      let same = 1;
      while (same < end.length && this.byte(i - same) === end.charCodeAt(end.length - 1 - same))
        same++;
      if (same < end.length) continue;
      if (isText) this.literal(i + 1 - end.length);
      this.at = i + 1;
      this.mode = 'content';
      return true;
    }
    const safe = Math.max(this.at, this.length - end.length + 1);
    if (isText) this.literal(safe);
    this.at = safe;
    return false;
  }

  private literal(end: number): void {
    if (this.sink.collects) this.sink.text.appendLiteral(this.bytes, this.at, end);
  }

  private startTag(): boolean {
    const { bytes, length } = this;
    let i = this.at + 1;
    let hash = 0;
    let local = i;
    let localHash = 0;
    for (; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
      localHash = (Math.imul(localHash, 31) + byte) | 0;
      if (byte === COLON) {
        local = i + 1;
        localHash = 0;
      }
    }
    const nameEnd = i;
    for (; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte === GREATER) break;
      if (byte === LESS) throw new MalformedXml();
      if (byte === QUOTE || byte === APOSTROPHE) {
        i++;
        while (i < length && bytes[i] !== byte) i++;
      }
    }
    if (i >= length) return false;
    if (nameEnd === local) throw new MalformedXml();
    const isEmpty = bytes[i - 1] === SLASH;
    this.enter(hash);
    this.attributeAt = nameEnd;
    this.attributeEnd = isEmpty ? i - 1 : i;
    this.at = i + 1;
    const name = this.names.find(bytes, local, nameEnd, localHash);
    this.sink.open(name, this.depth, this);
    if (isEmpty) this.leave(hash, name);
    return true;
  }

  private endTag(): boolean {
    const { bytes, length } = this;
    let i = this.at + 2;
    let hash = 0;
    let local = i;
    let localHash = 0;
    let nameEnd = -1;
    for (; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte === GREATER) break;
      if (isSpace(byte)) {
        if (nameEnd < 0) nameEnd = i;
        continue;
      }
      if (nameEnd >= 0) throw new MalformedXml();
      hash = (Math.imul(hash, 31) + byte) | 0;
      localHash = (Math.imul(localHash, 31) + byte) | 0;
      if (byte === COLON) {
        local = i + 1;
        localHash = 0;
      }
    }
    if (i >= length) return false;
    this.at = i + 1;
    this.leave(hash, this.names.find(bytes, local, nameEnd < 0 ? i : nameEnd, localHash));
    return true;
  }

  private enter(hash: number): void {
    if (this.depth === 0 && this.rootSeen) throw new MalformedXml();
    if (this.depth >= LIMITS.depth) throw new MalformedXml();
    this.rootSeen = true;
    this.open[this.depth++] = hash;
  }

  private leave(hash: number, name: number): void {
    if (this.depth === 0 || this.open[this.depth - 1] !== hash) throw new MalformedXml();
    this.sink.close(name, this.depth);
    this.depth--;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
