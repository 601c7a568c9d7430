/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import '../../excel-host/drivers/page-globals';
import { openExcelWorkbook } from '../../../src/hosts/excel/open-excel-workbook';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { writeBook } from '../../books/write-book';
import { describePort } from '../../conformance/port-suite';
import { bookFromPort } from '../../excel-host/book-from-port';
import { openPane, type Pane } from '../../excel-host/drivers/jest-page';

let pane: Pane;

beforeAll(async () => {
  pane = await openPane();
});

afterEach(async () => {
  await pane.settle();
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
  expect(pane.excel.dispatcher.keptReferences).toBe(0);
});

describePort('Excel', async (sketch) => {
  pane.excel.book = await bookFromPort(openWorkbook(writeBook(sketch)));
  return {
    port: openExcelWorkbook(),
    reopen: () => Promise.resolve(openExcelWorkbook()),
  };
});
