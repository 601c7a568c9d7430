import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { cases } from './cases';
import { writeXlsx } from './write-xlsx';

/** With CORPUS_OUT=folder every book is also written there, with its expected answers, for looking. */
const folder = process.env['CORPUS_OUT'];

function fileName(index: number, name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return `${String(index + 1).padStart(3, '0')}-${words.replace(/-$/, '')}`;
}

describe('The corpus', () => {
  it('has at least forty layouts, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((one, index) => [one.name, one, index] as const))(
    'makes the same book of the same seed: %s',
    (name, one, index) => {
      const { book, args, expect: expected } = one.build(1);
      const bytes = writeXlsx(book);
      expect(Buffer.from(writeXlsx(one.build(1).book)).equals(Buffer.from(bytes))).toBe(true);
      expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml');
      if (folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      const path = join(folder, fileName(index, name));
      writeFileSync(`${path}.xlsx`, bytes);
      writeFileSync(
        `${path}.expected.json`,
        JSON.stringify({ name, args, expect: expected }, null, 1),
      );
    },
  );
});
