import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { bookParts, packParts } from '../../books/write-book';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('Formulas of a file', () => {
  test('that were filled down are read in each of their cells', async () => {
    const parts = bookParts({ sheets: [{ name: 'Log', rows: [[1]] }] });
    parts[SHEET] = (parts[SHEET] ?? '').replace(
      /<sheetData>.*<\/sheetData>/,
      '<sheetData><row r="1"><c r="A1"><v>1</v></c>' +
        '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f><v>3</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>' +
        '<row r="3"><c r="B3"><f t="array" ref="B3">SUM(A1:A2)</f><v>1</v></c></row></sheetData>',
    );
    const workbook = openWorkbook(packParts(parts));
    const sheet = (await workbook.outline()).sheets[0];
    const area = { top: 1, left: 2, bottom: 3, right: 2 };
    const [block] = await workbook.read([
      { sheet: sheet?.id ?? '', area, formats: false, formulas: true },
    ]);
    expect(block?.formulas).toEqual([['A1*2+$A$1', 'A2*2+$A$1', '{SUM(A1:A2)}']]);
  });
});
