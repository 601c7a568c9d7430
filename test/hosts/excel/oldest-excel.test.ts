/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import '../../excel-host/drivers/page-globals';
import { openExcelWorkbook } from '../../../src/hosts/excel/open-excel-workbook';
import { openPane, type Pane } from '../../excel-host/drivers/jest-page';
import { stateOf } from '../../excel-host/state-of';
import { describePort } from '../../conformance/port-suite';
import { openSketch } from './open-sketch';
import { richPlan } from './rich-plan';

let pane: Pane;

/** Microsoft's library refuses what is newer than the Excel it runs in, once it is told to look. */
interface Watchful {
  CommonUtility: { _doApiNotSupportedCheck: boolean };
}

beforeAll(async () => {
  pane = await openPane({ addIn: { requirements: { ExcelApi: '1.9', RichApiRuntime: '1.1' } } });
  const { CommonUtility } = OfficeExtension as unknown as Watchful;
  CommonUtility._doApiNotSupportedCheck = true;
});

afterEach(async () => {
  await pane.settle();
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
});

describePort('Excel at its oldest (ExcelApi 1.9)', async (sketch) => {
  pane.excel.book = await openSketch(sketch);
  return {
    port: openExcelWorkbook(),
    reopen: () => Promise.resolve(openExcelWorkbook()),
  };
});

describe('Excel at its oldest (ExcelApi 1.9)', () => {
  test('does all the rest as well: merges, lists, links, jumps, events, repair', async () => {
    pane.excel.book = await openSketch();
    const port = openExcelWorkbook();
    await port.apply(richPlan('gammel'));
    const before = stateOf(pane.excel.book);
    await port.outline();
    const receipt = await port.apply(richPlan('ny', 7));
    await receipt.takeBack();
    expect(await port.jumpTo('Status', 'B2')).toBe(true);
    pane.excel.book.active = pane.excel.book.sheet('Log');
    expect(stateOf(pane.excel.book)).toEqual(before);
    const stop = await port.onChanged(() => undefined);
    await stop();
    expect(await port.pendingRepair()).toBeNull();
  });

  test('refuses what is newer, so nothing newer is used', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Log').getRange('A1');
      expect(() => range.getMergedAreasOrNullObject()).toThrow();
      await context.sync();
    });
  });
});

describe('an Excel that is older still', () => {
  test('is told from the start', async () => {
    const asked = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    await expect(openExcelWorkbook().outline()).rejects.toMatchObject({ code: 'excelTooOld' });
    expect(asked).toHaveBeenCalledWith('ExcelApi', '1.9');
    asked.mockRestore();
  });
});
