import { findLabels } from '../../../src/reading/recognition/measure-labels';
import { belowEachOther } from '../../../src/reading/recognition/measures-below';
import { cropBlock } from '../../../src/workbook/block';
import type { CellValue } from '../../../src/workbook/cell';
import { dayOf } from '../../../src/workbook/day';
import { blockOf } from '../block-of';

type Rows = readonly (readonly CellValue[])[];

/** What is found of the goals below each other, from row `top` on; above it stand headings alone. */
function below(rows: Rows, called = 'Målinger', top = 1): ReturnType<typeof belowEachOther> {
  const whole = blockOf(rows);
  const block = cropBlock(whole, { ...whole.area, top });
  return belowEachOther(block, whole, findLabels(block, 'midtjylland'), called, 'midtjylland');
}

/** The lines of values: the column, and the year and day that its heading names. */
function lines(rows: Rows, called?: string, top?: number): unknown {
  return below(rows, called, top)?.lines.map(({ at, year, day }) => [at, year, day]);
}

describe('Goals below each other', () => {
  it('have their label, their value and when it was measured in columns of their own', () => {
    expect(
      below([
        ['Tal af 2025', null, null, null, null],
        ['Kilde', 'Måling', 'Måledato', 'År', 'Resultat'],
        ['ERST', 'Kendskabsgrad', '03-03-2026', 2026, 51],
        ['ERST', 'Produktivitet', 46_100, '2026', 1.5],
      ]),
    ).toEqual({
      isWide: false,
      headerRow: 2,
      labels: [
        { goal: 'awareness', row: 3, column: 2, year: null },
        { goal: 'productivity', row: 4, column: 2, year: null },
      ],
      lines: [{ at: 5, year: null, day: null }],
      columns: [
        { field: 'measure', column: 2, heading: 'Måling' },
        { field: 'date', column: 3, heading: 'Måledato' },
        { field: 'year', column: 4, heading: 'År' },
        { field: 'value', column: 5, heading: 'Resultat' },
      ],
      namedYear: 2025,
      tied: [],
    });
  });

  it('may stand without a header: below the row above them, but in no row before the first', () => {
    const plain = {
      isWide: false,
      lines: [{ at: 2, year: null, day: null }],
      columns: [
        { field: 'measure', column: 1, heading: '' },
        { field: 'value', column: 2, heading: '' },
      ],
      namedYear: null,
      tied: [],
    };
    const goal = { goal: 'awareness', column: 1, year: null };
    expect(below([['Kendskab', 51]])).toEqual({
      ...plain,
      headerRow: 1,
      labels: [{ ...goal, row: 1 }],
    });
    expect(below([[null], [null], [null], ['Kendskab', 51]])).toEqual({
      ...plain,
      headerRow: 3,
      labels: [{ ...goal, row: 4 }],
    });
    expect(below([[null], [null], ['Kendskab', 51], ['Produktivitet', 1]])?.headerRow).toBe(2);
    expect(below([['Tal af 2026'], [null], [null], ['Kendskab', 51]])?.namedYear).toBe(2026);
    expect(below([['Kendskab', 51]], 'Målt 2026')?.namedYear).toBe(2026);
  });

  it('are of the year in the goals’ own heading where nothing else names one', () => {
    const rows = [
      ['Mål i 2026', 'Resultat'],
      ['Kendskab', 51],
    ];
    expect(below(rows)?.namedYear).toBe(2026);
    expect(below(rows, 'Målinger 2025')?.namedYear).toBeNull();
    expect(below(rows, 'Målinger 2026')?.namedYear).toBe(2026);
  });

  it('are none without a label or a value', () => {
    expect(below([['Omtale', 51]])).toBeNull();
    expect(below([['Kendskab', 'følger', null]])).toBeNull();
  });
});

describe('A column of values', () => {
  it('is each that names a year, alone or by its group', () => {
    expect(
      lines([
        [null, 'Resultat', null, 'Mål', null],
        ['Indikator', 'i 2025', 'i 2026', 'i 2025', 'i 2026'],
        ['Kendskab', 44, 51, 45, 50],
      ]),
    ).toEqual([
      [2, 2025, null],
      [3, 2026, null],
    ]);
    expect(
      lines(
        [
          [null, '2025', null],
          ['Indikator', 'Tal', 'Andet tal'],
          ['Kendskab', 44, 51],
        ],
        'Målinger',
        2,
      ),
    ).toEqual([
      [2, 2025, null],
      [3, 2025, null],
    ]);
  });

  it('may be blank in a row, and is never the column of goals nor one all blank', () => {
    expect(
      below([
        ['Indikator', null, 'Resultat'],
        ['Kendskab marts 2026', null, 51],
        ['Produktivitet marts 2026', '-', null],
      ])?.columns,
    ).toEqual([
      { field: 'measure', column: 1, heading: 'Indikator' },
      { field: 'value', column: 3, heading: 'Resultat' },
    ]);
  });

  it('is each that names a part of the one year in question', () => {
    const rows = [
      ['Indikator', '1. kvt.', 'Februar'],
      ['Kendskab', 44, 51],
    ];
    const first = dayOf(2024, 3, 31);
    const second = dayOf(2024, 2, 29);
    expect(lines(rows, 'Målinger 2024')).toEqual([
      [2, null, first],
      [3, null, second],
    ]);
    expect(below(rows)).toMatchObject({ lines: [], tied: [2, 3] });
    const dated = [
      ['Indikator', '1. kvt. 2024', 'Februar 2024'],
      ['Kendskab', 44, 51],
    ];
    expect(lines(dated, 'Målinger 2025')).toEqual([
      [2, 2024, first],
      [3, 2024, second],
    ]);
  });

  it('is of no year by a heading that names two', () => {
    expect(
      lines([
        ['Indikator', 'Resultat 2025-2026'],
        ['Kendskab', 44],
      ]),
    ).toEqual([[2, null, null]]);
  });

  it('holds a number in one row at least', () => {
    const rows = [
      ['Indikator', 'Note 2025', 'Tal 2026'],
      ['Kendskab', 'a', 'følger'],
      ['Produktivitet', 'b', '1,5'],
    ];
    expect(lines(rows)).toEqual([[3, 2026, null]]);
  });

  it('is none of targets or of other places, by its heading or its group', () => {
    expect(
      lines([
        ['Indikator', 'Krav', 'Hele landet', 'Midtjylland', 'Bornholm'],
        ['Kendskab', 50, 40, 51, 45],
      ]),
    ).toEqual([[4, null, null]]);
    expect(
      lines([
        ['Indikator', 'Krav', 'Hele landet', 'Niveau', 'Bornholm'],
        ['Kendskab', 50, 40, 51, 45],
      ]),
    ).toEqual([[4, null, null]]);
  });

  it('is the one left where a second column of years or of days is passed over', () => {
    expect(
      below([
        ['Mål', 'År', 'Til', 'Målt', 'Dato', 'Tal'],
        ['Kendskab', 2025, 2026, '03-03-2026', '04-03-2026', 51],
      ])?.columns,
    ).toEqual([
      { field: 'measure', column: 1, heading: 'Mål' },
      { field: 'year', column: 2, heading: 'År' },
      { field: 'date', column: 4, heading: 'Målt' },
      { field: 'value', column: 6, heading: 'Tal' },
    ]);
  });

  it('is a question where two may be meant', () => {
    expect(
      below([
        ['Mål', 'Værdi', 'Værdi'],
        ['Kendskab', 51, 52],
      ]),
    ).toMatchObject({
      lines: [],
      tied: [2, 3],
      columns: [{ field: 'measure', column: 1, heading: 'Mål' }],
    });
  });
});
