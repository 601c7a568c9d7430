import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Large enough that the steps from piece to piece cost nothing beside the unpacking. */
const CHUNK = 256 * 1024;

/** Node's own unpacking, in a thread of its own. Rejects with the system's error when the file is damaged. */
export function gunzip(pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  const unpacking = createGunzip({ chunkSize: CHUNK });
  return Readable.from(pieces, { objectMode: false }).pipe(unpacking);
}
