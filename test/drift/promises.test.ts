import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const rows = read('docs/promises.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:promise|---) \|/.test(line));
const promises = rows.map((row) => {
  const [, promise, file, link, title] =
    /^\| (.+?) \| \[(.+?)\]\(\.\.\/(.+?)\): (.+) \|$/.exec(row) ?? [];
  return { row, promise, file, link, title };
});

/** Whether a title stands in a test file as the whole text of a string. */
function stands(title: string, source: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(quote + title + quote));
}

describe('The page of promises', () => {
  it('Every promise names one test, with its file and title', () => {
    expect(promises.length).toBeGreaterThan(50);
    expect(promises.filter(({ file, link }) => file === undefined || file !== link)).toEqual([]);
    const named = promises.map(({ promise }) => promise);
    expect(named.filter((each, at) => named.indexOf(each) !== at)).toEqual([]);
  });

  it('Every test that a promise names is there', () => {
    const missing = promises.filter(
      ({ file = '', title = '' }) => !existsSync(join(root, file)) || !stands(title, read(file)),
    );
    expect(missing.map(({ row }) => row)).toEqual([]);
  });
});
