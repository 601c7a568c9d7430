import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { Plan, SheetPlan } from '../../../src/workbook/plan';
import { readParts } from '../../books/read-parts';
import { bookParts, packParts, type Parts } from '../../books/write-book';
import { cell, planOf, sheetPlan } from '../../conformance/sample-plan';

const SKETCH = {
  sheets: [
    { name: 'Log', rows: [['a', 1]] },
    { name: "Staff's «ark»", rows: [['b']] },
  ],
};
const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet3.xml';

/** The parts of a workbook after a write. */
async function written(plan: Plan, parts: Parts = bookParts(SKETCH)): Promise<Parts> {
  const workbook = openWorkbook(packParts(parts));
  await workbook.apply(plan);
  return readParts(workbook.bytes());
}

/** Replaces text in a part, as Excel or staff would have done in between. */
function edited(parts: Parts, part: string, from: string | RegExp, to: string): Parts {
  const text = parts[part] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${part} does not hold ${String(from)}`);
  return { ...parts, [part]: changed };
}

async function owned(parts: Parts): Promise<[string, string | null][]> {
  const { sheets } = await openWorkbook(packParts(parts)).outline();
  return sheets.map(({ name, own }) => [name, own]);
}

const plan = planOf([['x']]);

describe('The mark of a sheet of ours', () => {
  test('is a hidden name in the workbook that points to the whole of it', async () => {
    expect((await written(plan))[WORKBOOK]).toContain(
      `<definedName name="_Kontraktstatus.targets" hidden="1">'Status'!$A$1:$XFD$1048576</definedName>`,
    );
  });

  test('follows the sheet when staff rename it, and the sheet keeps that name', async () => {
    let parts = await written(plan);
    parts = edited(parts, WORKBOOK, 'name="Status"', 'name="Vores status"');
    parts = edited(parts, WORKBOOK, "'Status'!$A", "'Vores status'!$A");
    parts = edited(parts, WORKBOOK, "'Status'!$1", "'Vores status'!$1");
    expect((await owned(parts))[2]).toEqual(['Vores status', 'targets']);
    const workbook = openWorkbook(packParts(parts));
    const { sheets } = await workbook.apply(planOf([['y']]));
    expect(sheets).toEqual([{ role: 'targets', name: 'Vores status', state: 'changed' }]);
    expect((await workbook.outline()).sheets).toHaveLength(3);
  });

  test('is read without quotes too, as Excel saves it', async () => {
    const parts = edited(
      await written(plan),
      WORKBOOK,
      "'Status'!$A$1:$XFD$1048576",
      'Status!$A$1',
    );
    expect((await owned(parts))[2]).toEqual(['Status', 'targets']);
    const { sheets } = await openWorkbook(packParts(parts)).apply(plan);
    expect(sheets[0]?.state).toBe('same');
  });

  test('on a copy that staff made says that it is a copy, and the copy is never written to', async () => {
    const parts = edited(
      await written(plan),
      WORKBOOK,
      '</definedNames>',
      `<definedName name="_Kontraktstatus.targets" localSheetId="0" hidden="1">Log!$A$1</definedName></definedNames>`,
    );
    const workbook = openWorkbook(packParts(parts));
    const told = (await workbook.outline()).sheets;
    expect(told.map(({ own, isOwnCopy }) => [own, isOwnCopy])).toEqual([
      [null, true],
      [null, false],
      ['targets', false],
    ]);
    await workbook.apply(planOf([['y']]));
    const { sheets } = await workbook.outline();
    expect(sheets.map(({ head }) => head?.columns)).toEqual([[['a'], [1]], [['b']], [['y']]]);
  });

  test('of a deleted sheet is mended when the sheet is written anew', async () => {
    const whole = await written(plan);
    const lost = edited(
      edited(whole, WORKBOOK, /<sheet name="Status".*?\/>/, ''),
      WORKBOOK,
      "'Status'!$A$1:$XFD$1048576",
      '#REF!',
    );
    const parts = edited(
      lost,
      WORKBOOK,
      /<definedName name="_xlnm.Print_Titles".*?<\/definedName>/,
      '',
    );
    expect(await owned(parts)).toHaveLength(2);
    const mended = await written(plan, parts);
    expect(await owned(mended)).toContainEqual(['Status', 'targets']);
    expect(mended[WORKBOOK]?.match(/_Kontraktstatus\.targets/g)).toHaveLength(1);
  });

  test('on the first cell alone, as older versions set it, is known', async () => {
    const parts = edited(await written(plan), WORKBOOK, '$A$1:$XFD$1048576', '$A$1');
    expect((await owned(parts))[2]).toEqual(['Status', 'targets']);
  });

  test('of a role that we do not know says nothing', async () => {
    const parts = edited(
      await written(plan),
      WORKBOOK,
      '</definedNames>',
      `<definedName name="_Kontraktstatus.zzz">Log!$A$1</definedName></definedNames>`,
    );
    expect((await owned(parts))[0]).toEqual(['Log', null]);
  });
});

describe('A write leaves alone', () => {
  test('the tab in front, the zoom and staff’s notes and pictures on our sheet', async () => {
    const dressed = edited(
      edited(
        await written(plan),
        SHEET,
        '<sheetView showGridLines="0"',
        '<sheetView zoomScale="85" tabSelected="1"',
      ),
      SHEET,
      '</worksheet>',
      '<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/></worksheet>',
    );
    const again = (await written(planOf([['y']]), dressed))[SHEET] ?? '';
    expect(again).toContain('tabSelected="1" zoomScale="85" zoomScaleNormal="85"');
    expect(again).toContain('<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/></worksheet>');
    expect((await written(plan))[SHEET]).not.toContain('tabSelected');
  });

  test('names that staff have given, and puts its own where Excel keeps them in order', async () => {
    const parts = edited(
      bookParts(SKETCH),
      WORKBOOK,
      '</sheets>',
      '</sheets><externalReferences/><definedNames><definedName name="Antal">Log!$B$1</definedName><definedName name="Sats">Log!$A$1</definedName></definedNames><calcPr/>',
    );
    const names = [
      ...((await written(plan, parts))[WORKBOOK] ?? '').matchAll(
        /definedName name="([^"]+)"( localSheetId="2")?/g,
      ),
    ];
    expect(names.map(([, name = '', local = '']) => name + local)).toEqual([
      '_Kontraktstatus.targets',
      'Antal',
      '_xlnm.Print_Titles localSheetId="2"',
      'Sats',
    ]);
  });

  test('the order that the schema asks for when there were no names', async () => {
    const parts = edited(
      bookParts(SKETCH),
      WORKBOOK,
      '</sheets>',
      '</sheets><externalReferences/><calcPr/><extLst/>',
    );
    const order = [
      ...((await written(plan, parts))[WORKBOOK] ?? '').matchAll(
        /<(externalReferences|definedNames|calcPr|extLst)\b/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'externalReferences',
      'definedNames',
      'calcPr',
      'extLst',
    ]);
  });

  test('a calculation chain that still is right, and drops one that names a formula which is gone', async () => {
    const sum = (rows: number) => ({
      sheets: [
        sheetPlan('targets', 'Status', [
          ...Array.from({ length: rows }, () => [cell(1)]),
          [{ value: rows, formula: `SUM(A1:A${String(rows)})`, style: {} }],
        ]),
      ],
    });
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const chained = {
      ...edited(
        edited(
          await written(sum(2)),
          '[Content_Types].xml',
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A3" i="3"/></calcChain>`,
    };
    expect(Object.keys(await written(sum(2), chained))).toContain('xl/calcChain.xml');
    const moved = await written(sum(4), chained);
    expect(Object.keys(moved)).not.toContain('xl/calcChain.xml');
    expect(moved['[Content_Types].xml']).not.toContain('calcChain');
    expect(moved['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('left-over parts, ids and relations that a new sheet could collide with', async () => {
    const parts = {
      ...edited(bookParts(SKETCH), WORKBOOK, 'sheetId="2"', 'sheetId="65534"'),
      'xl/worksheets/_rels/sheet3.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    };
    const now = await written(plan, parts);
    expect(Object.keys(now).at(-1)).toBe('xl/worksheets/sheet4.xml');
    expect(now[WORKBOOK]).toMatch(/<sheet name="Status" sheetId="2" [^>]*r:id="rId3"\/>/);
  });
});

describe('What staff hide on a sheet of ours', () => {
  const rows = (text: string) =>
    planOf([
      ['Kode', 'Navn'],
      [text, 'b'],
      ['c', 'd'],
    ]);
  const dressed = async (filter: string) => {
    const xml = await written(rows('a'));
    const hidden = edited(xml, SHEET, '<row r="2"', '<row r="2" hidden="1"');
    return edited(hidden, SHEET, '</sheetData>', `</sheetData>${filter}`);
  };

  test('stays hidden, rows and columns, and a filter that hides nothing stays', async () => {
    const plain = await dressed('<autoFilter ref="A1:B3"/>');
    const before = edited(plain, SHEET, '<col min="2" max="2"', '<col min="2" max="2" hidden="1"');
    const after = await written(rows('ny'), before);
    expect(after[SHEET]).toMatch(/<row r="2"[^>]* hidden="1"/);
    expect(after[SHEET]).toMatch(/<col min="2" max="2"[^>]* hidden="1"/);
    expect(after[SHEET]).toContain('</sheetData><autoFilter ref="A1:B3"/>');
    expect((await written(rows('ny'), after))[SHEET]).toBe(after[SHEET]);
  });

  test('by a filter stops the write with one sentence, as in Excel', async () => {
    const before = await dressed(
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>',
    );
    await expect(written(rows('ny'), before)).rejects.toMatchObject({ code: 'sheetFiltered' });
  });
});

describe('A written sheet', () => {
  const sheetOf = async (change: Partial<SheetPlan>) => {
    const base = sheetPlan('targets', 'Status', [[cell('Overskrift'), cell('b')], [cell(1)]]);
    return written({ sheets: [{ ...base, ...change }] });
  };

  test('prints on A4, one page wide, and repeats its header rows', async () => {
    const parts = await sheetOf({
      print: { landscape: false, repeatRows: { first: 2, last: 3 }, footer: '&LÅ & Ø&RSide &P' },
    });
    expect(parts[SHEET]).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(parts[SHEET]).toContain('<oddFooter>&amp;LÅ &amp; Ø&amp;RSide &amp;P</oddFooter>');
    expect(parts[SHEET]).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(parts[WORKBOOK]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Status'!$2:$3</definedName>`,
    );
  });

  test('loses its print titles when the plan has none any more', async () => {
    const parts = await sheetOf({});
    const base = sheetPlan('targets', 'Status', [[cell('x')]]);
    const without = { ...base, print: { ...base.print, repeatRows: null } };
    expect((await written({ sheets: [without] }, parts))[WORKBOOK]).not.toContain('Print_Titles');
  });

  test.each([
    [
      { rows: 2, columns: 0 },
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      { rows: 0, columns: 1 },
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
    ],
    [
      { rows: 2, columns: 1 },
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    ],
    [{ rows: 0, columns: 0 }, '<sheetView showGridLines="0" workbookViewId="0"/>'],
  ])('keeps %j in view', async (freeze, xml) => {
    expect((await sheetOf({ freeze }))[SHEET]).toContain(xml);
  });

  test('offers its choices, quotes escaped, and leaves out lists that Excel could not hold', async () => {
    const area = { top: 2, left: 1, bottom: 4, right: 1 };
    const parts = await sheetOf({
      choices: [
        { area, values: ['ja', 'n"ej"', 'a & b'] },
        { area, values: ['komma, og mere'] },
        { area, values: ['x'.repeat(300)] },
      ],
    });
    expect(parts[SHEET]).toContain(
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A4"><formula1>"ja,n""ej"",a &amp; b"</formula1></dataValidation></dataValidations>',
    );
  });

  test('jumps to cells of sheets whose names need quotes', async () => {
    const link = { sheet: "Staff's «ark»", cell: 'B2' };
    const parts = await written({
      sheets: [sheetPlan('targets', 'Status', [[{ ...cell('hop'), link }]])],
    });
    expect(parts[SHEET]).toContain(`<hyperlink ref="A1" location="'Staff''s «ark»'!B2"/>`);
  });

  test('uses the fonts, fills and borders that stand already', async () => {
    const style = { bold: true, fill: '#FFE7A6', border: 'bottom', numberFormat: '0.0%' } as const;
    const sheet = (role: 'targets' | 'receipt') => sheetPlan(role, role, [[cell(1, style)]]);
    const once = await written({ sheets: [sheet('targets')] });
    const twice = await written({ sheets: [sheet('targets'), sheet('receipt')] }, once);
    expect(twice['xl/styles.xml']).toBe(once['xl/styles.xml']);
    expect(once['xl/styles.xml']).toContain('<cellXfs count="2">');
  });

  test('keeps the workbook’s own default font', async () => {
    const parts = edited(
      bookParts(SKETCH),
      'xl/styles.xml',
      '<font><sz val="11"/><name val="Calibri"/></font>',
      '<font><name val="Verdana"/><family val="2"/><sz val="9"/></font>',
    );
    const now = await written(
      { sheets: [sheetPlan('targets', 'S', [[cell('a', { bold: true })]])] },
      parts,
    );
    expect(now['xl/styles.xml']).toContain(
      '<font><b/><sz val="9"/><name val="Verdana"/><family val="2"/></font>',
    );
  });

  test('escapes what XML can’t hold, so that it reads back the same', async () => {
    const text = 'a\u0007b\u0000c\r\nd\uFFFFe\uD800f_x0041_';
    const workbook = openWorkbook(packParts(bookParts(SKETCH)));
    await workbook.apply(planOf([[text]]));
    const { sheets } = await openWorkbook(workbook.bytes()).outline();
    expect(sheets[2]?.head?.columns).toEqual([[text]]);
  });
});
