const PAGE = 1 << 20;

/**
 * The texts of a workbook, each kept once as UTF-8 and made into a string when somebody reads it.
 * Text 0 is the empty one. `_x000D_` and its like, by which spreadsheets write what XML can't hold, are resolved.
 */
export class TextPool {
  private pages: Uint8Array[] = [new Uint8Array(PAGE)];
  private pageEnd = 0;
  private count = 1;
  private page = new Uint32Array(1024);
  private from = new Uint32Array(1024);
  private size = new Uint32Array(1024);
  private hash = new Int32Array(1024);
  private slots = new Uint32Array(4096);
  private readonly strings: (string | undefined)[] = [''];

  /** The number of the text in these bytes. */
  add(bytes: Uint8Array, length: number): number {
    if (length === 0) return 0;
    let hash = 0;
    for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    // Spread, as neighbouring texts («A1», «A2») have neighbouring sums.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const index = this.slots[slot] as number;
      if (index === 0) break;
      if (this.hash[index] === hash && this.equals(index, bytes, length)) return index;
      slot = (slot + 1) & mask;
    }
    const index = this.store(bytes, length, hash);
    this.slots[slot] = index;
    if (this.count * 2 > this.slots.length) this.growSlots();
    return index;
  }

  text(index: number): string {
    const known = this.strings[index];
    if (known !== undefined) return known;
    const page = this.pages[this.page[index] as number];
    const from = this.from[index] as number;
    const text = page ? decode(page, from, from + (this.size[index] as number)) : '';
    this.strings[index] = text;
    return text;
  }

  private equals(index: number, bytes: Uint8Array, length: number): boolean {
    if (this.size[index] !== length) return false;
    const page = this.pages[this.page[index] as number] as Uint8Array;
    const from = this.from[index] as number;
    for (let i = 0; i < length; i++) if (page[from + i] !== bytes[i]) return false;
    return true;
  }

  private store(bytes: Uint8Array, length: number, hash: number): number {
    let page = this.pages[this.pages.length - 1];
    if (!page || this.pageEnd + length > page.length) {
      page = new Uint8Array(Math.max(PAGE, length));
      this.pages.push(page);
      this.pageEnd = 0;
    }
    if (this.count === this.page.length) this.growTable();
    const index = this.count++;
    for (let i = 0; i < length; i++) page[this.pageEnd + i] = bytes[i] as number;
    this.page[index] = this.pages.length - 1;
    this.from[index] = this.pageEnd;
    this.size[index] = length;
    this.hash[index] = hash;
    this.pageEnd += length;
    return index;
  }

  private growTable(): void {
    const size = this.count * 2;
    this.page = enlarged(this.page, new Uint32Array(size));
    this.from = enlarged(this.from, new Uint32Array(size));
    this.size = enlarged(this.size, new Uint32Array(size));
    this.hash = enlarged(this.hash, new Int32Array(size));
  }

  private growSlots(): void {
    const mask = this.slots.length * 2 - 1;
    this.slots = new Uint32Array(mask + 1);
    for (let index = 1; index < this.count; index++) {
      let slot = (this.hash[index] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index;
    }
  }
}

function enlarged<Table extends Uint32Array | Int32Array>(table: Table, larger: Table): Table {
  larger.set(table);
  return larger;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array, from: number, to: number): string {
  const text = UTF8.decode(bytes.subarray(from, to));
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
