import type { Block } from '../../src/workbook/block';
import type { CellValue } from '../../src/workbook/cell';
import type { Outline, SheetOutline } from '../../src/workbook/outline';
import type { WorkbookPort } from '../../src/workbook/port';
import type { BookSketch, SheetSketch } from '../books/book-sketch';
import { cell, planOf, sheetPlan } from './sample-plan';

export interface OpenedBook {
  readonly port: WorkbookPort;
  /** The workbook as it now is, saved and opened anew. */
  reopen(): Promise<WorkbookPort>;
}

const LOG: SheetSketch = {
  name: 'Log',
  rows: [
    ['Dato', 'Virksomhed', 'Antal'],
    [46085, 'Mark & Søn ApS', 3],
    [46086.5, 'Å «Ø»', null],
  ],
  formats: [[], ['dd-mm-yyyy'], ['dd-mm-yyyy hh:mm', undefined, '0.0%']],
};

/** What every host promises of the workbook port. `open` makes a real workbook of the sketch and opens it. */
export function describePort(name: string, open: (book: BookSketch) => Promise<OpenedBook>): void {
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

  describe(`${name}: writing`, () => {
    test('adds the planned sheets last, in plan order, each marked as ours', async () => {
      const book = await open({ sheets: [LOG] });
      const receipt = await book.port.apply({
        sheets: [
          sheetPlan('targets', 'Kontraktstatus', [[cell('a')]]),
          sheetPlan('allocation', 'Fordeling', [[cell('b')]]),
        ],
      });
      expect(receipt.sheets).toEqual([
        { role: 'targets', name: 'Kontraktstatus', state: 'new' },
        { role: 'allocation', name: 'Fordeling', state: 'new' },
      ]);
      for (const port of [book.port, await book.reopen()]) {
        const { sheets } = await port.outline();
        expect(sheets.map((sheet) => [sheet.name, sheet.own])).toEqual([
          ['Log', null],
          ['Kontraktstatus', 'targets'],
          ['Fordeling', 'allocation'],
        ]);
      }
    });

    test('leaves every sheet of staff as it was', async () => {
      const book = await open({ sheets: [LOG, { ...LOG, name: 'Anden', top: 7, left: 3 }] });
      const before = await snapshot(book.port);
      await book.port.apply(planOf([['x']]));
      expect((await snapshot(await book.reopen())).slice(0, 2)).toEqual(before);
    });

    test('writes values and number formats that read back the same', async () => {
      const rows = [
        [cell('Mål', { bold: true, fill: '#BFE3C8', color: '#0B4A22', border: 'thin' })],
        [cell(46085, { numberFormat: 'dd-mm-yyyy' }), cell(0.561, { numberFormat: '0.0%' })],
        [cell(-12.25, { numberFormat: '#,##0.00' }), cell(true), cell(false), cell(0)],
        [cell(null, { fill: '#FFFFFF' }), cell('slut', { wrap: true, indent: 1 })],
      ];
      const book = await open({ sheets: [LOG] });
      await book.port.apply({ sheets: [sheetPlan('targets', 'Status', rows)] });
      const { head } = ownSheet(await (await book.reopen()).outline());
      expect(head?.columns).toEqual([
        ['Mål', 46085, -12.25, null],
        [null, 0.561, true, 'slut'],
        [null, null, false, null],
        [null, null, 0, null],
      ]);
      expect(head?.formats?.slice(0, 2)).toEqual([
        ['General', 'dd-mm-yyyy', '#,##0.00', 'General'],
        ['General', '0.0%', 'General', 'General'],
      ]);
    });

    test.each([
      '=1+1',
      '+45 12 34 56 78',
      '-',
      '@navn',
      '\t=1',
      "'citat",
      '01000000',
      '1-2',
      '30-06-2026',
      '2026-06-30',
      '12,5 %',
      '50%',
      'TRUE',
      'SAND',
      '#N/A',
      '_x000D_ og _x0041_',
      '<b>&amp;</b> "x"',
      ' luft ',
      'to\nlinjer',
      'æøå 🏭',
    ])('keeps text as text: %j', async (text) => {
      const book = await open({ sheets: [LOG] });
      await book.port.apply(planOf([['overskrift'], [text]]));
      for (const port of [book.port, await book.reopen()]) {
        expect(ownSheet(await port.outline()).head?.columns).toEqual([['overskrift', text]]);
      }
    });

    test('shows the cached value of a formula', async () => {
      const book = await open({ sheets: [LOG] });
      await book.port.apply({
        sheets: [
          sheetPlan('allocation', 'Fordeling', [
            [cell(1), cell(2)],
            [{ value: 3, formula: 'SUM(A1:B1)', style: {} }],
          ]),
        ],
      });
      expect(ownSheet(await (await book.reopen()).outline()).head?.columns).toEqual([
        [1, 3],
        [2, null],
      ]);
    });

    test('gives a sheet another name when staff have one of that name, whatever its case', async () => {
      const book = await open({
        sheets: [
          { name: 'KONTRAKTSTATUS', rows: [['min egen']] },
          { name: 'Kontraktstatus (2)', rows: [['også min']] },
        ],
      });
      const before = await snapshot(book.port);
      const receipt = await book.port.apply(planOf([['x']], 'Kontraktstatus'));
      expect(only(receipt.sheets).name).toBe('Kontraktstatus (3)');
      expect((await snapshot(book.port)).slice(0, 2)).toEqual(before);
    });

    test('keeps such a name within the 31 characters of Excel', async () => {
      const name = 'Et arknavn på enogtredive tegn!';
      const book = await open({ sheets: [{ name, rows: [[1]] }] });
      const receipt = await book.port.apply(planOf([['x']], name));
      expect(only(receipt.sheets).name).toBe('Et arknavn på enogtredive t (2)');
    });

    test('finds its sheet again and replaces the whole of it', async () => {
      const book = await open({ sheets: [LOG] });
      await book.port.apply(
        planOf([
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ]),
      );
      const again = await book.reopen();
      const receipt = await again.apply(planOf([['a', null], ['C']]));
      expect(receipt.sheets).toEqual([{ role: 'targets', name: 'Status', state: 'changed' }]);
      const outline = await again.outline();
      expect(outline.sheets).toHaveLength(2);
      expect(ownSheet(outline)).toMatchObject({
        used: { top: 1, left: 1, bottom: 2, right: 1 },
        head: { columns: [['a', 'C']] },
      });
    });

    test('changes nothing when the same plan is applied again', async () => {
      const plan = {
        sheets: [
          sheetPlan('targets', 'Status', [
            [
              cell('Mål', { bold: true, fill: '#BFE3C8' }),
              cell(46085, { numberFormat: 'dd-mm-yyyy' }),
            ],
            [{ value: 46085, formula: 'SUM(B1:B1)', style: {} }],
          ]),
          sheetPlan('receipt', 'Datakontrol', [[cell('=x')]]),
        ],
      };
      const book = await open({ sheets: [LOG] });
      await book.port.apply(plan);
      const again = await book.reopen();
      const before = await snapshot(again);
      expect((await again.apply(plan)).sheets.map(({ state }) => state)).toEqual(['same', 'same']);
      expect(await snapshot(again)).toEqual(before);
    });

    test('touches only the sheets that the plan names', async () => {
      const book = await open({ sheets: [LOG] });
      await book.port.apply({
        sheets: [
          sheetPlan('targets', 'Status', [[cell('a')]]),
          sheetPlan('receipt', 'Datakontrol', [[cell('b')]]),
        ],
      });
      await book.port.apply(planOf([['ny']]));
      const { sheets } = await book.port.outline();
      expect(sheets.map(({ own, head }) => [own, head?.columns[0]?.[0]])).toEqual([
        [null, 'Dato'],
        ['targets', 'ny'],
        ['receipt', 'b'],
      ]);
    });

    test('takes a first write back exactly', async () => {
      const book = await open({ sheets: [LOG] });
      const before = await snapshot(book.port);
      const receipt = await book.port.apply(planOf([['x']]));
      await receipt.takeBack();
      expect(await snapshot(book.port)).toEqual(before);
      expect(await snapshot(await book.reopen())).toEqual(before);
    });

    test('takes a later write back to what stood before it', async () => {
      const book = await open({ sheets: [LOG] });
      await book.port.apply(
        planOf([
          ['før', 1],
          ['b', 2],
        ]),
      );
      const before = await snapshot(book.port);
      const receipt = await book.port.apply(planOf([['efter']]));
      await receipt.takeBack();
      expect(await snapshot(book.port)).toEqual(before);
    });

    test('adds no sheet to a workbook whose structure is protected', async () => {
      const { port } = await open({ sheets: [LOG], structureProtected: true });
      const before = await snapshot(port);
      await expect(port.apply(planOf([['x']]))).rejects.toMatchObject({
        code: 'structureProtected',
      });
      expect(await snapshot(port)).toEqual(before);
    });
  });
}

function only<Item>(items: readonly Item[]): Item {
  expect(items).toHaveLength(1);
  return items[0] as Item;
}

function ownSheet({ sheets }: Outline): SheetOutline {
  return only(sheets.filter(({ own }) => own !== null));
}

function filled(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => r * columns + c),
  );
}

/** All that a port tells of its sheets, values and formats included. */
async function snapshot(port: WorkbookPort): Promise<unknown[]> {
  const { sheets } = await port.outline();
  return Promise.all(
    sheets.map(async (sheet) => {
      const blocks = sheet.used
        ? await port.read([{ sheet: sheet.id, area: sheet.used, formats: true }])
        : [];
      return { ...sheet, blocks };
    }),
  );
}
