import { reviewFile } from '../cli/review-file';
import { cases } from './cases';
import { compare } from './compare';

/** Another seed gives other books with the same habits: CORPUS_SEED=7 npx jest test/corpus. */
const seed = Number(process.env['CORPUS_SEED'] ?? 1);

jest.setTimeout(30_000);

describe('A workbook is read right, or asked about', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { bytes, args, expect: expected } = one.build(seed);
    expect(compare(await reviewFile(bytes, [...args]), expected)).toEqual([]);
  });
});
