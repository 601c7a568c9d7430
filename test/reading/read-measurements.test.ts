import { FindingList } from '../../src/reading/finding-list';
import { readMeasurements } from '../../src/reading/read-measurements';
import type {
  FoundMeasures,
  MeasureColumn,
  MeasureLabel,
} from '../../src/reading/recognition/measures';
import type { CellValue } from '../../src/workbook/cell';
import { dayOf, isoOf } from '../../src/workbook/day';
import { exactly } from '../../src/workbook/exact';
import { blockOf } from './block-of';

type Rows = readonly (readonly CellValue[])[];
type Formats = readonly (readonly string[])[];

const label = (
  row: number,
  goal: MeasureLabel['goal'] = 'awareness',
  year: number | null = null,
  column = 1,
): MeasureLabel => ({ goal, row, column, year });

const VALUES: MeasureColumn = { field: 'value', column: 2, heading: 'Resultat' };

/** One goal in the second row and its value beside it, unless said otherwise. */
function foundBeing(different: Partial<FoundMeasures> = {}): FoundMeasures {
  return {
    isWide: false,
    headerRow: 1,
    labels: [label(2)],
    lines: [{ at: 2, year: null, day: null }],
    columns: [{ field: 'measure', column: 1, heading: 'Mål' }, VALUES],
    namedYear: null,
    elsewhere: [],
    tied: [],
    ...different,
  };
}

function read(
  rows: Rows,
  found: FoundMeasures,
  { formats = [], dateSystem = 1900 }: { formats?: Formats; dateSystem?: 1900 | 1904 } = {},
) {
  const findings = new FindingList([]);
  const context = { dateSystem, findings };
  const { measurements, source } = readMeasurements('Ark1', found, blockOf(rows, formats), context);
  return { measurements, source, findings: findings.all() };
}

/** The values that are read, as text, or the code of what is told instead. */
function valuesOf(
  value: CellValue,
  goal: MeasureLabel['goal'] = 'awareness',
  format = 'General',
): unknown {
  const outcome = read([[], [null, value]], foundBeing({ labels: [label(2, goal)] }), {
    formats: [[], ['', format]],
  });
  return [
    ...outcome.measurements.map((each) => each.value.toFraction()),
    ...outcome.findings.map(({ code }) => code),
  ];
}

describe('A measurement', () => {
  it('is read with its goal, time, source and cell', () => {
    const rows = [
      ['Mål', 'Resultat'],
      ['Kendskab', 51],
    ];
    const source = {
      sheet: 'Ark1',
      kind: 'measurements',
      headerRow: 1,
      firstRow: 2,
      lastRow: 2,
      columns: [
        { field: 'measure', column: 1, heading: 'Mål', why: 'heading' },
        { field: 'value', column: 2, heading: 'Resultat', why: 'heading' },
      ],
      leftOut: null,
    };
    expect(read(rows, foundBeing({ namedYear: 2026 }))).toEqual({
      measurements: [
        { goal: 'awareness', value: exactly(51), year: 2026, date: null, source, cell: 'B2' },
      ],
      source,
      findings: [],
    });
  });

  it.each([
    [51, 'awareness', 'General', ['51']],
    ['51,5 %', 'awareness', 'General', ['103/2']],
    [0.51, 'awareness', '0%', ['51']],
    [0.51, 'offer-awareness', '0.0%', ['51']],
    [0.012, 'growth-revenue', '0.0%', ['6/5']],
    ['51', 'awareness', '0%', ['51']],
    ['0,51', 'awareness', '0%', ['51', 'measurementScaled']],
    ['0,5 %', 'awareness', 'General', ['1/2']],
    [0.51, 'awareness', '0" %"', ['51', 'measurementScaled']],
    ['0,51', 'offer-awareness', 'General', ['51', 'measurementScaled']],
    [0, 'awareness', 'General', ['0', 'measurementScaled']],
    [1, 'awareness', 'General', ['100', 'measurementScaled']],
    [1.1, 'awareness', 'General', ['11/10']],
    [0.5, 'growth-revenue', 'General', ['1/2']],
    [-0.5, 'growth-revenue', 'General', ['-1/2']],
    [100, 'awareness', 'General', ['100']],
    [101, 'awareness', 'General', ['measurementImpossible']],
    [-0.5, 'awareness', 'General', ['measurementImpossible']],
    [1.01, 'awareness', '0%', ['measurementImpossible']],
    [null, 'awareness', 'General', []],
    ['-', 'awareness', 'General', []],
    ['ca. 51', 'awareness', 'General', ['unreadableCell']],
  ] as const)('of %j for %s in the format %s is %j', (value, goal, format, expected) => {
    expect(valuesOf(value, goal, format)).toEqual(expected);
  });

  it('is told of where it is scaled, impossible, unreadable or another place’s', () => {
    const rows = [
      ['Mål', 'Resultat'],
      ['Kendskab', 0.5],
      ['Kendskab', ' 512  % '],
      ['Kendskab', ' ca.  51 '],
      ['Hele landet', 40],
    ];
    const labels = [label(2), label(3), label(4)];
    const found = foundBeing({ labels, elsewhere: [5] });
    const { findings } = read(rows, found);
    const at = (cell: string): unknown => ({ sheet: 'Ark1', cell });
    expect(findings).toEqual([
      { severity: 'note', code: 'measurementElsewhere', where: at('A5'), facts: {} },
      {
        severity: 'note',
        code: 'measurementScaled',
        where: at('B2'),
        facts: { goal: 'awareness' },
      },
      {
        severity: 'warning',
        code: 'measurementImpossible',
        where: at('B3'),
        facts: { goal: 'awareness', text: '512 %' },
      },
      {
        severity: 'warning',
        code: 'unreadableCell',
        where: at('B4'),
        facts: { field: 'value', text: 'ca. 51' },
      },
    ]);
    expect(read(rows, { ...found, labels: [label(2)], columns: [] }).findings[0]?.where).toEqual(
      at('A5'),
    );
    expect(read(rows, { ...found, columns: [VALUES] }).findings[0]?.where).toEqual(at('B5'));
  });
});

describe('Where measurements stand', () => {
  it('is in a column for each line of values, below each other', () => {
    const lines = [2, 3].map((at) => ({ at, year: 2023 + at, day: null }));
    const labels = [label(2), label(4, 'productivity')];
    const rows = [[], ['Kendskab', 44, 51], [], ['Produktivitet', null, 2]];
    const { measurements, source } = read(rows, foundBeing({ lines, labels }));
    expect(measurements.map(({ cell, year }) => [cell, year])).toEqual([
      ['B2', 2025],
      ['C2', 2026],
      ['C4', 2026],
    ]);
    expect([source.firstRow, source.lastRow]).toEqual([2, 4]);
  });

  it('is in a row for each line of values, beside each other', () => {
    const lines = [3, 4].map((at) => ({ at, year: null, day: null }));
    const labels = [label(2), label(2, 'productivity', 2026, 2)];
    const rows = [[], ['Kendskab', 'Produktivitet'], [44, 1], [51, 2]];
    const { measurements, source } = read(rows, foundBeing({ isWide: true, lines, labels }));
    expect(measurements.map(({ cell, year }) => [cell, year])).toEqual([
      ['A3', null],
      ['A4', null],
      ['B3', 2026],
      ['B4', 2026],
    ]);
    expect([source.firstRow, source.lastRow]).toEqual([3, 4]);
  });
});

describe('When a measurement was made', () => {
  /** The year and the day of the measurement in B2, with C2 as its `field`. */
  function when(
    field: 'year' | 'date',
    written: CellValue,
    different: Partial<FoundMeasures> = {},
    dateSystem: 1900 | 1904 = 1900,
  ): unknown {
    const column: MeasureColumn = { field, column: 3, heading: '' };
    const found = foundBeing({ columns: [VALUES, column], ...different });
    const [one] = read([[], ['Kendskab', 51, written]], found, { dateSystem }).measurements;
    return one && [one.year, one.date === null ? null : isoOf(one.date)];
  }

  it.each([
    [2000, 2000],
    [2026, 2026],
    [2099, 2099],
    [' 2026 ', 2026],
    [1999, null],
    [2100, null],
    [2025.5, null],
    ['2025-26', null],
    ['', null],
    [null, null],
    [true, null],
  ])('is the year in its column: %j is %j', (written, year) => {
    expect(when('year', written)).toEqual([year, null]);
  });

  it.each([
    ['03-04-2026', 2026, '2026-04-03'],
    ['1. kvartal 2025', 2025, '2025-03-31'],
    [46_100, 2026, '2026-03-19'],
    ['følger', null, null],
    [null, null, null],
  ])('is the day in its column, or the last of the part: %j', (written, year, day) => {
    expect(when('date', written)).toEqual([year, day]);
  });

  it('is a day of the workbook’s own date system', () => {
    expect(when('date', 46_100, {}, 1904)).toEqual([2030, '2030-03-20']);
  });

  it('is the year of its line, else its column’s, its day’s, its label’s, its sheet’s', () => {
    const labels = [label(2, 'awareness', 2023)];
    const lines = [{ at: 2, year: 2021, day: null }];
    expect(when('year', 2022, { lines, labels })).toEqual([2021, null]);
    expect(when('year', 2022, { labels, namedYear: 2024 })).toEqual([2022, null]);
    expect(when('date', '03-04-2025', { labels })).toEqual([2025, '2025-04-03']);
    expect(when('year', null, { labels, namedYear: 2024 })).toEqual([2023, null]);
    expect(when('year', null, { namedYear: 2024 })).toEqual([2024, null]);
  });

  it('is the day of its line where no column says the day', () => {
    const lines = [{ at: 2, year: null, day: dayOf(2026, 6, 30) }];
    expect(when('year', null, { lines })).toEqual([2026, '2026-06-30']);
    expect(when('date', '03-04-2025', { lines })).toEqual([2025, '2025-04-03']);
    expect(when('date', null, { lines, namedYear: 2024 })).toEqual([2024, null]);
  });
});
