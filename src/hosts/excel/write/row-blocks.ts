/** Rows that go together, counted from 1, both ends inside. */
export interface RowBlock {
  readonly first: number;
  readonly last: number;
  readonly bytes: number;
}

const BLOCK_BYTES = 500_000;

/** Cuts rows into blocks of about half a megabyte, a row at least, so that requests can be filled evenly. */
export function rowBlocks(rows: number, bytesOf: (row: number) => number): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (let first = 1; first <= rows;) {
    let bytes = bytesOf(first);
    let last = first;
    while (last < rows && bytes + bytesOf(last + 1) <= BLOCK_BYTES) bytes += bytesOf(++last);
    blocks.push({ first, last, bytes });
    first = last + 1;
  }
  return blocks;
}
