import * as v from 'valibot';
import { reviewFile } from '../cli/review-file';
import { cases } from './cases';
import { columnOf, renameHeading, shifts, type Disturb, type Place } from './disturb';
import { Draw } from './draw';
import { answersOf, otherAnswers } from './other-answers';
import { resultSchema, type Result } from './result';
import { writeXlsx, type Book } from './write-xlsx';

/** Another seed takes other books and disturbs them elsewhere: CORPUS_SEED=7 npx jest test/corpus/perturb. */
const seed = Number(process.env['CORPUS_SEED'] ?? 1);
const BOOKS = 14;

/** Where one of these columns is missing the rules put something in its place, and nobody can know that it was there. */
const STOOD_IN_FOR = [
  ...['course', 'company', 'referred', 'sustainability'],
  ...['population', 'key', 'amount', 'count'],
];

const draw = new Draw(`disturbed ${String(seed)}`);
const chosen = draw
  .shuffled(cases.filter((one) => one.build(seed).expect.exitCode === 0))
  .slice(0, BOOKS);

async function resultOf(book: Book, args: readonly string[]): Promise<Result | null> {
  const { exitCode, result } = await reviewFile(writeXlsx(book), args);
  return exitCode === 0 ? v.parse(resultSchema, result) : null;
}

/** The book with one of the tables that were read in it disturbed; `null` when there is nothing to disturb. */
function disturbed(
  book: Book,
  { sources }: Result,
  disturb: Disturb,
  isWanted: (field: string) => boolean,
): { readonly what: string; readonly book: Book } | null {
  const tables = sources.flatMap((source) => {
    const page = book.pages.find(({ name }) => name === source.sheet);
    const place = placeOf(source, isWanted);
    return page === undefined || source.rowsUsed === 0 || place.columns.length === 0
      ? []
      : [{ page, place }];
  });
  if (tables.length === 0) return null;
  const { page, place } = draw.pick(tables);
  const one = disturb(page, place, draw);
  if (one === null) return null;
  const pages = book.pages.map((each) => (each === page ? one.page : each));
  return { what: `${page.name}: ${one.what}`, book: { ...book, pages } };
}

function placeOf(
  { headerRow, columns }: Result['sources'][number],
  isWanted: (field: string) => boolean,
): Place {
  const letters = Object.entries(columns).flatMap(([field, at]) => (isWanted(field) ? at : []));
  const numbers = [...new Set(letters)].map(columnOf).sort((a, b) => a - b);
  return { headerRow: headerRow - 1, columns: numbers };
}

describe.each(chosen.map((one) => [one.name, one] as const))('In «%s»', (_, one) => {
  const { book, args } = one.build(seed);
  let before: Result;

  beforeAll(async () => {
    const result = await resultOf(book, args);
    if (result === null) throw new Error('the book itself is refused');
    before = result;
  });

  it.each(Object.entries(shifts))('%s changes no answer', async (_name, shift) => {
    const after = disturbed(book, before, shift, () => true);
    if (after === null) return;
    const result = await resultOf(after.book, args);
    expect([after.what, result && answersOf(result)]).toEqual([after.what, answersOf(before)]);
  });

  it('a heading that nobody knows gives the same answer, or is told of', async () => {
    const isWanted = (field: string): boolean => !STOOD_IN_FOR.includes(field);
    const after = disturbed(book, before, renameHeading, isWanted);
    if (after === null) return;
    const result = await resultOf(after.book, args);
    expect([after.what, result && otherAnswers(before, result)]).toEqual([
      after.what,
      result && [],
    ]);
  });
});
