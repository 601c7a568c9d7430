import { WorkbookRefused } from '../../../workbook/port';
import { LIMITS } from '../limits';

/** One entry of a zip file; the arrays are views of the file, not copies. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly inflatedSize: number;
  readonly data: Uint8Array;
  /** The local header, the data and whatever follows it up to the next entry. */
  readonly record: Uint8Array;
  /** The entry's line of the central directory. */
  readonly directory: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;

const damaged = () => new WorkbookRefused('damaged');

/**
 * The entries of a zip file in the order of their data; zip64 and data descriptors included.
 * Refuses what is damaged, encrypted, or larger than `LIMITS`.
 */
export function readZip(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return entriesOf(file, view);
  } catch (error) {
    // A header that points outside the file makes DataView throw: the file is cut off or overwritten.
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

interface Line {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly inflatedSize: number;
  readonly offset: number;
  readonly directory: Uint8Array;
}

function entriesOf(file: Uint8Array, view: DataView): ZipEntry[] {
  const end = findDirectory(view);
  if (end.count > LIMITS.entries) throw new WorkbookRefused('tooLarge');
  const lines: Line[] = [];
  let at = end.offset;
  let total = 0;
  for (let n = 0; n < end.count; n++) {
    const line = readLine(file, view, at);
    at += line.directory.length;
    total += line.inflatedSize;
    checkSize(line, total);
    lines.push(line);
  }
  lines.sort((a, b) => a.offset - b.offset);
  const entries = lines.map((line, n) =>
    entryOf(file, view, line, lines[n + 1]?.offset ?? end.offset),
  );
  if (new Set(entries.map((entry) => entry.name)).size !== entries.length) throw damaged();
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  let at = view.byteLength - 22;
  while (at >= lowest && view.getUint32(at, true) !== END) at--;
  if (at < lowest) throw damaged();
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  if (at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR) return { count, offset };
  const at64 = wide(view, at - 20 + 8);
  if (view.getUint32(at64, true) !== END_64) throw damaged();
  return { count: wide(view, at64 + 32), offset: wide(view, at64 + 48) };
}

function readLine(file: Uint8Array, view: DataView, at: number): Line {
  if (view.getUint32(at, true) !== DIRECTORY) throw damaged();
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new WorkbookRefused('encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > file.length) throw damaged();
  const extra = at + 46 + nameLength;
  const wideFields = zip64Fields(view, extra, extra + extraLength);
  // The zip64 field holds only those of the three that do not fit, in this order.
  const fit = (value: number) => (value === 0xffffffff ? (wideFields.shift() ?? value) : value);
  const inflatedSize = fit(view.getUint32(at + 24, true));
  const size = fit(view.getUint32(at + 20, true));
  const offset = fit(view.getUint32(at + 42, true));
  return {
    name: new TextDecoder().decode(file.subarray(at + 46, extra)),
    method,
    crc: view.getUint32(at + 16, true),
    size,
    inflatedSize,
    offset,
    directory: file.subarray(at, at + length),
  };
}

function zip64Fields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), to - at - 4) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, n) => wide(view, at + 4 + n * 8));
  }
  return [];
}

function checkSize(line: Line, total: number): void {
  const bomb = line.inflatedSize > LIMITS.ratioFrom && line.inflatedSize > LIMITS.ratio * line.size;
  if (bomb || line.inflatedSize > LIMITS.inflatedPart || total > LIMITS.inflatedTotal) {
    throw new WorkbookRefused('tooLarge');
  }
}

function entryOf(file: Uint8Array, view: DataView, line: Line, next: number): ZipEntry {
  if (view.getUint32(line.offset, true) !== LOCAL) throw damaged();
  const data =
    line.offset +
    30 +
    view.getUint16(line.offset + 26, true) +
    view.getUint16(line.offset + 28, true);
  // Entries that overlap are a way to pack a bomb; no writer of workbooks makes them.
  if (data + line.size > next || next > file.length) throw damaged();
  return {
    name: line.name,
    method: line.method,
    crc: line.crc,
    inflatedSize: line.inflatedSize,
    data: file.subarray(data, data + line.size),
    record: file.subarray(line.offset, next),
    directory: line.directory,
  };
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
