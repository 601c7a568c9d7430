import { LOG, only, ownSheet, snapshot, type OpenBook } from './opened-book';
import { cell, planOf, sheetPlan } from './sample-plan';

/** What every host writes, and takes back. */
export function describeWriting(name: string, open: OpenBook): void {
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
