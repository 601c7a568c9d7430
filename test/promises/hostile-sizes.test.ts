import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import type { CellValue } from '../../src/workbook/cell';
import type { SheetSketch } from '../books/book-sketch';
import { writeBook } from '../books/write-book';
import { IN_STEP, tenfold } from '../growth';
import { officeBook } from './office-book';
import { reviewOf } from './review-of';

const LOG = officeBook().sheets[0]?.rows.slice(0, 12) ?? [];

/** A review of a file: a short log with rows put in, and more sheets. */
async function reviewed(rows: readonly CellValue[][], more: readonly SheetSketch[] = []) {
  const log = { name: 'Log', rows: [...LOG, ...rows] };
  const file = writeBook({ sheets: [log, ...more] });
  const { assessment } = await reviewOf(openWorkbook(file));
  expect(assessment.records.sources.length).toBeGreaterThan(0);
}

jest.setTimeout(240_000);

describe('What takes long takes it in step with its size', () => {
  it.each([
    ['digits', '1'],
    ['numbers in groups', '1.234,'],
    ['a date without end', '01-'],
    ['words', 'aa '],
    ['lines', 'i alt\n'],
    ['invisible characters', '\u200b\u00ad'],
    ['letters that fold', 'Åé'],
    ['spread digits', '1 . '],
    ['municipalities', 'Aarhus, '],
  ])('100.000 characters of %s in each kind of cell', async (_, piece) => {
    const growth = await tenfold(10_000, async (length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const width = LOG[0]?.length ?? 0;
      const heading: SheetSketch = {
        name: 'Mere',
        rows: [
          ['Dato', text, 'Kommune'],
          [46030, text],
        ],
      };
      await reviewed([Array<CellValue>(width).fill(text)], [heading]);
    });
    expect(growth).toBeLessThan(IN_STEP);
  });

  it.each<[string, (at: number) => string]>([
    ['that are all called the same', () => 'Kommune'],
    ['that are all called something else', (at) => `Felt ${String(at)}`],
    ['that are all called nearly what we know', (at) => `Dato for møde ${String(at)}`],
  ])('820 columns %s', async (_, headingOf) => {
    const growth = await tenfold(82, async (width) => {
      const rows = [
        Array.from({ length: width }, (__, at) => headingOf(at)),
        Array.from({ length: width }, (__, at) => at),
      ];
      await reviewed([], [{ name: 'Bred', rows }]);
    });
    expect(growth).toBeLessThan(IN_STEP);
  });

  it.each<[string, number, CellValue[][]]>([
    ['3.000 sheets with nothing of ours in them', 300, [['x', 'y']]],
    [
      '400 sheets that are each a log',
      40,
      [
        ['Dato', 'Kommune', 'CVR'],
        [46030, 'Aarhus', 20000007],
      ],
    ],
  ])('%s', async (_, tenth, rows) => {
    const growth = await tenfold(tenth, async (length) => {
      const sheets = Array.from({ length }, (__, at) => ({ name: `Ark ${String(at)}`, rows }));
      await reviewed([], sheets);
    });
    expect(growth).toBeLessThan(IN_STEP);
  });
});
