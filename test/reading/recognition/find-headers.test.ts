import type { SheetMapping } from '../../../src/reading/mapping';
import { findHeaders } from '../../../src/reading/recognition/find-headers';
import type { Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';
import { contextOf } from './context-of';

type Rows = readonly (readonly CellValue[])[];

/** Each place where a header may be: its ways as first row, last row and what the headings say. */
function places(
  rows: Rows,
  { mapping = null, area = {} }: { mapping?: SheetMapping | null; area?: Partial<Area> } = {},
): number[][][] {
  const block = blockOf(rows);
  return findHeaders(block, { ...block.area, ...area }, contextOf({ mapping })).map((place) =>
    place.map(({ first, last, score }) => [first, last, Math.round(1000 * score) / 1000]),
  );
}

/** The row that alone is the most telling header of each place. */
const rowsOf = (rows: Rows): number[] =>
  places(rows).map((place) => place.find(([first, last]) => first === last)?.[0] ?? 0);

const HEADER = ['Kommune', 'Vejledningsform'];
const LESSER = ['Kommune', 'Bemærkning'];
const BLANK = [null];
const course = ['Aarhus', 46_000];

describe('A row of groups', () => {
  const groups = ['Kommune', 'Antal forløb', null];
  const names = [null, 'Kollektive', 'Individuelle'];
  const record = ['Aarhus', 3, 7];
  const waysOf = (...rows: Rows): unknown =>
    places(rows)[0]
      ?.map(([first, last]) => [first, last])
      .sort();

  it('is no header without the row below it that names their columns', () => {
    expect(waysOf(groups, names, record)).toEqual([[1, 2]]);
    expect(waysOf(groups, names, ['(navn)', '(tal)', '(tal)'], record)).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it.each<[string, Rows]>([
    ['records come at once', [groups, record]],
    ['the row below holds a number', [groups, [null, 'Kollektive', 7], record]],
    ['the row below holds a municipality', [groups, ['Aarhus', 'Kollektive', 'x'], record]],
    ['no two columns stand under one label', [groups, [null, 'Kollektive', null], record]],
    [
      'the columns beside have headings of their own',
      [['Kommune', 'Antal', 'Form'], names, record],
    ],
    ['no record follows', [groups, names, ['x', 'y', 'z']]],
    ['nothing follows', [groups, names]],
  ])('may be one where %s', (_, rows) => {
    expect(waysOf(...rows)).toContainEqual([1, 1]);
  });

  it('is one where the user says so', () => {
    expect(places([groups, names, record], { mapping: { headerRow: 1 } })).toEqual([
      [[1, 1, 1.95]],
    ]);
  });
});

describe('Where a header may stand', () => {
  it('is the row that names fields of ours, however deep', () => {
    expect(places([HEADER, course])).toEqual([[[1, 1, 2]]]);
    expect(places([['Rapport'], BLANK, ['Side 1'], HEADER, course])).toEqual([[[4, 4, 2]]]);
    expect(places([course, HEADER])).toEqual([[[2, 2, 2]]]);
    expect(places([['Noter', 'Andet'], course])).toEqual([]);
    expect(places([[null, null]])).toEqual([]);
  });

  it('is inside the area asked about', () => {
    const rows = [HEADER, BLANK, BLANK, BLANK, HEADER];
    expect(places(rows, { area: { top: 2 } })).toEqual([[[5, 5, 2]]]);
    expect(places(rows, { area: { bottom: 4 } })).toEqual([[[1, 1, 2]]]);
    expect(places([['Kommune', 'x', 'Form']], { area: { left: 2 } })).toEqual([[[1, 1, 1]]]);
    expect(places([['Kommune', 'x', 'Form']], { area: { right: 2 } })).toEqual([[[1, 1, 1]]]);
  });

  it.each<[string, Rows, number[]]>([
    ['the better of two rows in turn', [LESSER, HEADER], [2]],
    ['the better above', [HEADER, LESSER], [1]],
    ['the better three rows below', [LESSER, BLANK, BLANK, HEADER], [4]],
    ['the better three rows above', [HEADER, BLANK, BLANK, LESSER], [1]],
    ['both, four rows apart', [LESSER, BLANK, BLANK, BLANK, HEADER], [1, 5]],
    ['both, four rows apart the other way', [HEADER, BLANK, BLANK, BLANK, LESSER], [1, 5]],
    ['the first of two alike', [HEADER, HEADER], [1]],
    ['the first of two alike three rows apart', [HEADER, BLANK, BLANK, HEADER], [1]],
    ['both of two alike four rows apart', [HEADER, BLANK, BLANK, BLANK, HEADER], [1, 5]],
  ])('of neighbours it is %s', (_, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected);
  });

  it.each<[string, readonly CellValue[], boolean]>([
    ['a sure label alone', ['Kommune'], true],
    ['a less sure label alone, that may be a title', ['Virksomhed'], false],
    ['the same beside another label', ['Virksomhed', 'x'], true],
    ['the same beside an empty text', ['Virksomhed', ''], false],
    ['the same beside a year', ['Virksomhed', 2026], true],
    ['the same beside a year as text', ['Virksomhed', '2026K1'], true],
    ['a label beside a number', ['Kommune', 'Form', 5], false],
    ['a label beside a share', ['Kommune', 'Form', 0.2025], false],
    ['a label beside a yes', ['Kommune', 'Form', true], false],
    ['a label beside an error', ['Kommune', 'Form', { error: '#N/A' }], false],
    ['a label beside a municipality', ['Kommune', 'Form', 'Aarhus'], false],
    ['a label beside a day', ['Kommune', 'Form', '03-03-2026'], false],
    ['two years', [2025, 2026], true],
    ['one year', [2026], false],
    ['years beside a label that says nothing', ['x', 2025, 2026], false],
    ['the first and the last year there are', [2000, 2099], true],
    ['a number below the years', [1999, 2025, 2026], false],
    ['a number above the years', [2100, 2025, 2026], false],
    ['years with quarters, as text', ['2025K1', '2. kvt. 2025'], true],
    ['first days of years', ['1. januar 2025', '1. januar 2026'], true],
    ['other days of a January', ['2. januar 2025', '2. januar 2026'], false],
    ['first days of other months', ['1. februar 2025', '1. februar 2026'], false],
    [
      'years at the end of twenty characters',
      ['x'.repeat(15) + ' 2025', 'x'.repeat(15) + ' 2026'],
      true,
    ],
    ['of twenty-one', ['x'.repeat(16) + ' 2025', 'x'.repeat(16) + ' 2026'], false],
    ['years inside longer numbers', ['x12025', 'x12026'], false],
    ['years that run on', ['x20255', 'x20266'], false],
    ['half a year’s number', ['x20a5', 'x20b6'], false],
    ['the other half', ['x202b', 'x202c'], false],
  ])('is or is no header: %s', (_, row, isHeader) => {
    expect(rowsOf([row])).toEqual(isHeader ? [1] : []);
  });

  it('counts years beside labels', () => {
    expect(
      rowsOf([
        ['Dag', 2026],
        ['Kommune', 'x'],
      ]),
    ).toEqual([1]);
    expect(
      rowsOf([
        ['Dag', 2025, 2026],
        ['Dag', 'Ydelse'],
      ]),
    ).toEqual([1]);
    expect(
      rowsOf([
        ['Dag', 2026],
        ['Dag', 'Ydelse'],
      ]),
    ).toEqual([2]);
  });

  it('is where the mapping says, if that is inside the area', () => {
    const rows = [['x'], HEADER, course];
    expect(places(rows, { mapping: { headerRow: 1 } })).toEqual([[[1, 1, 0]]]);
    expect(places(rows, { mapping: { headerRow: 3 } })).toEqual([[[3, 3, 0]]]);
    expect(places(rows, { mapping: { headerRow: 4 } })).toEqual([]);
    expect(places(rows, { mapping: { headerRow: 1 }, area: { top: 2 } })).toEqual([]);
    expect(places(rows, { mapping: {} })).toEqual([[[2, 2, 2]]]);
  });
});

describe('A header of several rows', () => {
  const GROUPS = ['x', 'y'];

  it('may have two rows above, two below, or one on either side, the most telling first', () => {
    const rows = [[2025, 2026], GROUPS, ['Vejledningsform', 'Mødedato'], ['z', 'w']];
    expect(places(rows)).toEqual([
      [
        [3, 3, 2],
        [1, 3, 1.7],
        [2, 3, 1.7],
        [3, 4, 1.7],
        [2, 4, 1.4],
      ],
    ]);
    expect(places([['Vejledningsform', 'Mødedato'], GROUPS, GROUPS, GROUPS])).toEqual([
      [
        [1, 1, 2],
        [1, 2, 1.7],
        [1, 3, 1.4],
      ],
    ]);
  });

  it('ends where the mapping says', () => {
    const rows = [GROUPS, GROUPS, GROUPS, ['Vejledningsform', 'Mødedato'], GROUPS];
    expect(places(rows, { mapping: { headerRow: 4 } })).toEqual([
      [
        [4, 4, 2],
        [3, 4, 1.7],
        [2, 4, 1.4],
      ],
    ]);
  });

  it('pays for each further row, but not for a row of years above', () => {
    const own = ['Vejledningsform', 'Mødedato'];
    const [free] = places([[2025, 2026], own]);
    expect(free).toEqual([
      [1, 2, 2],
      [2, 2, 2],
    ]);
    expect(
      places([
        ['', '2025K1', null, 2026],
        [...own, 'x', 'y'],
      ])[0]?.[0],
    ).toEqual([1, 2, 2]);
    expect(places([[null, 2025], own])).toEqual([
      [
        [2, 2, 2],
        [1, 2, 1.7],
      ],
    ]);
    expect(places([[2025, 2026, 'x'], own])[0]?.[1]).toEqual([1, 2, 1.7]);
    expect(
      places([
        [2025, 2026],
        ['x', 'y'],
      ]),
    ).toEqual([
      [
        [1, 1, 0],
        [1, 2, 0],
      ],
    ]);
  });

  it('is worth its rows where groups tell two headings of ours apart', () => {
    const groups = ['x', null, 'y', null];
    expect(places([groups, ['Kommune', 'Form', 'Kommune', 'Note']])[0]).toEqual([
      [1, 2, 4.16],
      [2, 2, 3],
    ]);
    expect(places([groups, ['Note', 'Form', 'Note', 'Kommune']])[0]).toEqual([
      [2, 2, 2],
      [1, 2, 1.7],
    ]);
    expect(
      places([
        [...groups, 'z'],
        ['Kommune', 'Form', 'Kommune', 'Note', 'Kommune'],
      ])[0],
    ).toEqual([
      [1, 2, 6.64],
      [2, 2, 4],
    ]);
    expect(
      places([
        ['x', null, 'y'],
        ['Kommune', 'Kommune', 'Form'],
      ])[0],
    ).toEqual([
      [2, 2, 3],
      [1, 2, 2.66],
    ]);
  });

  it.each<[string, readonly CellValue[], boolean]>([
    ['two labels', ['x', 'y', null], true],
    ['one label over further columns', [null, 'x', null], true],
    ['one label at the far left', ['x', null, null], false],
    ['one label at the far left beside an empty text', ['x', '', null], false],
    ['nothing', [null, null, null], false],
    ['nothing but an empty text', ['', null, null], false],
    ['a year beside a label', ['x', 2026, null], true],
    ['a number', ['x', 5, null], false],
    ['a yes', ['x', true, null], false],
    ['a day', ['x', '03-03-2026', null], false],
    ['a municipality', ['x', 'Aarhus', null], false],
  ])('may have above it %s', (_, above, isHeader) => {
    const [place] = places([above, ['Vejledningsform', 'Mødedato', 'Kommune']]);
    expect(place?.some(([first]) => first === 1)).toBe(isHeader);
  });

  it('may end with a row of one label', () => {
    expect(places([['Vejledningsform', 'Mødedato'], ['x']])[0]).toEqual([
      [1, 1, 2],
      [1, 2, 1.7],
    ]);
  });

  it('stays inside the area asked about', () => {
    const rows = [
      ['x', 'y'],
      ['Vejledningsform', 'Mødedato'],
      ['z', 'w'],
    ];
    expect(places(rows, { area: { top: 2 } })).toEqual([
      [
        [2, 2, 2],
        [2, 3, 1.7],
      ],
    ]);
    expect(places(rows, { area: { bottom: 2 } })).toEqual([
      [
        [2, 2, 2],
        [1, 2, 1.7],
      ],
    ]);
  });

  it('gives the headings of its rows', () => {
    const [place] = findHeaders(
      blockOf([HEADER]),
      { top: 1, left: 1, bottom: 1, right: 2 },
      contextOf(),
    );
    expect(place?.[0]?.headings.map(({ column, text }) => [column, text])).toEqual([
      [1, 'Kommune'],
      [2, 'Vejledningsform'],
    ]);
  });
});
