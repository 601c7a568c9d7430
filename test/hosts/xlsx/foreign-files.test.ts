import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { writeZip } from '../../../src/hosts/xlsx/zip/write-zip';
import { UNCALCULATED, type CellValue } from '../../../src/workbook/cell';
import type { SheetOutline } from '../../../src/workbook/outline';
import { bookParts, packParts, writeBook, type Parts } from '../../books/write-book';
import { planOf } from '../../conformance/sample-plan';
import { wideZip } from './wide-zip';

const SKETCH = {
  sheets: [
    {
      name: 'Log',
      rows: [
        ['Navn', 'Antal'],
        ['Å & Ø', 3],
      ],
    },
  ],
};
const VALUES: CellValue[][] = [
  ['Navn', 'Å & Ø'],
  ['Antal', 3],
];
const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function plain(strings: 'inline' | 'shared' = 'inline'): Parts {
  return bookParts(SKETCH, { strings });
}

async function firstSheet(parts: Parts): Promise<SheetOutline> {
  const [sheet] = (await openWorkbook(packParts(parts)).outline()).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The columns of a sheet that holds just these cells. */
async function columns(cells: string, more: Parts = {}): Promise<unknown> {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`;
  return (await firstSheet({ ...plain(), ...more, [SHEET]: xml })).head?.columns;
}

function withStrings(xml: string): Parts {
  const shared = bookParts(SKETCH, { strings: 'shared' });
  return { ...shared, 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${xml}</sst>` };
}

/** A package of which every address is another. */
function mapParts(parts: Parts, change: (text: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [change(name), change(text)]),
  );
}

describe('A file of another program', () => {
  test.each<[string, Parts]>([
    [
      'prefixed element names in every part',
      mapParts(plain('shared'), (text) =>
        text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(/<(x:\w+) xmlns=/, '<$1 xmlns:x='),
      ),
    ],
    [
      'absolute targets',
      mapParts(plain(), (text) =>
        text.replaceAll('Target="', 'Target="/xl/').replaceAll('/xl/xl/', '/xl/'),
      ),
    ],
    [
      'the workbook in an odd place',
      mapParts(plain('shared'), (text) =>
        text.replaceAll('xl/', 'kontor/bog/').replaceAll('worksheets/', 'ark/'),
      ),
    ],
    [
      'part names in another case',
      {
        ...plain('shared'),
        'xl/_rels/workbook.xml.rels': (plain('shared')['xl/_rels/workbook.xml.rels'] ?? '').replace(
          'sharedStrings.xml',
          'SharedStrings.XML',
        ),
      },
    ],
    [
      'strict namespaces',
      mapParts(plain('shared'), (text) =>
        text
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ],
    ['no package relations', without(plain(), '_rels/.rels')],
    ['no styles', without(plain(), 'xl/styles.xml')],
    ['no list of shared strings', without(plain(), 'xl/sharedStrings.xml')],
    [
      'comments, instructions and white space',
      mapParts(plain(), (text) =>
        text.startsWith('<')
          ? `<?xml version="1.0"?>\n<!-- <row> -->\n${text.replaceAll('><', '>\n <!-- x --><')}\n`
          : text,
      ),
    ],
    ['single quotes', mapParts(plain(), (text) => text.replaceAll('"', "'"))],
  ])('is read and written with %s', async (_, parts) => {
    const workbook = openWorkbook(packParts(parts));
    expect((await workbook.outline()).sheets[0]?.head?.columns).toEqual(VALUES);
    await workbook.apply(planOf([['=a', 1]]));
    const again = openWorkbook(workbook.bytes());
    const { sheets } = await again.outline();
    expect(sheets.map(({ own, head }) => [own, head?.columns])).toEqual([
      [null, VALUES],
      ['targets', [['=a'], [1]]],
    ]);
    expect((await again.apply(planOf([['=a', 1]]))).sheets[0]?.state).toBe('same');
  });

  test('may leave out the names of rows and cells', async () => {
    expect(
      await columns(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>',
      ),
    ).toEqual([
      [1, null, null, 4, null],
      [null, null, null, null, 5],
      [null, null, null, null, null],
      [2, null, null, null, null],
      [3, null, null, null, null],
    ]);
  });

  test('may write its rows in any order', async () => {
    expect(
      await columns(
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
      ),
    ).toEqual([
      [1, null, 3],
      [2, null, null],
    ]);
  });

  test('may lie about the size of a sheet, or say nothing', async () => {
    const xml = `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>`;
    expect((await firstSheet({ ...plain(), [SHEET]: xml })).used).toEqual({
      top: 2,
      left: 2,
      bottom: 2,
      right: 2,
    });
  });

  test('writes cells of every type', async () => {
    const cells = [
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#DIV/0!</v></c>',
      '<c t="str"><f>A1</f><v>tekst</v></c>',
      '<c><f>1+1</f><v>2</v></c>',
      '<c><f>1+1</f></c>',
      '<c t="str"><f>A1</f><v></v></c>',
      '<c t="n"><v>1.5E-3</v></c>',
      '<c><v> 7 </v></c>',
      '<c><v>syv</v></c>',
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>to </t></r><r><t xml:space="preserve">ord</t></r></is></c>',
      '<c t="inlineStr"><is><t><![CDATA[a<b&c]]>&#229;&amp;</t></is></c>',
      '<c t="d"><v>2026-03-04</v></c>',
      '<c t="d"><v>2026-03-04T12:00:00Z</v></c>',
      '<c t="d"><v>ingen dato</v></c>',
    ];
    expect(await columns(cells.map((cell) => `<row>${cell}</row>`).join(''))).toEqual([
      [
        true,
        { error: '#DIV/0!' },
        'tekst',
        2,
        { error: UNCALCULATED },
        null,
        0.0015,
        7,
        'syv',
        'to ord',
        'a<b&cå&',
        46085,
        46085.5,
        'ingen dato',
      ],
    ]);
  });

  test('counts its ISO dates from 1904 when the workbook does', async () => {
    const parts = bookParts({ ...SKETCH, dateSystem: 1904 });
    parts[SHEET] =
      `<worksheet xmlns="${MAIN}"><sheetData><row><c t="d"><v>2026-03-04</v></c></row></sheetData></worksheet>`;
    expect((await firstSheet(parts)).head?.columns).toEqual([[46085 - 1462]]);
  });

  test('shares strings with rich text, phonetic hints and escaped characters', async () => {
    const parts = withStrings(
      '<si><t>a_x000D_b</t></si><si><r><t>fed</t></r><r><t> tekst</t></r><rPh sb="0" eb="1"><t>lyd</t></rPh></si><si><t>_x005F_x000D_</t></si><si/>',
    );
    const cell = (n: number) => `<row><c t="s"><v>${String(n)}</v></c></row>`;
    parts[SHEET] =
      `<worksheet xmlns="${MAIN}"><sheetData>${[0, 1, 2, 3, 0].map(cell).join('')}</sheetData></worksheet>`;
    expect((await firstSheet(parts)).head?.columns).toEqual([
      ['a\rb', 'fed tekst', '_x000D_', null, 'a\rb'],
    ]);
  });

  test('hides nothing behind elements that other programs add', async () => {
    const xml = `<worksheet xmlns="${MAIN}" xmlns:x="urn:x"><sheetData><row r="1" x:r="9"><c r="A1" x:t="s"><v>1</v><extLst><ext><x:v>99</x:v></ext></extLst></c></row></sheetData><extLst><ext><sheetData><row><c><v>5</v></c></row></sheetData></ext></extLst></worksheet>`;
    expect((await firstSheet({ ...plain(), [SHEET]: xml })).head?.columns).toEqual([[1]]);
  });

  test('knows the number formats that are never spelt out', async () => {
    const ids = [0, 9, 10, 14, 22, 30, 44, 49, 99];
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs>${ids.map((id) => `<xf numFmtId="${String(id)}"/>`).join('')}</cellXfs></styleSheet>`;
    const cells = ids.map((_, n) => `<row><c s="${String(n)}"><v>1</v></c></row>`).join('');
    const sheet = await firstSheet({
      ...plain(),
      'xl/styles.xml': styles,
      [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`,
    });
    expect(sheet.head?.formats).toEqual([
      [
        'General',
        '0%',
        '0.00%',
        'm/d/yyyy',
        'm/d/yyyy h:mm',
        'm/d/yyyy',
        '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
        '@',
        'General',
      ],
    ]);
  });

  test('tells a filter of a table and an advanced filter too', async () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetPr filterMode="1"/><sheetData/></worksheet>`;
    expect((await firstSheet({ ...plain(), [SHEET]: xml })).isFiltered).toBe(true);
    const tables = [{ name: 'T', area: { top: 1, left: 1, bottom: 2, right: 2 }, hasTotals: true }];
    const parts = bookParts({
      sheets: [
        {
          name: 'Log',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
          tables,
        },
      ],
    });
    expect((await firstSheet(parts)).tables).toEqual(tables);
    const filtered = '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><tableColumns';
    parts['xl/tables/table1.xml'] = (parts['xl/tables/table1.xml'] ?? '').replace(
      '<tableColumns',
      filtered,
    );
    expect((await firstSheet(parts)).isFiltered).toBe(true);
  });
});

describe('A zip file of another program', () => {
  const whole = writeBook(SKETCH);

  test('may write sizes after the data, and in the wide fields of zip64', async () => {
    const workbook = openWorkbook(wideZip(plain()));
    expect((await workbook.outline()).sheets[0]?.head?.columns).toEqual(VALUES);
    await workbook.apply(planOf([['x']]));
    const { sheets } = await openWorkbook(workbook.bytes()).outline();
    expect(sheets.map(({ name }) => name)).toEqual(['Log', 'Status']);
  });

  test('is the very same file when nothing was changed', async () => {
    const workbook = openWorkbook(whole);
    await workbook.outline();
    await workbook.apply({ sheets: [] });
    expect(workbook.bytes()).toBe(whole);
  });

  test('is no workbook when it holds nothing', () => {
    expect(() => openWorkbook(writeZip([]))).toThrow('notWorkbook');
  });
});

function without(parts: Parts, part: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));
}
