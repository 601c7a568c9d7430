import { reviewFile } from '../cli/review-file';
import { cases } from './cases';
import { compare } from './compare';
import { committedRows, tellReading, writeRows } from './reading-table';
import { writeXlsx } from './write-xlsx';

/** Another seed gives other books with the same habits: CORPUS_SEED=7 npx jest test/corpus. */
const seed = Number(process.env['CORPUS_SEED'] ?? 1);

jest.setTimeout(30_000);

describe('A workbook is read right, or asked about', () => {
  const rows: string[] = [];

  it.each(cases.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const { book, args, expect: expected } = one.build(seed);
    const came = await reviewFile(writeXlsx(book), [...args]);
    rows.push(tellReading(name, came));
    expect(compare(came, expected)).toEqual([]);
  });

  /** READING_TABLE=write npx jest test/corpus/corpus.test.ts writes the table anew; it is of seed 1 alone. */
  const tableTest = (): void => {
    if (process.env['READING_TABLE'] === 'write') writeRows(rows);
    expect(committedRows()).toEqual(rows);
  };
  if (seed === 1)
    it('The table in docs/reading.md says what came of each book of seed 1', tableTest);
});
