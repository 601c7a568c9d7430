import { judgeGuidance } from '../../../src/reading/recognition/judge-kind';
import type { Column } from '../../../src/reading/recognition/match-columns';
import type { Field } from '../../../src/reading/records';
import { columnOf, folded, matchOf, type Taken } from './column-of';

interface Around {
  readonly tied?: readonly Field[];
  readonly columns?: readonly Column[];
  readonly tab?: string;
  readonly name?: string;
}

function judged(
  taken: readonly Taken[],
  { tied = [], columns = [], tab = '', name = '' }: Around = {},
): 'sure' | 'perhaps' | null {
  return judgeGuidance(matchOf(taken, tied), columns, { tab: folded(tab), name: folded(name) });
}

const amount = columnOf(9, 'Beløb');
const unheaded = columnOf(9, null);
const words = (filled: number): Column => columnOf(1, 'Kommune', { filled, distinct: 5 });

describe('A guidance log says whom it was given to, or where', () => {
  it.each([
    ['a CVR number, whatever its heading', [['cvr', 0], ['form']], {}, 'sure'],
    ['a CVR number in one of two columns', [['form']], { tied: ['cvr'] }, 'sure'],
    ['another field in one of two columns', [['form']], { tied: ['segment'] }, null],
    ['a company by name', [['company', 0.5], ['form']], {}, 'sure'],
    ['a company hardly by name', [['company', 0.49], ['form']], {}, null],
    ['a municipality by name', [['municipality', 0.5], ['date'], ['form']], {}, 'sure'],
    ['a municipality hardly by name', [['municipality', 0.49], ['date'], ['form']], {}, null],
    ['neither', [['date'], ['form']], {}, null],
    [
      'a municipality beside amounts',
      [['municipality'], ['date'], ['form']],
      { columns: [amount] },
      null,
    ],
    [
      'a municipality beside nothing said',
      [['municipality'], ['date'], ['form']],
      { columns: [unheaded] },
      'sure',
    ],
    ['a company beside amounts', [['cvr'], ['form']], { columns: [amount] }, 'sure'],
  ] satisfies [string, Taken[], Around, 'sure' | null][])('%s', (_, taken, around, expected) => {
    expect(judged(taken, around)).toBe(expected);
  });
});

describe('A list of the words that cells may be chosen from is no log', () => {
  const fields: Taken[] = [['municipality'], ['form']];

  it.each([
    ['where each stands once', fields, { columns: [words(5)] }, null],
    ['where nothing is known of the cells', fields, {}, null],
    ['unless one stands twice', fields, { columns: [words(6)] }, 'sure'],
    [
      'whatever another column holds',
      fields,
      { columns: [{ ...words(6), column: 3 }, words(5)] },
      null,
    ],
    ['unless there is a day', [...fields, ['date']], { columns: [words(5)] }, 'sure'],
    ['unless there is a company', [...fields, ['cvr']], { columns: [words(5)] }, 'sure'],
  ] satisfies [string, Taken[], Around, 'sure' | null][])('%s', (_, taken, around, expected) => {
    expect(judged(taken, around)).toBe(expected);
  });
});

describe('A table that counts courses by municipality is no log', () => {
  const count = columnOf(9, 'Antal forløb', { filled: 10, number: 1, sum: 40 });
  const fields: Taken[] = [['municipality'], ['date'], ['form']];

  it.each([
    ['where a column counts', fields, null],
    ['unless each course has an id', [...fields, ['course']], 'sure'],
    ['unless it names the company', [...fields, ['cvr']], 'sure'],
  ] satisfies [string, Taken[], 'sure' | null][])('%s', (_, taken, expected) => {
    expect(judged(taken, { columns: [unheaded, count] })).toBe(expected);
  });
});

describe('A table with the kind of guidance is a log', () => {
  const fields: Taken[] = [['cvr'], ['date'], ['form', 0.5]];

  it.each([
    ['by the heading of the kind', fields, {}, 'sure'],
    ['by growth courses under any heading', [['cvr'], ['growthCourse', 0]], {}, 'sure'],
    ['perhaps, on a tab of meetings not held', fields, { tab: 'Aflyste møder' }, 'perhaps'],
    ['perhaps, with a day to come', fields, { columns: [columnOf(2, 'Næste møde')] }, 'perhaps'],
    [
      'surely, where another column is to come',
      fields,
      { columns: [columnOf(3, 'Næste møde')] },
      'sure',
    ],
    [
      'surely, where a column unread is to come',
      fields,
      { columns: [columnOf(7, 'Næste møde')] },
      'sure',
    ],
    [
      'surely, where the day has another heading',
      fields,
      { columns: [columnOf(2, 'Mødedato')] },
      'sure',
    ],
    ['surely, where the day has no heading', fields, { columns: [columnOf(2, null)] }, 'sure'],
    [
      'surely, on any tab, by the cells alone',
      [['cvr'], ['form', 0.49]],
      { tab: 'Aflyste møder' },
      'sure',
    ],
    [
      'not by the cells alone beside amounts',
      [['cvr'], ['form', 0.49]],
      { columns: [amount] },
      null,
    ],
  ] satisfies [string, Taken[], Around, string | null][])('%s', (_, taken, around, expected) => {
    expect(judged(taken, around)).toBe(expected);
  });
});

describe('A sheet of answers is no log', () => {
  const fields: Taken[] = [['cvr'], ['form', 0.49]];
  const rating = (score: number, heading: string | null = 'Tilfredshed'): Around => ({
    columns: [columnOf(8, 'Navn'), columnOf(9, heading, { filled: 10, score })],
  });

  it.each([
    ['by its tab', fields, { tab: 'Svar' }, null],
    ['unless its courses have an id', [...fields, ['course']], { tab: 'Svar' }, 'sure'],
    ['by a column of ratings', fields, rating(0.61), null],
    ['unless its courses have an id beside them', [...fields, ['course']], rating(0.61), 'sure'],
    ['where the ratings are too few', fields, rating(0.6), 'sure'],
    ['where the numbers are called something else', fields, rating(1, 'Uge'), 'sure'],
    ['where the numbers are called nothing', fields, rating(1, null), 'sure'],
  ] satisfies [string, Taken[], Around, 'sure' | null][])('%s', (_, taken, around, expected) => {
    expect(judged(taken, around)).toBe(expected);
  });
});

describe('Without the kind of guidance, a day and a place decide', () => {
  const dated = (name: number, ...others: Taken[]): Taken[] => [['cvr'], ['date', name], ...others];
  const beside = { columns: [amount] };

  it.each([
    ['a day that only guidance has', dated(0.95, ['municipality']), {}, 'sure'],
    ['the same in one of two columns', dated(0.95), { tied: ['municipality'] }, 'sure'],
    ['a day that only guidance has, nowhere', dated(0.95), {}, 'perhaps'],
    ['any day, nowhere', dated(0.94), {}, null],
    ['any day and a place', dated(0.94, ['municipality']), {}, 'perhaps'],
    ['a place and no day', [['cvr'], ['municipality']], {}, null],
    ['a clear day and a segment', dated(0.6, ['segment', 0]), {}, 'sure'],
    ['an unclear day and a segment', dated(0.59, ['segment', 0]), {}, 'perhaps'],
    ['a day that only guidance has, and a segment', dated(0.95, ['segment']), beside, 'sure'],
    ['a clear day, a place and an id', dated(0.6, ['municipality'], ['course']), {}, 'sure'],
    ['a clear day and an id, nowhere', dated(0.6, ['course']), {}, null],
    ['a day and a place beside amounts', dated(0.95, ['municipality']), beside, null],
    ['a segment beside amounts', dated(0.94, ['segment']), beside, 'perhaps'],
    [
      'a place and an id beside amounts',
      dated(0.94, ['municipality'], ['course']),
      beside,
      'perhaps',
    ],
    [
      'a day and a place on a sheet of invoices',
      dated(0.95, ['municipality']),
      { name: 'Fakturaer' },
      null,
    ],
    [
      'a day and a place on a waiting list',
      dated(0.95, ['municipality']),
      { tab: 'Venteliste' },
      null,
    ],
    ['a day on a sheet of guidance', dated(0), { name: 'Vejledninger' }, 'sure'],
    ['a day and a place on a sheet of anything', dated(0), { name: 'Noter' }, null],
    ['no day on a sheet of guidance', [['cvr']], { name: 'Vejledninger' }, null],
  ] satisfies [string, Taken[], Around, string | null][])('%s', (_, taken, around, expected) => {
    expect(judged(taken, around)).toBe(expected);
  });
});
