import { findCopies } from '../../src/reading/leave-out-copies';
import type { GuidanceRow, Source } from '../../src/reading/records';

type Table = Parameters<typeof findCopies<GuidanceRow>>[0][number];

const sign = (row: GuidanceRow, fields: ReadonlySet<string>): string =>
  [...fields].map((field) => JSON.stringify(row[field as keyof GuidanceRow] ?? null)).join();

/** A table of courses, each known by its company and its form: «a» or «a/collective». */
function tableOf(courses: readonly string[], has: readonly string[] = ['date', 'company']): Table {
  const rows = courses.map((course, n) => {
    const [company = '', form = 'individual'] = course.split('/');
    return { row: n + 2, date: 1, company, form } as unknown as GuidanceRow;
  });
  return { source: { sheet: courses.join('') } as unknown as Source, has: new Set(has), rows };
}

const found = (tables: readonly Table[], kept: readonly number[] = []) => {
  const { copies, nearly } = findCopies(tables, sign, (table) =>
    kept.some((at) => tables[at] === table),
  );
  return { copies: [...copies], nearly };
};
const names = (count: number, word = 'c') =>
  Array.from({ length: count }, (_, at) => `${word}${String(at)}`);

describe('Copies of tables', () => {
  it('are found among tables that have rows', () => {
    expect(found([])).toEqual({ copies: [], nearly: [] });
    expect(found([tableOf(['a'])]).copies).toEqual([]);
    expect(found([tableOf([]), tableOf([]), tableOf(['a'])]).copies).toEqual([]);
  });

  it('are tried from the largest on, and the later of two alike first', () => {
    expect(found([tableOf(['a']), tableOf(['b']), tableOf(['a', 'b'])]).copies).toEqual([[2, 0]]);
    expect(found([tableOf(['a', 'b']), tableOf(['b']), tableOf(['a'])]).copies).toEqual([[0, 1]]);
    expect(found([tableOf(['x', 'a']), tableOf(['a', 'x'])]).copies).toEqual([[1, 0]]);
  });

  it('are held by others alone, and by none that is a copy itself', () => {
    const tables = [tableOf(['a']), tableOf(['a', 'x']), tableOf(['a', 'y'])];
    expect(found(tables).copies).toEqual([[0, 1]]);
    expect(
      found([tableOf(['a']), tableOf(['a']), tableOf(['a', 'b']), tableOf(['b'])]).copies,
    ).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  it('may be held by the third table with a row, where the others are copies', () => {
    const tables = [tableOf(['a', 'b']), tableOf(['a']), tableOf(['a', 'z']), tableOf(['b'])];
    expect(found(tables).copies).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('may be held by the second and the fourth table with a row', () => {
    const tables = [
      ...[tableOf(['a', 'b']), tableOf(['a']), tableOf(['a']), tableOf(['a', 'z'])],
      tableOf(['b']),
    ];
    expect(found(tables).copies).toEqual([
      [0, 1],
      [2, 1],
      [1, 3],
    ]);
  });

  it('name the first table that holds any of their rows', () => {
    expect(found([tableOf(['b', 'x']), tableOf(['a', 'y']), tableOf(['a', 'b'])]).copies).toEqual([
      [2, 0],
    ]);
    expect(found([tableOf(['b', 'x']), tableOf(['a', 'y']), tableOf(['b', 'a'])]).copies).toEqual([
      [2, 0],
    ]);
  });

  it('may hold the same row several times', () => {
    expect(found([tableOf(['a', 'a', 'b']), tableOf(['a', 'a']), tableOf(['c'])]).copies).toEqual([
      [1, 0],
    ]);
  });

  it('are none of those that are kept', () => {
    expect(found([tableOf(['a']), tableOf(['a'])], [1]).copies).toEqual([[0, 1]]);
    expect(found([tableOf(['a']), tableOf(['a'])], [0, 1]).copies).toEqual([]);
  });

  it('are compared by the fields that both have, whichever others were compared before', () => {
    const formed = ['form', 'company', 'date'];
    const tables = [
      tableOf(['a', 'b']),
      tableOf(['a/collective', 'b/collective', 'x'], formed),
      tableOf(['a/individual', 'b/collective', 'y', 'z'], formed),
    ];
    expect(found(tables).copies).toEqual([[0, 1]]);
    expect(found([tableOf(['a'], formed), tableOf(['a/collective'], formed)]).copies).toEqual([]);
    expect(found([tableOf(['a'], formed), tableOf(['a/collective'])]).copies).toEqual([[1, 0]]);
  });
});

describe('Fields that tell rows apart', () => {
  it.each<[string, readonly string[], number, boolean]>([
    ['a day and a company', ['date', 'company'], 1, true],
    ['a day and a CVR number', ['date', 'cvr'], 1, true],
    ['a day and the id of a course', ['date', 'course'], 1, true],
    ['a company without a day', ['company', 'cvr', 'course'], 30, false],
    ['a day and two more fields of twenty rows', ['date', 'form', 'segment'], 20, true],
    ['a day and two more fields of nineteen rows', ['date', 'form', 'segment'], 19, false],
    ['a day and one more field', ['date', 'form'], 20, false],
    ['a day alone', ['date'], 20, false],
  ])('are, or are not, %s', (_, has, rows, isTelling) => {
    const tables = [tableOf(names(rows), has), tableOf(names(rows), has)];
    expect(found(tables).copies).toEqual(isTelling ? [[1, 0]] : []);
  });

  it('are those that both tables have', () => {
    const tables = [tableOf(['a'], ['date', 'company']), tableOf(['a'], ['date', 'course'])];
    expect(found(tables).copies).toEqual([]);
  });
});

describe('Tables that are nearly copies', () => {
  const near = (rows: number, own: number) =>
    found(
      [
        tableOf([...names(rows - own), ...names(own, 'own')]),
        tableOf([...names(rows - own), ...names(rows, 'x')]),
      ],
      [1],
    ).nearly;

  it.each([
    [10, 0, null],
    [11, 1, 10],
    [11, 2, null],
    [12, 2, 10],
    [12, 3, null],
    [50, 10, 40],
    [50, 11, null],
    [54, 10, 44],
    [54, 11, null],
    [55, 11, 44],
  ])('of %d rows with %d of their own', (rows, own, held) => {
    expect(near(rows, own)).toEqual(held === null ? [] : [{ at: 0, original: 1, held }]);
  });

  it('are told once of two that are nearly copies of each other', () => {
    const tables = [tableOf([...names(19), 'x']), tableOf([...names(19), 'y'])];
    expect(found(tables)).toEqual({ copies: [], nearly: [{ at: 1, original: 0, held: 19 }] });
  });

  it('are told each, where they are of other tables', () => {
    const pairs = ['p', 'q'].flatMap((word) => [
      tableOf([...names(19, word), `${word}x`]),
      tableOf([...names(19, word), `${word}y`]),
    ]);
    expect(found(pairs).nearly).toEqual([
      { at: 3, original: 2, held: 19 },
      { at: 1, original: 0, held: 19 },
    ]);
  });

  it('may have their own rows first, last or among the others', () => {
    const held = names(16);
    const own = names(4, 'own');
    const original = tableOf([...held, ...names(9, 'x')]);
    for (const rows of [
      [...own, ...held],
      [...held, ...own],
      [...own.slice(2), ...held, ...own.slice(0, 2)],
    ]) {
      expect(found([tableOf(rows), original], [1]).nearly).toEqual([
        { at: 0, original: 1, held: 16 },
      ]);
    }
    expect(found([tableOf(['z', ...own, ...held]), original], [1]).nearly).toEqual([]);
  });
});
