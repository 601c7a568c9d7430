/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import '../../excel-host/drivers/page-globals';
import { openExcelWorkbook } from '../../../src/hosts/excel/open-excel-workbook';
import { openPane, type Pane } from '../../excel-host/drivers/jest-page';
import { stateOf } from '../../excel-host/state-of';
import { openSketch, LOG } from './open-sketch';
import { richPlan } from './rich-plan';

let pane: Pane;

beforeAll(async () => {
  pane = await openPane();
});

beforeEach(async () => {
  pane.excel.book = await openSketch({
    sheets: [LOG, { name: 'Gemt', rows: [[1]], visibility: 'hidden' }],
  });
});

afterEach(async () => {
  await pane.settle();
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
});

describe('jumping to a cell', () => {
  test('shows the sheet and selects the cell, whatever the case of the name', async () => {
    expect(await openExcelWorkbook().jumpTo('log', 'B3')).toBe(true);
    expect(pane.excel.book.active?.name).toBe('Log');
    expect(pane.excel.book.selection?.address).toBe('Log!B3');
  });

  test.each(['Gemt', 'Findes ikke'])(
    'leaves a hidden or missing sheet (%s) alone',
    async (name) => {
      const before = stateOf(pane.excel.book);
      expect(await openExcelWorkbook().jumpTo(name, 'A1')).toBe(false);
      expect(stateOf(pane.excel.book)).toEqual(before);
    },
  );
});

describe('watching for changes', () => {
  test('tells of edits, new sheets and deleted ones, until it is stopped', async () => {
    const heard = jest.fn();
    const stop = await openExcelWorkbook().onChanged(heard);
    pane.excel.act((book) => {
      const [sheet] = book.sheets;
      if (sheet) book.changes.push({ kind: 'changed', sheet, address: 'A1' });
    });
    await pane.settle();
    expect(heard).toHaveBeenCalledTimes(1);
    pane.excel.act((book) => book.deleteSheet(book.addSheet('Nyt')));
    await pane.settle();
    expect(heard).toHaveBeenCalledTimes(3);
    await stop();
    pane.excel.act((book) => book.addSheet('Sidst'));
    await pane.settle();
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('keeps quiet about what it writes itself', async () => {
    const port = openExcelWorkbook();
    const heard = jest.fn();
    const stop = await port.onChanged(heard);
    const receipt = await port.apply(richPlan('en'));
    await pane.settle();
    await receipt.takeBack();
    await pane.settle();
    expect(heard).not.toHaveBeenCalled();
    await stop();
  });
});

describe('opening', () => {
  test('finds nothing to repair in a workbook that was written whole', async () => {
    await openExcelWorkbook().apply(richPlan('en'));
    expect(await openExcelWorkbook().pendingRepair()).toBeNull();
  });

  test('reads nothing and changes nothing by itself', () => {
    pane.excel.syncs.length = 0;
    openExcelWorkbook();
    expect(pane.excel.roundTrips).toHaveLength(0);
  });
});
