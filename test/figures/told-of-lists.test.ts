import Fraction from 'fraction.js';
import { municipalityName } from '../../src/figures/municipality-name';
import type { MunicipalityList } from '../../src/reading/records';
import { told } from './told-lines';
import { CODES, figuresOf, guidance, municipalityList, source } from './workbook';

type Cells = (number | string | null)[];

const counts = (cells: Cells, year: number | null = 2026, sheet = 'Kommuner'): MunicipalityList =>
  municipalityList(CODES, [{ kind: 'count', year, cells }], sheet);

const populations = (
  cells: Cells,
  year: number | null = 2025,
  sheet = 'Kommuner',
): MunicipalityList => municipalityList(CODES, [{ kind: 'population', year, cells }], sheet);

const toldOf = (...municipalityLists: MunicipalityList[]): string[] =>
  told(figuresOf({ municipalityLists }));

describe('What the counts tell of lists', () => {
  it('is a question where all counts are of another year, or where two differ', () => {
    expect(toldOf(counts([1, 1, 1], 2025))).toEqual([
      'warning countsOfOtherYear Kommuner!B4:B6 {"year":2026}',
    ]);
    expect(toldOf(counts([1, 1, 1]), counts([1, 1, 2], 2026, 'B'))).toEqual([
      'warning severalCounts B!B4:B6 {"heading":"count 2026","other":"count 2026","year":2026}',
    ]);
    expect(toldOf(counts([1, 1, null]), counts([1, 1, null], 2026, 'B'))).toEqual([
      'warning countNotRead Kommuner!B6 {"municipality":"Aarhus","problem":"blank","text":""}',
    ]);
  });

  it('is a number that differs from the log’s, and none that is not there', () => {
    const parts = { guidance: [guidance([{ cvr: '11111111' }])] };
    expect(
      told(figuresOf({ ...parts, municipalityLists: [counts([null, 2, 1])] })).filter((line) =>
        line.includes('countDiffers'),
      ),
    ).toEqual(['warning countDiffers Kommuner!B5 {"municipality":"Samsø","list":2,"log":0}']);
  });

  it('is a population that differs from the one used', () => {
    expect(toldOf(populations([3, 4, 5]), populations([3, 4, 6], 2025, 'B'))).toEqual([
      'warning populationsDiffer B!B4:B6 {"heading":"population 2025","used":"Kommuner"}',
    ]);
    expect(toldOf(populations([3, 4, 5]), populations([3, 4, 5], 2025, 'B'))).toEqual([]);
  });

  it('is a population that is old, or that nobody knows', () => {
    expect(told(figuresOf({}, { asOf: '2029-05-01' }))).toEqual([
      'note populationOlder - {"year":2026,"wanted":2028}',
    ]);
    expect(told(figuresOf({}, { asOf: '2020-05-01' }))).toEqual([
      'warning populationUnknown - {"year":2019}',
    ]);
  });

  it('names a municipality by its code where nobody knows its name', () => {
    expect([municipalityName('751'), municipalityName('000')]).toEqual(['Aarhus', '000']);
  });
});

describe('What a list counts beyond the contract’s municipalities', () => {
  it('is whole numbers of the columns that are used', () => {
    const beyond = { outside: new Fraction(7.5), unknown: new Fraction(2) };
    const list = counts([1, 2, 3]);
    const withBeyond = { ...list, counts: list.counts.map((column) => ({ ...column, beyond })) };
    const figures = figuresOf({ municipalityLists: [withBeyond, counts([1, 2, 3], 2026, 'B')] });
    expect([figures.outside, figures.unknown]).toEqual([7, 2]);
  });
});

describe('The rows of a list and of measurements', () => {
  it('are used or left out, each by its own source', () => {
    const list = { ...counts([1, 2, 3]), rowsLeftOut: 2 };
    const first = source('Maalinger', 'measurements', ['value'], 3);
    const second = source('Effekt', 'measurements', ['value'], 3);
    const left = source('Kladde', 'measurements', ['value'], 4, 'doubtful');
    const measured = (from: typeof first, year: number) => ({
      goal: 'awareness' as const,
      value: new Fraction(51),
      year,
      date: null,
      source: from,
      cell: 'B4',
    });
    const figures = figuresOf({
      municipalityLists: [list],
      measurements: [measured(first, 2026), measured(first, 2025), measured(second, 2025)],
      sources: [list.source, first, second, left],
    });
    expect(figures.usage).toEqual([
      { rowsUsed: 3, rowsLeftOut: 2 },
      { rowsUsed: 1, rowsLeftOut: 1 },
      { rowsUsed: 0, rowsLeftOut: 1 },
      { rowsUsed: 0, rowsLeftOut: 4 },
    ]);
  });
});
