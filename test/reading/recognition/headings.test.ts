import { headingsOf, labelAt } from '../../../src/reading/recognition/headings';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';

/** The headings over all columns of these rows, in words. */
function headings(
  rows: readonly (readonly CellValue[])[],
  { first, last }: { first: number; last: number } = { first: 1, last: rows.length },
): unknown[] {
  const block = blockOf(rows);
  return headingsOf(block, { first, last }, block.area).map(
    ({ column, text, own, last: lowest, full, group }) => [
      column,
      text,
      own.text,
      lowest.text,
      full.text,
      ...(group === undefined ? [] : [group]),
    ],
  );
}

describe('What stands over a column', () => {
  it('is its own label, in a header of one row', () => {
    expect(headings([['Kommune', null, ' Møde\n dato ', 2026]])).toEqual([
      [1, 'Kommune', 'kommune', 'kommune', 'kommune'],
      [3, 'Møde dato', 'moede dato', 'moede dato', 'moede dato'],
      [4, '2026', '2026', '2026', '2026'],
    ]);
  });

  it('is its labels from the top down, in a header of several', () => {
    expect(headings([['Virksomhed'], ['CVR'], ['nr.']])).toEqual([
      [1, 'Virksomhed CVR nr.', 'virksomhed cvr nr.', 'nr.', 'virksomhed cvr nr.'],
    ]);
  });

  it('is of the rows asked about alone', () => {
    const rows = [['Rapport'], ['Form'], ['Individuel']];
    expect(headings(rows, { first: 2, last: 2 })).toEqual([[1, 'Form', 'form', 'form', 'form']]);
  });

  it('is of the columns asked about alone', () => {
    const block = blockOf([['a', 'b', 'c', 'd']]);
    const columns = headingsOf(block, { first: 1, last: 1 }, { left: 2, right: 3 });
    expect(columns.map(({ text }) => text)).toEqual(['b', 'c']);
  });

  it('is also the label to the left in a row above, where nothing stands in that row', () => {
    expect(
      headings([
        ['Virksomhed', null, 'Møde', null],
        ['Navn', 'Kommune', 'Kommune', null],
      ]),
    ).toEqual([
      [1, 'Virksomhed Navn', 'virksomhed navn', 'navn', 'virksomhed navn'],
      [
        2,
        'Virksomhed Kommune',
        'kommune',
        'kommune',
        'virksomhed kommune',
        { text: 'Virksomhed', column: 1 },
      ],
      [3, 'Møde Kommune', 'moede kommune', 'kommune', 'moede kommune'],
    ]);
  });

  it('shows its group only where another column has the same words', () => {
    const shown = (last: string): string[] => {
      const block = blockOf([
        ['2025', null],
        ['Beløb', last],
      ]);
      return headingsOf(block, { first: 1, last: 2 }, block.area).map(({ text }) => text);
    };
    expect(shown('Beløb')).toEqual(['2025 Beløb', '2025 Beløb']);
    expect(shown('Nøgle')).toEqual(['2025 Beløb', 'Nøgle']);
  });

  it('is no group of what stands beside it where nothing stands below it: it is merged down', () => {
    expect(
      headings([
        ['Virksomhed', 'Folketal', null],
        ['Kommune', null, 'Antal'],
      ]),
    ).toEqual([
      [1, 'Virksomhed Kommune', 'virksomhed kommune', 'kommune', 'virksomhed kommune'],
      [2, 'Folketal', 'folketal', 'folketal', 'folketal'],
      [3, 'Antal', 'antal', 'antal', 'antal'],
    ]);
  });

  it('has groups of several rows, from the top down, in the column of the lowest', () => {
    expect(
      headings([
        ['Realiseret', null, null],
        [null, '2026', null],
        ['Kommune', 'Antal', 'Andel'],
      ]),
    ).toEqual([
      [1, 'Realiseret Kommune', 'realiseret kommune', 'kommune', 'realiseret kommune'],
      [
        2,
        '2026 Antal',
        '2026 antal',
        'antal',
        'realiseret 2026 antal',
        { text: 'Realiseret', column: 1 },
      ],
      [
        3,
        'Andel',
        'andel',
        'andel',
        'realiseret 2026 andel',
        { text: 'Realiseret 2026', column: 2 },
      ],
    ]);
  });

  it('is no label of the lowest row to the left, nor one that stands over nothing of the column', () => {
    expect(
      headings([
        [null, 'Møde', null],
        ['Kommune', null, null],
      ]),
    ).toEqual([
      [1, 'Kommune', 'kommune', 'kommune', 'kommune'],
      [2, 'Møde', 'moede', 'moede', 'moede'],
    ]);
  });

  it('is cut when it is as long as a text', () => {
    const [heading] = headingsOf(
      blockOf([['a'.repeat(400)], ['b'.repeat(400)]]),
      { first: 1, last: 2 },
      { left: 1, right: 1 },
    );
    expect(heading?.text).toHaveLength(801);
    expect(heading?.own.text).toHaveLength(500);
    expect(heading?.own.words).toEqual(['a'.repeat(400), 'b'.repeat(99)]);
  });
});

describe('The text of a heading cell', () => {
  it.each<[CellValue, string]>([
    ['Kommune', 'Kommune'],
    ['  Møde \n\t dato ', 'Møde dato'],
    ['', ''],
    [null, ''],
    [2026, '2026'],
    [0, '0'],
    [true, ''],
    [{ error: '#N/A' }, ''],
    ['x'.repeat(501), 'x'.repeat(500)],
  ])('%j reads %j', (cell, text) => {
    expect(labelAt(blockOf([[cell]]), 1, 1)).toBe(text);
  });

  it('is empty outside what was read', () => {
    expect(labelAt(blockOf([['x']]), 2, 1)).toBe('');
  });
});
