import type { Figures } from '../../src/figures/figures';
import { CODES, facts, figuresOf, municipalityList, places } from './workbook';

type Cells = (number | string | null)[];

const list = (...columns: [year: number | null, cells: Cells][]) =>
  municipalityList(
    CODES,
    columns.map(([year, cells]) => ({ kind: 'population', year, cells })),
  );

const populations = ({ municipalities }: Figures) => municipalities.map((each) => each.population);

describe('The population', () => {
  it("is the workbook's own, the newest column of several", () => {
    const municipalityLists = [list([2026, [3, 4, 5]], [2024, [1, 1, 1]], [null, [9, 9, 9]])];
    const figures = figuresOf({ municipalityLists });
    expect(populations(figures)).toEqual([3, 4, 5]);
    expect(figures.population).toEqual({
      year: 2026,
      source: 'workbook',
      where: { sheet: 'Kommuner', cell: 'B4:B6' },
    });
  });

  it('is a column without a year when it is the only one', () => {
    const figures = figuresOf({ municipalityLists: [list([null, [3, 4, 5]])] });
    expect(figures.population).toMatchObject({ year: null, source: 'workbook' });
  });

  it('is the bundled one of 1 January the year before when the workbook has none', () => {
    const figures = figuresOf({});
    expect(figures.population).toEqual({ year: 2025, source: 'bundled', where: null });
    expect(populations(figures)).toEqual([20229, 3656, 373388]);
    expect(figures.findings).toEqual([]);
  });

  it('is the newest bundled one when that of the year before is not known yet, told', () => {
    const figures = figuresOf({}, { asOf: '2029-05-01' });
    expect(figures.population.year).toBe(2026);
    expect(facts(figures, 'populationOlder')).toEqual([{ year: 2026, wanted: 2028 }]);
  });

  it('is unknown before any bundled year', () => {
    const figures = figuresOf({}, { asOf: '2020-05-01' });
    expect(populations(figures)).toEqual([null, null, null]);
    expect(facts(figures, 'populationUnknown')).toEqual([{ year: 2019 }]);
  });

  it.each<[string, Cells, string]>([
    ['a gap', [3, null, 5], 'blank'],
    ['an unreadable cell', [3, 'ca. 4', 5], 'unreadable'],
    ['a number that is not whole', [3, 4.5, 5], 'unreadable'],
    ['a zero', [3, 0, 5], 'unreadable'],
  ])('is the bundled one when the column has %s, told with its cell', (_what, cells, problem) => {
    const figures = figuresOf({ municipalityLists: [list([2026, cells], [2024, [1, 1, 1]])] });
    expect(figures.population).toMatchObject({ year: 2025, source: 'bundled' });
    expect(places(figures, 'populationNotUsed')).toEqual(['Kommuner!B5']);
    expect(facts(figures, 'populationNotUsed')).toMatchObject([{ municipality: 'Samsø', problem }]);
    expect(places(figures, 'populationBundled')).toEqual(['']);
  });

  it('is the bundled one when a municipality is missing in the list or stands twice', () => {
    for (const codes of [
      ['671', '741'],
      ['671', '741', '751', '751'],
    ]) {
      const cells = codes.map(() => 1000);
      const short = municipalityList(codes, [{ kind: 'population', year: 2025, cells }]);
      const figures = figuresOf({ municipalityLists: [short] });
      expect(figures.population.source).toBe('bundled');
      expect(places(figures, 'populationNotUsed')).toHaveLength(1);
    }
  });

  it('of two sheets that differ is that of the first, told', () => {
    const other = municipalityList(
      CODES,
      [{ kind: 'population', year: 2025, cells: [3, 4, 6] }],
      'B',
    );
    const figures = figuresOf({ municipalityLists: [list([2025, [3, 4, 5]]), other] });
    expect(populations(figures)).toEqual([3, 4, 5]);
    expect(places(figures, 'populationsDiffer')).toEqual(['B!B4:B6']);
  });
});

describe('The population of a year asked for', () => {
  const settings = { populationYear: 2024 };

  it("is the workbook's column of that year", () => {
    const municipalityLists = [list([2026, [3, 4, 5]], [2024, [1, 2, 3]])];
    const figures = figuresOf({ municipalityLists }, { settings });
    expect(populations(figures)).toEqual([1, 2, 3]);
  });

  it('is the bundled one of that year when the workbook has none', () => {
    const figures = figuresOf({ municipalityLists: [list([2026, [3, 4, 5]])] }, { settings });
    expect(figures.population).toEqual({ year: 2024, source: 'bundled', where: null });
    expect(populations(figures)[1]).toBe(3694);
  });

  it('is unknown when nobody has that year, told', () => {
    const figures = figuresOf({}, { settings: { populationYear: 2031 } });
    expect(populations(figures)).toEqual([null, null, null]);
    expect(facts(figures, 'populationUnknown')).toEqual([{ year: 2031 }]);
  });
});
