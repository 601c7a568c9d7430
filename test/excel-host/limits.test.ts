/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { openPane, type Pane } from './drivers/jest-page';
import { DEFAULT_LIMITS } from './limits';
import { Book } from './model/book';
import type { Sheet } from './model/sheet';

let pane: Pane;
let sheet: Sheet;

beforeAll(async () => {
  pane = await openPane();
});

beforeEach(() => {
  pane.excel.book = new Book();
  sheet = pane.excel.book.addSheet('Log');
  pane.excel.book.addSheet('Andet');
  Object.assign(pane.excel.limits, DEFAULT_LIMITS);
});

afterEach(() => pane.settle());

/** The code by which a piece of work fails; `null` when it does not. */
function codeOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string | null> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Log'), context);
    await context.sync();
    return null;
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'other'));
}

describe('what Excel refuses, the simulated one refuses', () => {
  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      'a sheet name of 32 characters',
      'InvalidArgument',
      (_, c) => c.workbook.worksheets.add('x'.repeat(32)),
    ],
    ['a sheet name with a slash', 'InvalidArgument', (_, c) => c.workbook.worksheets.add('a/b')],
    ['a sheet name that is taken', 'ItemAlreadyExists', (_, c) => c.workbook.worksheets.add('LOG')],
    [
      'a sheet that is not there',
      'ItemNotFound',
      (_, c) => c.workbook.worksheets.getItem('Væk').load('name'),
    ],
    [
      'an array of another shape',
      'InvalidArgument',
      (s) => (s.getRange('A1:B2').formulas = [[1, 2]]),
    ],
    [
      'a text over 32.767 characters',
      'InvalidArgument',
      (s) => (s.getRange('A1').formulas = [['x'.repeat(32_768)]]),
    ],
    [
      'a formula it cannot calculate',
      'InvalidArgument',
      (s) => (s.getRange('A1').formulas = [['=VLOOKUP(']]),
    ],
    [
      'a name that looks like a cell',
      'InvalidArgument',
      (s, c) => c.workbook.names.add('N1', s.getRange('A1')),
    ],
    [
      'a range beyond the sheet',
      'InvalidArgument',
      (s) => s.getRange('A1048570').getResizedRange(9, 0).load('values'),
    ],
    [
      'a list of choices over 255 characters',
      'InvalidArgument',
      (s) =>
        (s.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        }),
    ],
    [
      'a request over 5 MB',
      'RequestPayloadSizeLimitExceeded',
      (s) =>
        (s.getRange('A1:A400').formulas = Array.from({ length: 400 }, () => ['x'.repeat(20_000)])),
    ],
  ])('%s: %s', async (_, code, work) => {
    expect(await codeOf(work)).toBe(code);
  });

  test('an answer over 5 MB', async () => {
    for (let row = 0; row < 400; row++) sheet.change(row, 0, { value: 'x'.repeat(20_000) });
    expect(await codeOf((s) => s.getRange('A1:A400').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('a write to a locked cell of a protected sheet', async () => {
    sheet.isProtected = true;
    expect(await codeOf((s) => (s.getRange('A1').formulas = [[1]]))).toBe('AccessDenied');
  });

  test('a new sheet where the structure is protected', async () => {
    pane.excel.book.structureProtected = true;
    expect(await codeOf((_, c) => c.workbook.worksheets.add('Ny'))).toBe('InvalidOperation');
  });

  test('anything while a cell is being edited', async () => {
    pane.excel.isEditingCell = true;
    expect(await codeOf((s) => s.load('name'))).toBe('InvalidOperationInCellEditMode');
    pane.excel.isEditingCell = false;
  });

  test('a member that nobody has modelled, and it is told as a gap', async () => {
    expect(await codeOf((s) => s.getRange('A1').removeDuplicates([0], false))).toBe(
      'NotImplemented',
    );
    expect([...pane.excel.dispatcher.gaps]).toEqual(['Range.RemoveDuplicates()']);
    pane.excel.dispatcher.gaps.clear();
  });
});

describe('over the limit of cells', () => {
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Log').getRange('A1:C3').load('values');
      await context.sync();
      return range.values;
    });

  test('an error comes, or null in place of the values', async () => {
    Object.assign(pane.excel.limits, { cells: 8 });
    await expect(read()).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
    Object.assign(pane.excel.limits, { overCells: 'null' });
    expect(await read()).toBeNull();
  });
});

describe('a write that Excel takes may still land elsewhere', () => {
  const write = (): Promise<string | null> =>
    codeOf((s) => (s.getRange('A1:A3').formulas = [['a'], ['b'], ['c']]));
  const column = (): unknown[] => [0, 1, 2, 3].map((row) => sheet.cell(row, 0).value);

  test('only the first cell of a merged area takes a value', async () => {
    sheet.merges.push(sheet.area(0, 0, 2, 1));
    await write();
    expect(column()).toEqual(['a', null, 'c', null]);
  });

  test('rows that a filter hides are passed over', async () => {
    sheet.filteredRows.add(1);
    await write();
    expect(column()).toEqual(['a', null, 'b', 'c']);
  });

  test('what was done before an error stays done', async () => {
    const code = await codeOf((s, context) => {
      s.getRange('A1').formulas = [['før']];
      context.workbook.worksheets.getItem('Væk').load('name');
      s.getRange('A2').formulas = [['efter']];
    });
    expect([code, ...column()]).toEqual(['ItemNotFound', 'før', null, null, null]);
  });
});
