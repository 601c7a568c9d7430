import { Inflate } from 'fflate';
import { WorkbookRefused } from '../../../workbook/port';
import { crc32 } from './crc32';
import { gzipOf, type Gunzip } from './gunzip';
import type { ZipEntry } from './read-zip';

const COMPRESSED_CHUNK = 64 * 1024;
/** Below this a stream costs more than it gives. */
const LARGE = 64 * 1024;

/**
 * The content of an entry, in pieces, never more than some megabytes at a time; with `gunzip` where that is faster.
 * Refuses content whose size or checksum is not what the directory says.
 */
export function inflateEntry(
  entry: ZipEntry,
  gunzip: Gunzip | null,
): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  const isStream = gunzip !== null && entry.method === 8 && entry.inflatedSize >= LARGE;
  return isStream ? gunzipEntry(entry, gunzip) : inflateHere(entry);
}

/** The whole content of an entry in one array. */
export function inflateWhole(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.inflatedSize);
  let at = 0;
  for (const chunk of inflateHere(entry)) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function* gunzipEntry(entry: ZipEntry, gunzip: Gunzip): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of gunzip(gzipOf(entry))) {
      size += chunk.length;
      if (size > entry.inflatedSize) break;
      yield chunk;
    }
  } catch {
    throw damaged(entry);
  }
  if (size !== entry.inflatedSize) throw damaged(entry);
}

function* inflateHere(entry: ZipEntry): Generator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const chunk of entry.method === 0 ? [entry.data] : inflateChunks(entry)) {
    size += chunk.length;
    if (size > entry.inflatedSize) throw damaged(entry);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.inflatedSize || crc !== entry.crc) throw damaged(entry);
}

function* inflateChunks(entry: ZipEntry): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at === 0 || at < entry.data.length; at += COMPRESSED_CHUNK) {
    const end = Math.min(entry.data.length, at + COMPRESSED_CHUNK);
    try {
      inflate.push(entry.data.subarray(at, end), end === entry.data.length);
    } catch {
      throw damaged(entry);
    }
    yield* ready.splice(0);
  }
}

function damaged(entry: ZipEntry): WorkbookRefused {
  return new WorkbookRefused('damaged', { part: entry.name });
}
