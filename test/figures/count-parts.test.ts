import type { MunicipalityList, YearPart } from '../../src/reading/records';
import type { Figures } from '../../src/figures/figures';
import { told } from './told-lines';
import { CODES, facts, figuresOf, municipalityList, places } from './workbook';

type Numbers = readonly (number | string | null)[];

const [QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4] = [1, 4, 7, 10].map((from): YearPart => ({
  from,
  to: from + 2,
}));

/** One list with a column for each part. */
function listOf(
  parts: readonly (readonly [part: YearPart | null | undefined, cells: Numbers])[],
  sheet = 'Kommuner',
): MunicipalityList {
  const columns = parts.map(([, cells]) => ({ kind: 'count' as const, year: 2026, cells }));
  const made = municipalityList(CODES, columns, sheet);
  return {
    ...made,
    counts: made.counts.map((column, index) => {
      const part = parts[index]?.[0] ?? null;
      return { ...column, part, heading: part === null ? 'Antal' : `Fra ${String(part.from)}` };
    }),
  };
}

/** One tab a part, named by it. */
function tabOf(part: YearPart | undefined, cells: Numbers, sheet: string): MunicipalityList {
  const made = listOf([[null, cells]], sheet);
  return {
    ...made,
    counts: made.counts.map((column) => ({ ...column, sheetPart: part ?? null })),
  };
}

function figuresAt(asOf: string, ...municipalityLists: MunicipalityList[]): Figures {
  return figuresOf({ municipalityLists }, { asOf });
}

function counts({ municipalities }: Figures): (number | null)[] {
  return municipalities.map(({ count }) => count);
}

describe('Counts by municipality of parts of the year', () => {
  const three = listOf([
    [QUARTER_1, [4, 0, 12]],
    [QUARTER_2, [1, 2, 3]],
    [QUARTER_3, [0, 1, 5]],
  ]);

  it('are added up when none that ended is missing, and the columns are told', () => {
    const figures = figuresAt('2026-09-30', three);
    expect(counts(figures)).toEqual([5, 3, 20]);
    expect(facts(figures, 'countsAdded')).toEqual([
      { columns: ['Fra 1', 'Fra 4', 'Fra 7'], year: 2026 },
    ]);
    expect(places(figures, 'countsAdded')).toEqual(['Kommuner!B4:B6']);
  });

  it('in any order of the columns', () => {
    const turned = listOf([
      [QUARTER_3, [0, 1, 5]],
      [QUARTER_1, [4, 0, 12]],
      [QUARTER_2, [1, 2, 3]],
    ]);
    expect(counts(figuresAt('2026-09-30', turned))).toEqual([5, 3, 20]);
  });

  it('are added up while the last part still runs', () => {
    expect(counts(figuresAt('2026-12-30', three))).toEqual([5, 3, 20]);
  });

  it('are not used once a part has ended that is not there', () => {
    const figures = figuresAt('2026-12-31', three);
    expect(counts(figures)).toEqual([null, null, null]);
    expect(facts(figures, 'countsByPart')).toEqual([
      { columns: ['Fra 1', 'Fra 4', 'Fra 7'], year: 2026, problem: 'gap' },
    ]);
  });

  it('that begin after the day are not added', () => {
    expect(counts(figuresAt('2026-06-30', three))).toEqual([5, 2, 15]);
    expect(counts(figuresAt('2026-07-01', three))).toEqual([5, 3, 20]);
  });

  it('without a number yet are not there', () => {
    const prepared = listOf([
      [QUARTER_1, [4, 0, 12]],
      [QUARTER_2, [1, 2, 3]],
      [QUARTER_3, [null, null, null]],
    ]);
    expect(counts(figuresAt('2026-08-15', prepared))).toEqual([5, 2, 15]);
    expect(facts(figuresAt('2026-10-01', prepared), 'countsByPart')).toMatchObject([
      { problem: 'gap' },
    ]);
  });

  it('with a hole between them are a question', () => {
    const holed = listOf([
      [QUARTER_1, [4, 0, 12]],
      [QUARTER_3, [0, 1, 5]],
    ]);
    const late = listOf([[QUARTER_2, [1, 2, 3]]]);
    for (const list of [holed, late]) {
      const figures = figuresAt('2026-09-30', list);
      expect(counts(figures)).toEqual([null, null, null]);
      expect(facts(figures, 'countsByPart')).toMatchObject([{ problem: 'gap' }]);
    }
  });

  it('that share months are a question', () => {
    const shared = listOf([
      [{ from: 1, to: 6 }, [4, 0, 12]],
      [QUARTER_2, [0, 1, 5]],
    ]);
    const figures = figuresAt('2026-06-30', shared);
    expect(counts(figures)).toEqual([null, null, null]);
    expect(facts(figures, 'countsByPart')).toMatchObject([{ problem: 'overlap' }]);
  });

  it('that only ever grow may be running totals: a question', () => {
    const running = listOf([
      [QUARTER_1, [4, 0, 12]],
      [QUARTER_2, [5, 0, 15]],
      [QUARTER_3, [5, 2, 20]],
    ]);
    const figures = figuresAt('2026-09-30', running);
    expect(counts(figures)).toEqual([null, null, null]);
    expect(facts(figures, 'countsByPart')).toMatchObject([{ problem: 'growing' }]);
  });

  it('that are all the same are no running totals', () => {
    const even = listOf([
      [QUARTER_1, [2, 0, 3]],
      [QUARTER_2, [2, 0, 3]],
    ]);
    expect(counts(figuresAt('2026-06-30', even))).toEqual([4, 0, 6]);
  });

  it('are missing for a municipality of which one part is blank or unreadable', () => {
    const figures = figuresAt(
      '2026-06-30',
      listOf([
        [QUARTER_1, [4, null, 12]],
        [QUARTER_2, [1, 2, 'ca. 3']],
      ]),
    );
    expect(counts(figures)).toEqual([5, null, null]);
    expect(places(figures, 'countNotRead')).toEqual(['Kommuner!B5', 'Kommuner!C6']);
  });

  it('on a tab each are added up by the tabs’ names', () => {
    const figures = figuresAt(
      '2026-06-30',
      tabOf(QUARTER_1, [4, 0, 12], '1. kvartal'),
      tabOf(QUARTER_2, [1, 2, 3], '2. kvartal'),
    );
    expect(counts(figures)).toEqual([5, 2, 15]);
    expect(facts(figures, 'countsAdded')).toEqual([
      { columns: ['1. kvartal', '2. kvartal'], year: 2026 },
    ]);
  });

  it('give way to a tab of the whole year', () => {
    const figures = figuresAt(
      '2026-06-30',
      tabOf(QUARTER_1, [4, 0, 12], '1. kvartal'),
      tabOf(QUARTER_2, [1, 2, 3], '2. kvartal'),
      tabOf(undefined, [7, 7, 7], 'Hele 2026'),
    );
    expect(counts(figures)).toEqual([7, 7, 7]);
  });

  it('are not meant by the name of an only tab: «Status september» holds the year so far', () => {
    const tab = tabOf({ from: 9, to: 9 }, [4, 0, 12], 'September 2026');
    expect(counts(figuresAt('2026-09-30', tab))).toEqual([4, 0, 12]);
  });

  it('are none before the first begins, or while all are blank, and nothing is told', () => {
    const late = listOf([[QUARTER_2, [1, 2, 3]]]);
    const blank = listOf([[QUARTER_1, [null, null, null]]]);
    for (const figures of [figuresAt('2026-03-31', late), figuresAt('2026-06-30', blank)]) {
      expect(counts(figures)).toEqual([null, null, null]);
      expect(figures.findings).toEqual([]);
    }
  });

  it('of which all cells are texts are there, and can’t be read', () => {
    const texts = listOf([
      [QUARTER_1, [4, 0, 12]],
      [QUARTER_2, ['en', 'to', 'tre']],
    ]);
    const figures = figuresAt('2026-06-30', texts);
    expect(counts(figures)).toEqual([null, null, null]);
    expect(places(figures, 'countNotRead')).toHaveLength(3);
  });

  it('are complete until a part as long as the last one has ended after it', () => {
    const one = listOf([[QUARTER_1, [4, 0, 12]]]);
    expect(counts(figuresAt('2026-06-29', one))).toEqual([4, 0, 12]);
    expect(counts(figuresAt('2026-06-30', one))).toEqual([null, null, null]);
    const shorter = listOf([
      [QUARTER_1, [4, 0, 12]],
      [QUARTER_2, [1, 2, 3]],
      [{ from: 7, to: 7 }, [0, 1, 1]],
    ]);
    expect(counts(figuresAt('2026-08-30', shorter))).toEqual([5, 3, 16]);
    expect(counts(figuresAt('2026-08-31', shorter))).toEqual([null, null, null]);
    const eleven = listOf([[{ from: 1, to: 11 }, [4, 0, 12]]]);
    expect(counts(figuresAt('2026-12-30', eleven))).toEqual([4, 0, 12]);
    expect(counts(figuresAt('2026-12-31', eleven))).toEqual([null, null, null]);
  });

  it('are told with their weight', () => {
    expect(told(figuresAt('2026-09-30', three))).toEqual([
      'note countsAdded Kommuner!B4:B6 {"columns":["Fra 1","Fra 4","Fra 7"],"year":2026}',
    ]);
    expect(told(figuresAt('2026-12-31', three))).toEqual([
      'warning countsByPart Kommuner!B4:B6 {"columns":["Fra 1","Fra 4","Fra 7"],"year":2026,"problem":"gap"}',
    ]);
  });

  it('of which the last ends the year are added up in a closed year', () => {
    const whole = listOf([
      [QUARTER_1, [4, 0, 12]],
      [QUARTER_2, [1, 2, 3]],
      [QUARTER_3, [0, 1, 5]],
      [QUARTER_4, [1, 1, 1]],
    ]);
    expect(counts(figuresAt('2026-12-31', whole))).toEqual([6, 4, 21]);
  });
});
