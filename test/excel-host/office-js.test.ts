/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openPane, type Pane } from './drivers/jest-page';
import { Book } from './model/book';

let pane: Pane;

beforeAll(async () => {
  pane = await openPane();
});

describe("Microsoft's office.js talks to the simulated Excel", () => {
  test('it finds itself in Excel on the web', () => {
    expect(pane.host).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('da-DK');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '9.9')).toBe(false);
  });

  test('cells are written and read back in one round trip each', async () => {
    pane.excel.book = new Book();
    pane.excel.book.addSheet('Log');
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      sheet.getRange('A1:B2').formulas = [
        ['Navn', 'Antal'],
        ['Viborg', '=1+2'],
      ];
      const range = sheet.getUsedRangeOrNullObject(true).load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      ['Navn', 'Antal'],
      ['Viborg', 3],
    ]);
    expect(pane.excel.roundTrips).toHaveLength(1);
  });
});

afterAll(async () => {
  await pane.settle();
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
  expect(pane.frame.unanswered).toEqual([]);
});
