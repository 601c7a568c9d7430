import type { CellValue } from '../../src/workbook/cell';
import type { BookSketch, SheetSketch } from '../books/book-sketch';
import { LOG, only, type OpenBook } from './opened-book';

/** What every host's outline tells. */
export function describeOutline(name: string, open: OpenBook): void {
  const openSheet = async (sheet: SheetSketch, more: Partial<BookSketch> = {}) => {
    const { port } = await open({ sheets: [sheet], ...more });
    return only((await port.outline()).sheets);
  };

  describe(`${name}: the outline`, () => {
    test('lists the sheets in the order of their tabs, hidden ones too', async () => {
      const { port } = await open({
        sheets: [
          { name: 'Første', rows: [[1]] },
          { name: 'Skjult', rows: [[1]], visibility: 'hidden' },
          { name: 'Meget skjult', rows: [[1]], visibility: 'veryHidden' },
        ],
      });
      const { sheets } = await port.outline();
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['Første', 'visible'],
        ['Skjult', 'hidden'],
        ['Meget skjult', 'veryHidden'],
      ]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(3);
    });

    test('tells an untouched workbook: nothing protected, filtered or ours', async () => {
      const { port } = await open({ sheets: [LOG] });
      const outline = await port.outline();
      expect(outline).toMatchObject({ dateSystem: 1900, structureProtected: false });
      expect(only(outline.sheets)).toMatchObject({
        isProtected: false,
        isFiltered: false,
        tables: [],
        own: null,
      });
    });

    test('tells the date system, a protected structure, protected and filtered sheets', async () => {
      const { port } = await open({
        sheets: [{ ...LOG, isProtected: true, isFiltered: true }],
        dateSystem: 1904,
        structureProtected: true,
      });
      const outline = await port.outline();
      expect(outline).toMatchObject({ dateSystem: 1904, structureProtected: true });
      expect(only(outline.sheets)).toMatchObject({ isProtected: true, isFiltered: true });
    });

    test('counts as used only the cells that hold a value', async () => {
      const sheet = await openSheet({
        name: 'Log',
        top: 3,
        left: 2,
        rows: [
          [null, null, null, null],
          [null, 'a', null, ''],
          [null, null, 1, null],
        ],
        formats: [['0.0%'], [], [undefined, undefined, undefined, 'dd-mm-yyyy']],
      });
      expect(sheet.used).toEqual({ top: 4, left: 3, bottom: 5, right: 4 });
    });

    test('says that a sheet without values has no used area', async () => {
      const sheet = await openSheet({ name: 'Tomt', rows: [[null, '']], formats: [['0%']] });
      expect(sheet).toMatchObject({ used: null, head: null });
    });

    test('brings the first rows along, values and formats', async () => {
      const { head } = await openSheet({ ...LOG, top: 2, left: 2 });
      expect(head?.area).toEqual({ top: 2, left: 2, bottom: 4, right: 4 });
      expect(head?.columns).toEqual([
        ['Dato', 46085, 46086.5],
        ['Virksomhed', 'Mark & Søn ApS', 'Å «Ø»'],
        ['Antal', 3, null],
      ]);
      expect(head?.formats).toEqual([
        ['General', 'dd-mm-yyyy', 'dd-mm-yyyy hh:mm'],
        ['General', 'General', 'General'],
        ['General', 'General', 'General'],
      ]);
    });

    test('brings at most 200 rows, and fewer of a wide sheet', async () => {
      const long = await openSheet({ name: 'Langt', rows: filled(260, 2) });
      expect(long.used).toMatchObject({ bottom: 260 });
      expect(long.head?.area).toMatchObject({ top: 1, bottom: 200 });
      const wide = await openSheet({ name: 'Bredt', rows: filled(90, 500) });
      expect(wide.head?.area).toEqual({ top: 1, left: 1, bottom: 80, right: 500 });
    });

    test('names the tables with their areas', async () => {
      const tables = [
        { name: 'Forløb', area: { top: 1, left: 1, bottom: 3, right: 3 }, hasTotals: false },
      ];
      expect((await openSheet({ ...LOG, tables })).tables).toEqual(tables);
    });
  });
}

function filled(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => r * columns + c),
  );
}
