import { WorkbookRefused } from '../../workbook/port';
import { LIMITS } from './limits';
import { decodeXml, encodeXml } from './xml/encoding';
import type { Gunzip } from './zip/gunzip';
import { inflateEntry, inflateWhole } from './zip/inflate-entry';
import { readZip, type ZipEntry } from './zip/read-zip';
import { packEntry, writeZip } from './zip/write-zip';

/**
 * The parts of an Office package. A package never changes: `with` gives a new one that shares every part that was not named.
 * Part names have no leading slash and are found whatever their case.
 */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  private constructor(
    private readonly entries: readonly ZipEntry[],
    private file: Uint8Array | null,
    private readonly gunzip: Gunzip | null,
  ) {
    this.byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  static open(file: Uint8Array, gunzip: Gunzip | null): Package {
    return new Package(readZip(file), file, gunzip);
  }

  get names(): string[] {
    return this.entries.map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.byName.has(keyOf(name));
  }

  /** Something that is the same object as long as the part's content is the same. */
  identity(name: string): object | null {
    return this.byName.get(keyOf(name)) ?? null;
  }

  /** The part's bytes in pieces, for parts that may be large. */
  chunks(name: string): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
    return inflateEntry(this.entry(name), this.gunzip);
  }

  /** A part that is small by nature, as text. */
  text(name: string): string {
    const entry = this.entry(name);
    if (entry.inflatedSize > LIMITS.smallPart)
      throw new WorkbookRefused('tooLarge', { part: name });
    return decodeXml(inflateWhole(entry));
  }

  /** The package with these parts replaced, added, or removed (`null`). New parts come last, in the order given. */
  with(changes: ReadonlyMap<string, string | null>): Package {
    const pending = new Map([...changes].map(([name, text]) => [keyOf(name), { name, text }]));
    const entries: ZipEntry[] = [];
    for (const entry of this.entries) {
      const change = pending.get(keyOf(entry.name));
      pending.delete(keyOf(entry.name));
      if (!change) entries.push(entry);
      else if (change.text !== null) entries.push(packEntry(entry.name, encodeXml(change.text)));
    }
    for (const { name, text } of pending.values()) {
      if (text !== null) entries.push(packEntry(name, encodeXml(text)));
    }
    return new Package(entries, null, this.gunzip);
  }

  bytes(): Uint8Array {
    this.file ??= writeZip(this.entries);
    return this.file;
  }

  private entry(name: string): ZipEntry {
    const entry = this.byName.get(keyOf(name));
    if (!entry) throw new WorkbookRefused('damaged', { part: name });
    return entry;
  }
}

function keyOf(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}
