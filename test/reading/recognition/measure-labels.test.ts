import {
  findLabels,
  goals,
  hasNumberBeside,
  isHeader,
  isNumber,
  isYear,
  overYears,
} from '../../../src/reading/recognition/measure-labels';
import type { MeasureLabel } from '../../../src/reading/recognition/measures';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';

const label = (
  row: number,
  column: number,
  goal: MeasureLabel['goal'] = 'awareness',
  year: number | null = null,
): MeasureLabel => ({ goal, row, column, year });

describe('The labels of measurements on a sheet', () => {
  const labels = (...rows: (readonly CellValue[])[]): readonly MeasureLabel[] =>
    findLabels(blockOf(rows), 'midtjylland');

  it('are the texts that name a goal, wherever they stand, with the year that they name', () => {
    expect(
      labels(
        ['Kendskabsgrad', 'Vejledte', 'Kendskab til tilbud 2025'],
        [51, 'Produktivitet', null],
        [null, null, 'Kendskab 2025 og 2026'],
      ),
    ).toEqual([
      label(1, 1),
      label(1, 3, 'offer-awareness', 2025),
      label(2, 2, 'productivity'),
      label(3, 3),
    ]);
  });

  it('are named with the group that they stand in, where only that tells them apart', () => {
    const wide = ['Kendskab', null, null, 'Note'];
    expect(labels(['År', ...wide], [null, 'Erhvervshuset', 'Tilbud', null, null]).slice(1)).toEqual(
      [label(2, 2), label(2, 3, 'offer-awareness')],
    );
    expect(labels(wide, ['Erhvervshuset', null, 'Tilbud 2026']).slice(1)).toEqual([
      label(2, 1),
      label(2, 3, 'offer-awareness', 2026),
    ]);
  });

  it.each<[string, (readonly CellValue[])[]]>([
    [
      'beside another heading',
      [
        ['Kendskab', 'x'],
        ['Erhvervshuset', 'Tilbud'],
      ],
    ],
    [
      'of which one goal comes',
      [
        ['Kendskab', null],
        ['Andel', 'Svar'],
      ],
    ],
    [
      'over goals that are named already',
      [
        ['Kendskab', null],
        ['Tilbudskendskab', 'Andel'],
      ],
    ],
    [
      'over the next heading’s columns',
      [
        ['Kendskab', null, 'x'],
        ['Andel', null, 'Tilbud'],
      ],
    ],
    [
      'over numbers',
      [
        ['Kendskab', null],
        [51, 'Tilbud'],
      ],
    ],
    [
      'too far away',
      [
        ['Kendskab', ...Array<null>(21).fill(null)],
        ['Huset', ...Array<null>(20).fill(null), 'Tilbud'],
      ],
    ],
  ])('are named without a heading %s', (_, rows) => {
    expect(
      labels(...rows).filter(({ row, goal }) => row === 2 && goal !== 'offer-awareness'),
    ).toEqual([]);
    expect(labels(...rows)[0]).toEqual(label(1, 1));
  });

  it('are not those of other places', () => {
    expect(labels(['Kendskabsgrad', 'Hovedstaden'], ['Kendskab', 'Midtjylland'])).toEqual([
      label(2, 1),
    ]);
    expect(labels(['Omtale', 51])).toEqual([]);
  });
});

describe('Goals over years of their own', () => {
  const over = (
    own: readonly MeasureLabel[],
    ...rows: (readonly CellValue[])[]
  ): readonly MeasureLabel[] => overYears(blockOf(rows), own);

  it('have a label for each year, up to the next goal or the last column', () => {
    expect(
      over(
        [label(1, 2), label(1, 4, 'offer-awareness', 2024)],
        [null, 'Kendskabsgrad', null, 'Kendskab til tilbud', null, null],
        [2020, 2025, '2026', 2025, 'note', 2026],
      ),
    ).toEqual([
      label(2, 2, 'awareness', 2025),
      label(2, 3, 'awareness', 2026),
      label(2, 4, 'offer-awareness', 2025),
      label(2, 6, 'offer-awareness', 2026),
    ]);
  });

  it('are as they are where one of them has no year below it', () => {
    const own = [label(1, 1), label(1, 2, 'offer-awareness')];
    expect(over(own, ['Kendskabsgrad', 'Kendskab til tilbud'], [2026, 51])).toEqual(own);
    expect(over(own, ['Kendskabsgrad', 'Kendskab til tilbud'], [44, 51])).toEqual(own);
    expect(over([], ['Kendskabsgrad'])).toEqual([]);
  });
});

describe('How many goals labels name', () => {
  it('is each goal once', () => {
    expect(goals([])).toBe(0);
    expect(goals([label(1, 1), label(2, 1)])).toBe(1);
    expect(goals([label(1, 1), label(2, 1, 'productivity'), label(3, 1)])).toBe(2);
  });
});

describe('A single label that stands over its numbers', () => {
  const isOver = (
    beside: readonly MeasureLabel[],
    below: readonly MeasureLabel[],
    ...rows: (readonly CellValue[])[]
  ): boolean => isHeader(blockOf(rows), beside, below);
  const one = [label(2, 2)];
  const two = [label(2, 2), label(2, 3, 'productivity')];
  const over = [
    [1, 1],
    [null, 'Kendskab', 'note'],
    ['2026', 51, null],
  ];

  it('is a header', () => {
    expect(isOver(one, one, ...over)).toBe(true);
    expect(isOver([label(1, 1)], one, ['Kendskab'], [51])).toBe(true);
  });

  it('is none with a number beside it, or with none below', () => {
    expect(isOver(one, one, [1, 1], [50, 'Kendskab'], [null, 51])).toBe(false);
    expect(isOver(one, one, [1, 1], [null, 'Kendskab', 50], [null, 51, null])).toBe(false);
    expect(isOver(one, one, [51, 51], [null, 'Kendskab'], [51, null])).toBe(false);
  });

  it('is none where more goals than one stand beside or below each other, or none does', () => {
    expect(isOver(two, one, ...over)).toBe(false);
    expect(isOver(one, two, ...over)).toBe(false);
    expect(isOver([], one, ...over)).toBe(false);
    expect(isOver(one, [], ...over)).toBe(false);
  });
});

describe('A number beside a label', () => {
  it('is any in its row but the label itself', () => {
    const has = (...row: CellValue[]): boolean => hasNumberBeside(blockOf([row]), label(1, 2));
    expect(has(51, 'Kendskab', null)).toBe(true);
    expect(has(null, 'Kendskab', '51 %')).toBe(true);
    expect(has('følger', 'Kendskab', null)).toBe(false);
    expect(has(null, 51, null)).toBe(false);
    expect(hasNumberBeside(blockOf([[51], ['Kendskab'], [51]]), label(2, 1))).toBe(false);
  });

  it('is a cell that says a number', () => {
    const block = blockOf([[51, '51,5 %', 'ca. 51', null]]);
    expect([1, 2, 3, 4].map((column) => isNumber(block, 1, column))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('A year', () => {
  it.each([2000, 2026, 2099, '2026', ' 2026 '])('is a whole one of this century: %j', (cell) => {
    expect(isYear(cell)).toBe(true);
  });

  it.each([1999, 2100, 2025.5, '1999', '2100', '2026-27', '', null, true, 51])(
    'is nothing else: %j',
    (cell) => {
      expect(isYear(cell)).toBe(false);
    },
  );
});
