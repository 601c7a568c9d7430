/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import '../../excel-host/drivers/page-globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  openExcelWorkbook,
  type ExcelWorkbook,
} from '../../../src/hosts/excel/open-excel-workbook';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { review } from '../../../src/review';
import type { WorkbookPort } from '../../../src/workbook/port';
import { bookFromPort } from '../../excel-host/book-from-port';
import { openPane, type Pane } from '../../excel-host/drivers/jest-page';
import { saveBook } from '../../excel-host/save-book';
import { stateOf } from '../../excel-host/state-of';
import { REVIEW } from './review-options';

const BOOKS = ['sample.xlsx', 'everything.xlsx'];

let pane: Pane;

jest.setTimeout(60_000);

beforeAll(async () => {
  pane = await openPane();
});

afterEach(async () => {
  await pane.settle();
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
  expect(pane.frame.unanswered).toEqual([]);
});

describe.each(BOOKS)('a whole review of %s in Excel', (file) => {
  const bytes = readFileSync(join(__dirname, '../../books', file));
  const opened = async (): Promise<ExcelWorkbook> => {
    pane.excel.book = await bookFromPort(openWorkbook(new Uint8Array(bytes)));
    pane.excel.syncs.length = 0;
    return openExcelWorkbook();
  };

  test('comes to the same result as on the command line', async () => {
    const inFile = await review(openWorkbook(new Uint8Array(bytes)), REVIEW);
    const inExcel = await review(await opened(), REVIEW);
    expect(inExcel.assessment).toEqual(inFile.assessment);
    expect(inExcel.plan).toEqual(inFile.plan);
  });

  test('writes the same sheets as on the command line', async () => {
    const xlsx = openWorkbook(new Uint8Array(bytes));
    const excel = await opened();
    const { plan } = await review(xlsx, REVIEW);
    const wrote = [await xlsx.apply(plan), await excel.apply(plan)];
    expect(wrote[1]?.sheets).toEqual(wrote[0]?.sheets);
    expect(await ownSheets(excel)).toEqual(await ownSheets(xlsx));
  });

  test('saves a workbook that holds cell for cell what the command line saves', async () => {
    const xlsx = openWorkbook(new Uint8Array(bytes));
    const excel = await opened();
    const { plan } = await review(xlsx, REVIEW);
    await xlsx.apply(plan);
    await excel.apply(plan);
    const saved = openWorkbook(saveBook(pane.excel.book));
    expect(await cells(saved)).toEqual(await cells(openWorkbook(xlsx.bytes())));
  });

  test('takes three round trips to read and three to write', async () => {
    const port = await opened();
    const { plan } = await review(port, REVIEW);
    expect(pane.excel.roundTrips.length).toBeLessThanOrEqual(3);
    pane.excel.syncs.length = 0;
    await port.apply(plan);
    expect(pane.excel.roundTrips).toHaveLength(3);
  });

  test('changes nothing when it is done twice', async () => {
    const port = await opened();
    await port.apply((await review(port, REVIEW)).plan);
    const before = stateOf(pane.excel.book);
    const again = await port.apply((await review(port, REVIEW)).plan);
    expect(again.sheets.every(({ state }) => state === 'same')).toBe(true);
    expect(stateOf(pane.excel.book)).toEqual(before);
  });

  test('reads without changing a thing', async () => {
    const port = await opened();
    const before = stateOf(pane.excel.book);
    await port.pendingRepair();
    await review(port, REVIEW);
    expect(stateOf(pane.excel.book)).toEqual(before);
  });

  test('is taken back exactly', async () => {
    const port = await opened();
    const before = stateOf(pane.excel.book);
    const receipt = await port.apply((await review(port, REVIEW)).plan);
    await receipt.takeBack();
    expect(stateOf(pane.excel.book)).toEqual(before);
  });
});

/** Every sheet's values and number formats, by name. */
async function cells(port: WorkbookPort): Promise<unknown[]> {
  const { sheets } = await port.outline();
  return Promise.all(
    sheets.map(async ({ id, name, used }) => {
      const [block] = used ? await port.read([{ sheet: id, area: used, formats: true }]) : [];
      return { name, used, columns: block?.columns, formats: block?.formats };
    }),
  );
}

async function ownSheets(port: WorkbookPort): Promise<unknown[]> {
  const { sheets } = await port.outline();
  return Promise.all(
    sheets
      .filter(({ own }) => own !== null)
      .map(async ({ id, name, own, used }) => {
        const [block] = used ? await port.read([{ sheet: id, area: used, formats: true }]) : [];
        return { name, own, used, columns: block?.columns, formats: block?.formats };
      }),
  );
}
