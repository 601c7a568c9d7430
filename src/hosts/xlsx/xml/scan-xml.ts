import { LIMITS } from '../limits';
import { LONGEST_ENTITY, type ByteText } from './byte-text';
import { ByteWindow } from './byte-window';
import {
  AMPERSAND,
  BANG,
  COLON,
  GREATER,
  isBlank,
  isSpace,
  LESS,
  QUESTION,
  RETURN,
  SEMICOLON,
  SLASH,
  SPACE,
  spells,
} from './characters';
import type { ElementNames } from './element-names';
import { MalformedXml } from './malformed-xml';
import { OpenElements } from './open-elements';
import { XmlTag } from './xml-tag';

/** What a scan tells, in document order. Names are the sink's own numbers; 0 is a name it did not ask for. */
export interface XmlSink {
  /** Attributes are read from `tag` during this call. An empty element opens and closes. */
  open(name: number, depth: number, tag: XmlTag): void;
  close(name: number, depth: number): void;
  /** Whether text at this place is wanted; text that is not is skipped at full speed. */
  readonly collects: boolean;
  /** Character data goes here, entities and CDATA resolved, while `collects`. */
  readonly text: ByteText;
  /**
   * Takes whole elements that it knows by sight, one after the other, inside an element of this depth; gives the place
   * after them, `from` when there are none. `view` shows the same bytes. They must end before `length` and be told as `open` and `close` would.
   */
  skim?(bytes: Uint8Array, view: DataView, from: number, length: number, depth: number): number;
}

const CDATA_START = '<![CDATA[';

type Mode = 'content' | 'comment' | 'instruction' | 'cdata';

/**
 * Reads XML of any size from UTF-8 bytes that come in pieces, without making strings: sheets of millions of cells pass through here.
 * Elements count by their local name, whatever the prefix; document types are refused, as the package format forbids them.
 * Throws `MalformedXml` where tags do not match or the text ends early.
 */
export class XmlScanner extends ByteWindow {
  private mode: Mode = 'content';
  private started = false;
  private readonly open = new OpenElements();
  private readonly tag = new XmlTag();

  constructor(
    private readonly names: ElementNames,
    private readonly sink: XmlSink,
  ) {
    super();
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
    if (this.mode !== 'content' || !this.open.isDone) throw new MalformedXml();
    if (!isBlank(this.bytes, this.at, this.length)) throw new MalformedXml();
  }

  private byte(index: number): number {
    return this.bytes[index] as number;
  }

  /** Handles what is whole in the buffer; the rest waits for the next piece. */
  private run(): void {
    let progress = true;
    while (progress && this.at < this.length) {
      switch (this.mode) {
        case 'content':
          progress =
            this.byte(this.at) === LESS ? this.skimmed() || this.markup() : this.characters();
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

  private skimmed(): boolean {
    const { at, sink } = this;
    if (sink.skim) this.at = sink.skim(this.bytes, this.view, at, this.length, this.open.depth);
    return this.at > at;
  }

  private characters(): boolean {
    const { bytes, length } = this;
    if (this.open.depth > 0 && this.sink.collects) return this.collect();
    let end = this.at;
    while (end < length && bytes[end] !== LESS) end++;
    if (this.open.depth === 0 && !isBlank(bytes, this.at, end)) throw new MalformedXml();
    this.at = end;
    return true;
  }

  private collect(): boolean {
    const { bytes, length } = this;
    let end = this.at + this.sink.text.appendPlain(bytes, this.at, length);
    if (end < length && bytes[end] !== LESS) {
      const from = end;
      while (end < length && bytes[end] !== LESS) end++;
      if (end === length) end = this.beforeCutEntity(from, end);
      this.sink.text.append(bytes, from, end);
    }
    const progress = end > this.at;
    this.at = end;
    return progress;
  }

  /** An entity, or a line end of two characters, may go on in the next piece. */
  private beforeCutEntity(from: number, end: number): number {
    if (this.byte(end - 1) === RETURN) return end - 1;
    const near = Math.max(from, end - LONGEST_ENTITY);
    const ampersand = this.bytes.subarray(near, end).lastIndexOf(AMPERSAND);
    const isWhole = this.bytes.subarray(near + ampersand, end).includes(SEMICOLON);
    return ampersand < 0 || isWhole ? end : near + ampersand;
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
    if (this.startsWith(CDATA_START) && this.open.depth > 0) {
      this.mode = 'cdata';
      this.at += CDATA_START.length;
      return true;
    }
    if (this.length - this.at >= CDATA_START.length) throw new MalformedXml();
    return false;
  }

  private startsWith(start: string): boolean {
    return this.length - this.at >= start.length && spells(this.bytes, this.at, start);
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
    let local = i;
    let hash = 0;
    let localHash = 0;
    let byte = 0;
    for (; i < length; i++) {
      byte = bytes[i] as number;
      if (byte <= GREATER) {
        if (byte === GREATER || byte === SLASH || byte <= SPACE) break;
        if (byte === LESS) throw new MalformedXml();
      }
      hash = (Math.imul(hash, 31) + byte) | 0;
      localHash = (Math.imul(localHash, 31) + byte) | 0;
      if (byte === COLON) {
        local = i + 1;
        localHash = 0;
      }
    }
    if (i >= length) return false;
    const nameEnd = i;
    if (nameEnd === local) throw new MalformedXml();
    i = this.tag.scan(bytes, nameEnd, length);
    if (i < 0) return false;
    const isEmpty = bytes[i - 1] === SLASH;
    this.at = i + 1;
    this.enter(hash, this.names.find(bytes, local, nameEnd, localHash));
    if (isEmpty) this.leave(hash);
    return true;
  }

  private endTag(): boolean {
    const { bytes, length } = this;
    let i = this.at + 2;
    let hash = 0;
    for (; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte === GREATER || byte <= SPACE) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    while (i < length && isSpace(bytes[i] as number)) i++;
    if (i >= length) return false;
    if (bytes[i] !== GREATER) throw new MalformedXml();
    this.at = i + 1;
    this.leave(hash);
    return true;
  }

  private enter(hash: number, name: number): void {
    this.open.enter(hash, name);
    this.sink.open(name, this.open.depth, this.tag);
  }

  private leave(hash: number): void {
    const name = this.open.closing(hash);
    this.sink.close(name, this.open.depth);
    this.open.left();
  }
}
