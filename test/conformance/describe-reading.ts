import type { Block } from '../../src/workbook/block';
import type { CellValue } from '../../src/workbook/cell';
import type { SheetSketch } from '../books/book-sketch';
import { LOG, only, type OpenBook } from './opened-book';

/** What every host reads. */
export function describeReading(name: string, open: OpenBook): void {
  describe(`${name}: reading`, () => {
    const read = async (sheet: SheetSketch, area: Block['area'], formats = false) => {
      const { port } = await open({ sheets: [sheet] });
      const { id } = only((await port.outline()).sheets);
      return only(await port.read([{ sheet: id, area, formats }]));
    };

    test('gives the whole area asked for, blank beyond the values', async () => {
      const area = { top: 2, left: 2, bottom: 5, right: 4 };
      const block = await read(LOG, area);
      expect(block.area).toEqual(area);
      expect(block.formats).toBeNull();
      expect(block.columns).toEqual([
        ['Mark & Søn ApS', 'Å «Ø»', null, null],
        [3, null, null, null],
        [null, null, null, null],
      ]);
    });

    test('gives blanks for an area without any value', async () => {
      const block = await read(LOG, { top: 50, left: 20, bottom: 51, right: 20 }, true);
      expect(block).toMatchObject({ columns: [[null, null]], formats: [['General', 'General']] });
    });

    test('gives every kind of value as the workbook holds it', async () => {
      const values = [
        'tekst',
        '01000000',
        '  mellemrum  ',
        'to\nlinjer',
        '_x000D_',
        12,
        -0.1,
        1e-9,
        123456789012345,
        0,
        true,
        false,
        { error: '#N/A' },
        { error: '#DIV/0!' },
        null,
        '',
      ];
      const block = await read(
        { name: 'Alt', rows: values.map((value): CellValue[] => [value]) },
        { top: 1, left: 1, bottom: values.length, right: 1 },
      );
      expect(block.columns).toEqual([[...values.slice(0, -1), null]]);
    });

    test('gives number formats in en-US codes, General where none is set and for blanks', async () => {
      const block = await read(LOG, { top: 2, left: 1, bottom: 3, right: 3 }, true);
      expect(block.formats).toEqual([
        ['dd-mm-yyyy', 'dd-mm-yyyy hh:mm'],
        ['General', 'General'],
        ['General', 'General'],
      ]);
    });

    test('gives formulas where they are asked for, beside their values', async () => {
      const sheet: SheetSketch = {
        name: 'Regnet',
        rows: [
          [1, 3, '=ikke en formel'],
          [2, null, 'tekst'],
        ],
        formulas: [[undefined, 'SUM(A1:A2)']],
      };
      const area = { top: 1, left: 1, bottom: 2, right: 3 };
      const { port } = await open({ sheets: [sheet] });
      const { id } = only((await port.outline()).sheets);
      const refs = [
        { sheet: id, area, formats: false, formulas: true },
        { sheet: id, area, formats: false },
      ];
      const [asked, plain] = await port.read(refs);
      expect(asked?.columns[1]).toEqual([3, null]);
      expect(asked?.formulas).toEqual([
        [null, null],
        ['SUM(A1:A2)', null],
        [null, null],
      ]);
      expect(plain).not.toHaveProperty('formulas');
    });

    test('keeps the serials of the 1904 date system as they are', async () => {
      const { port } = await open({ sheets: [LOG], dateSystem: 1904 });
      const { id } = only((await port.outline()).sheets);
      const area = { top: 2, left: 1, bottom: 2, right: 1 };
      expect(only(await port.read([{ sheet: id, area, formats: false }])).columns).toEqual([
        [46085],
      ]);
    });

    test('answers several questions in their order, from several sheets', async () => {
      const { port } = await open({ sheets: [LOG, { name: 'Andet', rows: [['x'], ['y']] }] });
      const [log, other] = (await port.outline()).sheets.map(({ id }) => id) as [string, string];
      const one = { top: 1, left: 1, bottom: 1, right: 1 };
      const blocks = await port.read([
        { sheet: other, area: { ...one, bottom: 2 }, formats: false },
        { sheet: log, area: one, formats: false },
        { sheet: other, area: one, formats: false },
      ]);
      expect(blocks.map(({ sheet, columns }) => [sheet, columns])).toEqual([
        [other, [['x', 'y']]],
        [log, [['Dato']]],
        [other, [['x']]],
      ]);
    });

    test('reads a long column whole', async () => {
      const rows = Array.from({ length: 3000 }, (_, n): CellValue[] => [n, `række ${String(n)}`]);
      const block = await read(
        { name: 'Langt', rows },
        { top: 1, left: 2, bottom: 3000, right: 2 },
      );
      expect(block.columns).toEqual([rows.map((row) => row[1])]);
    });
  });
}
