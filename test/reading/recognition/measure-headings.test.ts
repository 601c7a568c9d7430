import { splitHeading } from '../../../src/reading/recognition/match-name';
import {
  groupAbove,
  headerAbove,
  headingAt,
  titleOf,
  whenField,
} from '../../../src/reading/recognition/measure-headings';
import { foldText } from '../../../src/reading/values/fold-text';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';

describe('A column that says when', () => {
  const when = (heading: string, ...cells: CellValue[]): unknown =>
    whenField(splitHeading(foldText(heading)), cells);

  it.each([
    ['År', [2025, 2026]],
    ['', [2026]],
    ['', ['2025', null, '-', 2026]],
    ['Måledato', [2026]],
  ])('is of years where it holds nothing else: «%s» over %j', (heading, cells) => {
    expect(when(heading, ...cells)).toBe('year');
  });

  it.each([
    ['Måledato', [46_100, 46_200]],
    ['Måledato', [46_100, null, 'marts 2026']],
    ['Offentliggjort', [46_100]],
    ['Resultat', ['03-03-2026', '04-06-2026']],
    ['', ['1. kvartal 2026', '-', 'marts 2026']],
  ])('is of days by its heading, or where all are written out: «%s» over %j', (heading, cells) => {
    expect(when(heading, ...cells)).toBe('date');
  });

  it.each([
    ['Resultat', [46_100, 46_200]],
    ['Resultat', ['03-03-2026', 46_200]],
    ['Måledato', ['03-03-2026', 'følger']],
    ['Måledato', [46_100, 51]],
    ['År', [2026, 51]],
    ['Måledato', [2026, 46_100]],
    ['Oprettet dato', [46_100]],
  ])('is neither by anything less: «%s» over %j', (heading, cells) => {
    expect(when(heading, ...cells)).toBeNull();
  });
});

describe('The header of measurements below each other', () => {
  const above = (top: number, ...rows: (readonly CellValue[])[]): number | null =>
    headerAbove(blockOf(rows), top, 1, 'midtjylland');

  it('is the nearest row above with two labels, or one that is not over the goals', () => {
    expect(above(2, ['Mål', 'Resultat'], ['Kendskab', 51])).toBe(1);
    expect(above(3, ['Mål', 'Resultat'], ['Indikator', 2026], ['Kendskab', 51])).toBe(2);
    expect(above(2, [null, 'Resultat'], ['Kendskab', 51])).toBe(1);
    expect(above(2, [null, null, 'Resultat'], ['Kendskab', 51])).toBe(1);
    expect(above(2, ['Mål', null, 'Resultat'], ['Kendskab', null, 51])).toBe(1);
    expect(above(2, ['Mål', 'Kilde', 'Resultat'], ['Kendskab', 51])).toBe(1);
  });

  it('is no row that is blank, nor one with a text over the goals alone', () => {
    expect(above(2, ['Målinger', null], ['Kendskab', 51])).toBeNull();
    expect(above(2, [null, null], ['Kendskab', 51])).toBeNull();
    expect(above(1, ['Kendskab', 51])).toBeNull();
    expect(above(3, ['Mål', 'Resultat'], ['Målinger', null], ['Kendskab', 51])).toBe(1);
  });

  it('stands at most three such rows above', () => {
    const header = ['Mål', 'Resultat'];
    const goal = ['Kendskab', 51];
    expect(above(4, header, ['a', null], ['b', null], goal)).toBe(1);
    expect(above(5, header, ['a', null], ['b', null], ['c', null], goal)).toBeNull();
  });

  it('is looked for past any number of rows of other goals with their numbers', () => {
    const header = ['Mål', 'Kilde', 'Resultat'];
    const others = ['NPS', 'Vejledte', 'Unge', 'Forløb'].map((goal) => [goal, 'Log', 64]);
    expect(above(6, header, ...others, ['Kendskab', 'ERST', 51])).toBe(1);
    expect(above(3, header, [7, 'Log', null], ['Kendskab', 'ERST', 51])).toBe(2);
    expect(above(3, header, [null, 'Log', 64], ['Kendskab', 'ERST', 51])).toBe(2);
  });

  it('is looked for past rows of other places, and may name other places itself', () => {
    const header = ['Mål', 'Hus', 'Resultat'];
    const goal = ['Kendskab', 'Midtjylland', 51];
    expect(above(3, header, ['Hovedstaden', 'Hovedstaden', 'følger'], goal)).toBe(1);
    expect(above(3, header, ['Kendskab', 'Hovedstaden', 60], goal)).toBe(1);
    expect(above(2, ['Mål', 'Hovedstaden', 'Midtjylland'], ['Kendskab', 60, 51])).toBe(1);
    expect(above(2, ['Mål', 'Hovedstaden', 'Landet'], ['Kendskab', 60, 51])).toBe(1);
    expect(above(2, ['Hovedstaden', 'Midtjylland'], ['Kendskab', 51])).toBe(1);
    expect(above(2, ['Hovedstaden', 'Andel'], ['Kendskab', 51])).toBeNull();
    const places = ['Hovedstaden', 'Fyn', 'Bornholm', 'Sjælland'].map((place) => [place, 'følger']);
    expect(above(6, ['Mål', 'Resultat'], ...places, ['Kendskab', 51])).toBe(1);
    expect(above(2, ['Midtjylland', 'Andel'], ['Kendskab', 51])).toBe(1);
  });
});

describe('The group over a column', () => {
  const block = blockOf([
    ['Målinger', null, 'Mål', null, 'Resultat'],
    ['Indikator', 2025, 2025, 2026, 2025],
  ]);

  it.each([
    [3, 'Mål'],
    [4, 'Mål'],
    [5, 'Resultat'],
    [2, ''],
  ])('is the nearest text to the left in the row above, past the goals: column %i', (at, group) => {
    expect(groupAbove(block, 2, at, 1)).toBe(group);
  });

  it('is none where there is no header or nothing above it', () => {
    expect(groupAbove(block, null, 4, 1)).toBe('');
    expect(groupAbove(block, 1, 4, 1)).toBe('');
    expect(groupAbove({ ...block, area: { ...block.area, top: 4, bottom: 5 } }, 4, 4, 1)).toBe('');
  });
});

describe('What stands over measurements', () => {
  const block = blockOf([
    ['Målinger', null, 'af 2026'],
    [null, 'Erhvervshuset', null],
    ['Mål', 'Resultat', 'Kilde'],
  ]);

  it('is a heading for each column, and none without a header', () => {
    expect(headingAt(block, 3, 2)).toBe('Resultat');
    expect(headingAt(block, 2, 1)).toBe('');
    expect(headingAt(block, null, 2)).toBe('');
  });

  it('is the sheet’s name and each text above the header', () => {
    expect(titleOf(block, 3, 'Ark 1')).toEqual({
      text: 'ark 1 maalinger af 2026 erhvervshuset',
      words: ['ark', '1', 'maalinger', 'af', '2026', 'erhvervshuset'],
    });
    expect(titleOf(block, 1, 'Ark 1')).toEqual({ text: 'ark 1', words: ['ark', '1'] });
  });
});
