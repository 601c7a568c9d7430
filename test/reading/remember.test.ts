import { remember } from '../../src/reading/remember';
import type { CellValue } from '../../src/workbook/cell';

/** Which values were really read, when these were asked for one after the other. */
function readOf(asked: readonly CellValue[]): { read: CellValue[]; results: unknown[] } {
  const read: CellValue[] = [];
  const reading = remember((value) => {
    read.push(value);
    return { value };
  });
  return { read, results: asked.map(reading) };
}

describe('A reading that is remembered by the cell’s value', () => {
  it('is made once for each value, and is the same however often it is asked for', () => {
    const { read, results } = readOf(['a', 'b', 'a', 1, '1', 1, true, 'b']);
    expect(read).toEqual(['a', 'b', 1, '1', true]);
    expect(results).toEqual(['a', 'b', 'a', 1, '1', 1, true, 'b'].map((value) => ({ value })));
    expect(results[2]).toBe(results[0]);
  });

  it('is made anew for blanks and errors, but for those that stand together', () => {
    const error = { error: '#N/A' };
    expect(readOf([null, null, 'a', null, error, error, { error: '#N/A' }, 'a']).read).toEqual([
      null,
      'a',
      null,
      error,
      error,
    ]);
  });

  it('is not remembered where a column holds more than ten thousand different values', () => {
    const many = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `v${String(at)}`);
    expect(readOf([...many(10_000), 'v0', 'v1']).read).toHaveLength(10_000);
    expect(readOf([...many(10_001), 'v0', 'v1', 'v1', 'v0']).read).toHaveLength(10_004);
  });
});
