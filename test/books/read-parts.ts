import { strFromU8, unzipSync } from 'fflate';
import type { Parts } from './write-book';

/** The parts of a package as text, in their order. */
export function readParts(file: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]),
  );
}
