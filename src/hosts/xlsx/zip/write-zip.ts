import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './read-zip';

const VERSION = 20;
const UTF8_NAME = 0x800;
/** 1 January 1980, the zip format's first day: the same content makes the same file at any time. */
const NO_TIME = 0x00210000;
const LOCAL_HEADER = 30;
const DIRECTORY_LINE = 46;
const END = 22;

/** A new entry, ready to stand in a zip file. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflateSync(content, { level: 6 });
  const crc = crc32(content);
  const record = new Uint8Array(LOCAL_HEADER + nameBytes.length + data.length);
  const local = new DataView(record.buffer);
  local.setUint32(0, 0x04034b50, true);
  setShared(local, 4, crc, data.length, content.length, nameBytes.length);
  record.set(nameBytes, LOCAL_HEADER);
  record.set(data, LOCAL_HEADER + nameBytes.length);
  const directory = new Uint8Array(DIRECTORY_LINE + nameBytes.length);
  const line = new DataView(directory.buffer);
  line.setUint32(0, 0x02014b50, true);
  line.setUint16(4, VERSION, true);
  setShared(line, 6, crc, data.length, content.length, nameBytes.length);
  directory.set(nameBytes, DIRECTORY_LINE);
  return { name, method: 8, crc, inflatedSize: content.length, data, record, directory };
}

/** The fields that a local header and a directory line have in common, in the same order. */
function setShared(
  view: DataView,
  at: number,
  crc: number,
  size: number,
  inflatedSize: number,
  nameLength: number,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 6, NO_TIME, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, inflatedSize, true);
  view.setUint16(at + 22, nameLength, true);
}

/** A zip file of the entries in this order. Each record is copied as it is; only its place in the directory is set. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const recordBytes = entries.reduce((sum, entry) => sum + entry.record.length, 0);
  let at = 0;
  const lines = entries.map((entry) => {
    const line = directoryLine(entry, at);
    at += entry.record.length;
    return line;
  });
  const lineBytes = lines.reduce((sum, line) => sum + line.length, 0);
  const file = new Uint8Array(recordBytes + lineBytes + END);
  at = 0;
  for (const piece of [...entries.map((entry) => entry.record), ...lines]) {
    file.set(piece, at);
    at += piece.length;
  }
  const end = new DataView(file.buffer, at);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, lineBytes, true);
  end.setUint32(16, recordBytes, true);
  return file;
}

/** The entry's own line with its new place; sizes and place fit in 32 bits, so a zip64 field is left out. */
function directoryLine(entry: ZipEntry, offset: number): Uint8Array {
  const old = entry.directory;
  const oldView = new DataView(old.buffer, old.byteOffset, old.byteLength);
  const extraAt = DIRECTORY_LINE + oldView.getUint16(28, true);
  const commentAt = extraAt + oldView.getUint16(30, true);
  const extra = withoutZip64(old.subarray(extraAt, commentAt));
  const line = new Uint8Array(extraAt + extra.length + old.length - commentAt);
  line.set(old.subarray(0, extraAt));
  line.set(extra, extraAt);
  line.set(old.subarray(commentAt), extraAt + extra.length);
  const view = new DataView(line.buffer);
  view.setUint32(20, entry.data.length, true);
  view.setUint32(24, entry.inflatedSize, true);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  return line;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const kept = new Uint8Array(at + Math.max(0, extra.length - next));
      kept.set(extra.subarray(0, at));
      kept.set(extra.subarray(next), at);
      return kept;
    }
    at = next;
  }
  return extra;
}
