import { findLabels } from '../../../src/reading/recognition/measure-labels';
import { besideEachOther } from '../../../src/reading/recognition/measures-beside';
import type { MeasureLabel } from '../../../src/reading/recognition/measures';
import { cropBlock } from '../../../src/workbook/block';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';

type Rows = readonly (readonly CellValue[])[];

/** What is found of the goals beside each other, from row `top` on; above it stand headings alone. */
function beside(
  rows: Rows,
  {
    called = 'Målinger',
    top = 1,
    labels,
  }: { called?: string; top?: number; labels?: readonly MeasureLabel[] } = {},
): ReturnType<typeof besideEachOther> {
  const whole = blockOf(rows);
  const block = cropBlock(whole, { ...whole.area, top });
  const own = labels ?? findLabels(block, 'midtjylland');
  return besideEachOther(block, whole, own, called, 'midtjylland');
}

describe('Goals beside each other', () => {
  it('have a row for each time, and a column for each goal', () => {
    expect(
      beside([
        ['Målt i huset', null, null, null, null],
        ['Note', 'År', 'Kendskab', 'Kendskab til tilbud 2025', 'Måledato'],
        ['a', 2025, 44, null, 46_000],
        ['b', 2026, null, '56', 46_100],
      ]),
    ).toEqual({
      isWide: true,
      headerRow: 2,
      labels: [
        { goal: 'awareness', row: 2, column: 3, year: null },
        { goal: 'offer-awareness', row: 2, column: 4, year: 2025 },
      ],
      lines: [
        { at: 3, year: null, day: null },
        { at: 4, year: null, day: null },
      ],
      columns: [
        { field: 'year', column: 2, heading: 'År' },
        { field: 'date', column: 5, heading: 'Måledato' },
        { field: 'value', column: 3, heading: 'Kendskab' },
        { field: 'value', column: 4, heading: 'Kendskab til tilbud 2025' },
      ],
      namedYear: null,
      tied: [],
    });
  });

  it('take the year of the sheet’s name or of a title', () => {
    const rows = [['Kendskab'], [51]];
    expect(beside(rows, { called: 'Målinger 2026' })?.namedYear).toBe(2026);
    expect(beside([['Tal af 2026'], ...rows])?.namedYear).toBe(2026);
    expect(beside(rows)?.namedYear).toBeNull();
  });

  it('may have values that look like years, and numbers above them', () => {
    expect(
      beside([
        [null, 12],
        ['Mervækst i omsætning', 'Produktivitet'],
        [2050, 2040],
      ]),
    ).toMatchObject({
      lines: [{ at: 3 }],
      columns: [
        { field: 'value', column: 1 },
        { field: 'value', column: 2 },
      ],
    });
  });

  it('take the first column of years alone', () => {
    expect(
      beside([
        ['År', 'Til år', 'Kendskab'],
        [2025, 2026, 44],
      ])?.columns.map(({ field, column }) => [field, column]),
    ).toEqual([
      ['year', 1],
      ['value', 3],
    ]);
  });

  it('take a column of years that is blank here and there, and none that is all blank', () => {
    const columns = (...years: CellValue[]): unknown =>
      beside([['År', 'Kendskab'], ...years.map((year, at) => [year, 40 + at])], {
        called: 'Målinger 2026',
      })?.columns.map(({ field, column }) => [field, column]);
    expect(columns(2025, null)).toEqual([
      ['year', 1],
      ['value', 2],
    ]);
    expect(columns(null, '-')).toEqual([['value', 2]]);
  });

  it('are none of the rows of other places, nor of those without a number', () => {
    const rows = [
      ['Hus', 'År', 'Kendskab'],
      ['Midtjylland', 2025, 44],
      ['Hovedstaden', 2025, 60],
      ['Midtjylland', 2026, 'følger'],
      ['Midtjylland', 2026, 51],
    ];
    expect(beside(rows)?.lines.map(({ at }) => at)).toEqual([2, 5]);
    expect(beside(rows.filter((_, at) => at === 0 || at === 2 || at === 3))).toBeNull();
  });

  it('take the year from their group, and are none under a group of targets or other places', () => {
    const rows = [
      [null, 'Måltal', 'I 2025', null, 'Hele landet'],
      ['Note', 'Kendskab', 'Kendskab', 'Kendskab til tilbud 2024', 'Kendskab'],
      [null, 50, 44, 56, 40],
    ];
    const labels = [
      { goal: 'awareness', row: 2, column: 3, year: 2025 },
      { goal: 'offer-awareness', row: 2, column: 4, year: 2024 },
    ];
    expect(beside(rows, { top: 2 })).toMatchObject({ labels });
    expect(beside(rows, { top: 2 })?.columns.map(({ column }) => column)).toEqual([3, 4]);
    expect(
      beside(
        [
          [null, 'Midtjylland og Hovedstaden'],
          ['Note', 'Kendskab'],
          [null, 51],
        ],
        { labels: [{ goal: 'awareness', row: 2, column: 2, year: null }] },
      )?.labels,
    ).toHaveLength(1);
  });
});

describe('Rows of goals beside each other that say no time', () => {
  const two = [['Kendskab'], [44], [51]];

  it('are one at most', () => {
    expect(beside(two)).toBeNull();
    expect(beside(two.slice(0, 2))?.lines).toHaveLength(1);
  });

  it('may be more under a year, in a title, a label or a group', () => {
    expect(beside(two, { called: 'Målinger 2026' })?.lines).toHaveLength(2);
    expect(beside([['Tal af 2026'], ...two])?.lines).toHaveLength(2);
    expect(
      beside([
        ['Kendskab', 'Kendskab til tilbud 2026'],
        [44, 50],
        [51, 56],
      ])?.lines,
    ).toHaveLength(2);
  });

  it('are none without a goal', () => {
    expect(beside([['Omtale'], [51]])).toBeNull();
  });
});
