import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/zip/crc32';
import type { Parts } from '../../books/write-book';

type Field = readonly [bytes: 1 | 2 | 4 | 8, value: number];

const FULL = 0xffffffff;
/** Version 4.5; the sizes come after the data; names are UTF-8; deflated; 1 January 1980. */
const SHARED: readonly Field[] = [
  [2, 45],
  [2, 0x0808],
  [2, 8],
  [4, 0x00210000],
];

/** A zip file with data descriptors and zip64 fields everywhere, as programs write that do not know the sizes beforehand. */
export function wideZip(parts: Parts): Uint8Array {
  const records: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const content = new TextEncoder().encode(text);
    const data = deflateSync(content);
    const nameBytes = new TextEncoder().encode(name);
    const offset = records.length;
    const crc = crc32(content);
    records.push(
      ...fields([[4, 0x04034b50], ...SHARED, [8, 0], [4, 0], [2, nameBytes.length], [2, 0]]),
      ...nameBytes,
      ...data,
      ...fields([
        [4, 0x08074b50],
        [4, crc],
        [8, data.length],
        [8, content.length],
      ]),
    );
    directory.push(
      ...fields([[4, 0x02014b50], [2, 45], ...SHARED, [4, crc], [4, FULL], [4, FULL]]),
      ...fields([
        [2, nameBytes.length],
        [2, 28],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, FULL],
      ]),
      ...nameBytes,
      ...fields([
        [2, 1],
        [2, 24],
        [8, content.length],
        [8, data.length],
        [8, offset],
      ]),
    );
  }
  const count = Object.keys(parts).length;
  const end = records.length + directory.length;
  return new Uint8Array([
    ...records,
    ...directory,
    ...fields([
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
    ]),
    ...fields([
      [8, directory.length],
      [8, records.length],
    ]),
    ...fields([
      [4, 0x07064b50],
      [4, 0],
      [8, end],
      [4, 1],
    ]),
    ...fields([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, 0xffff],
      [2, 0xffff],
      [4, FULL],
      [4, FULL],
      [2, 0],
    ]),
  ]);
}

function fields(list: readonly Field[]): number[] {
  return list.flatMap(([bytes, value]) =>
    Array.from({ length: bytes }, (_, n) => Math.floor(value / 256 ** n) % 256),
  );
}
