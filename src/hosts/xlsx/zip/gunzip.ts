import type { ZipEntry } from './read-zip';

/**
 * The content of a gzip file that is given in pieces. Rejects when the file is damaged, or its content is not of the size
 * and checksum that its end says.
 */
export type Gunzip = (pieces: readonly Uint8Array[]) => AsyncIterable<Uint8Array>;

const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** A deflated entry as a gzip file, without copying: what unpacks it checks the size and checksum of the zip directory too. */
export function gzipOf(entry: ZipEntry): Uint8Array[] {
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, entry.crc, true);
  end.setUint32(4, entry.inflatedSize, true);
  return [HEADER, entry.data, new Uint8Array(end.buffer)];
}
