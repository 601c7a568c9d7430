import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const guesses = readFileSync(resolve(root, 'test/excel-host/GUESSES.md'), 'utf8');
const list = readFileSync(resolve(root, 'docs/real-excel.md'), 'utf8');

/** The numbers in `[4, 21]`. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, all = '']) => all.split(', '));
}

describe('The list for a real Excel', () => {
  it('Every guess of the simulated Excel is tried by a step, and no step names another', () => {
    const rows = guesses.split('\n').filter((line) => /^\| \d+ \|/.test(line));
    const toTry = rows.filter((row) => !/\| not needed[^|]*\|$/.test(row));
    const wanted = toTry.map((row) => /\d+/.exec(row)?.[0] ?? '');
    expect(wanted.length).toBeGreaterThan(0);
    expect(numbersIn(list).filter((each) => !wanted.includes(each))).toEqual([]);
    expect(wanted.filter((each) => !numbersIn(list).includes(each))).toEqual([]);
  });
});
