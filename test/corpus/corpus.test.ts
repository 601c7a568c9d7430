import { reviewFile } from '../cli/review-file';
import { cases } from './cases';
import { compare } from './compare';
import { committedRows, tellReading, writeRows } from './reading-table';
import { writeXlsx } from './write-xlsx';

/** Another seed gives other books with the same habits: CORPUS_SEED=7 npx jest test/corpus. */
const seed = Number(process.env['CORPUS_SEED'] ?? 1);

const isWriting = process.env['READING_TABLE'] === 'write';

jest.setTimeout(30_000);

describe('A workbook is read right, or asked about', () => {
  const rows: string[] = [];
  const committed = new Set(committedRows());

  it.each(cases.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const { book, args, expect: expected } = one.build(seed);
    const came = await reviewFile(writeXlsx(book), [...args]);
    const row = tellReading(name, came);
    rows.push(row);
    expect(compare(came, expected)).toEqual([]);
    if (seed === 1 && !isWriting) expect(committed).toContain(row);
  });

  /** READING_TABLE=write npx jest test/corpus/corpus.test.ts writes the table anew; it is of seed 1 alone. */
  const tableTest = (): void => {
    if (isWriting) writeRows(rows);
    expect(committedRows()).toEqual(rows);
  };
  if (seed === 1)
    it('The table in docs/reading.md says what came of each book of seed 1', tableTest);
});
