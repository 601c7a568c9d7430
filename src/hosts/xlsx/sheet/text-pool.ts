import { WorkbookRefused } from '../../../workbook/port';
import { LIMITS } from '../limits';

/** What the table holds for each text: its hash, and where its bytes begin and end. */
const FIELDS = 3;

/**
 * The texts of a workbook, each kept once as UTF-8 and made into a string when somebody reads it.
 * Text 0 is the empty one. `_x000D_` and its like, by which spreadsheets write what XML can't hold, are resolved.
 */
export class TextPool {
  private bytes = new Uint8Array(1 << 16);
  private view = new DataView(this.bytes.buffer);
  private end = 0;
  private count = 1;
  private table = new Uint32Array(1024 * FIELDS);
  private slots = new Uint32Array(4096);
  private readonly strings: (string | undefined)[] = [''];

  /** The number of the text in these bytes, which `seen` shows too. */
  add(text: Uint8Array, seen: DataView, from: number, to: number): number {
    if (from === to) return 0;
    const hash = hashOf(text, seen, from, to);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const index = this.slots[slot] as number;
      if (index === 0) break;
      if (this.table[index * FIELDS] === hash && this.equals(index, text, seen, from, to))
        return index;
      slot = (slot + 1) & mask;
    }
    const index = this.store(text, from, to, hash);
    this.slots[slot] = index;
    if (this.count * 2 > this.slots.length) this.moreSlots();
    return index;
  }

  text(index: number): string {
    const known = this.strings[index];
    if (known !== undefined) return known;
    const from = this.table[index * FIELDS + 1] as number;
    const text = decode(this.bytes, from, this.table[index * FIELDS + 2] as number);
    this.strings[index] = text;
    return text;
  }

  private equals(
    index: number,
    text: Uint8Array,
    seen: DataView,
    from: number,
    to: number,
  ): boolean {
    const start = this.table[index * FIELDS + 1] as number;
    const length = to - from;
    if ((this.table[index * FIELDS + 2] as number) - start !== length) return false;
    const { bytes, view } = this;
    let i = 0;
    for (; i + 4 <= length; i += 4)
      if (view.getInt32(start + i, true) !== seen.getInt32(from + i, true)) return false;
    for (; i < length; i++) if (bytes[start + i] !== text[from + i]) return false;
    return true;
  }

  private store(text: Uint8Array, from: number, to: number, hash: number): number {
    const length = to - from;
    if (this.end + length > this.bytes.length) this.moreBytes(length);
    if ((this.count + 1) * FIELDS > this.table.length) this.moreTexts();
    const index = this.count++;
    for (let i = 0; i < length; i++) this.bytes[this.end + i] = text[from + i] as number;
    this.table[index * FIELDS] = hash;
    this.table[index * FIELDS + 1] = this.end;
    this.end += length;
    this.table[index * FIELDS + 2] = this.end;
    return index;
  }

  private moreBytes(length: number): void {
    if (this.end + length > LIMITS.texts) throw new WorkbookRefused('tooLarge');
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.end + length));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  private moreTexts(): void {
    const larger = new Uint32Array(this.table.length * 2);
    larger.set(this.table);
    this.table = larger;
  }

  private moreSlots(): void {
    const mask = this.slots.length * 2 - 1;
    this.slots = new Uint32Array(mask + 1);
    for (let index = 1; index < this.count; index++) {
      let slot = (this.table[index * FIELDS] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index;
    }
  }
}

/** In the manner of FNV-1a, four bytes at a time, spread at the end: neighbours («A1», «A2») must not crowd in one part of the slots. */
function hashOf(text: Uint8Array, seen: DataView, from: number, to: number): number {
  let hash = 0x811c9dc5 ^ (to - from);
  let i = from;
  for (; i + 4 <= to; i += 4) {
    hash = Math.imul(hash ^ seen.getInt32(i, true), 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; i < to; i++) hash = Math.imul(hash ^ (text[i] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array, from: number, to: number): string {
  const text = UTF8.decode(bytes.subarray(from, to));
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
