/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import '../../excel-host/drivers/page-globals';
import {
  openExcelWorkbook,
  type ExcelWorkbook,
} from '../../../src/hosts/excel/open-excel-workbook';
import { WorkbookRefused } from '../../../src/workbook/port';
import { openPane, type Pane } from '../../excel-host/drivers/jest-page';
import type { Book } from '../../excel-host/model/book';
import type { Sheet } from '../../excel-host/model/sheet';
import { stateOf } from '../../excel-host/state-of';
import { openSketch } from './open-sketch';
import { richPlan } from './rich-plan';

let pane: Pane;
let written: Book;

beforeAll(async () => {
  pane = await openPane();
  pane.excel.book = await openSketch();
  await openExcelWorkbook().apply(richPlan('gammel'));
  written = pane.excel.book;
});

beforeEach(() => {
  pane.excel.book = written.copy();
  pane.excel.isEditingCell = false;
});

afterEach(async () => {
  await pane.settle();
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
});

function sheet(name: string): Sheet {
  const found = pane.excel.book.sheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Reviews the workbook; then something happens; then the plan is written. */
async function refusal(happens: () => void, plan = richPlan('ny')): Promise<unknown> {
  const port = await reviewed();
  happens();
  const before = stateOf(pane.excel.book);
  const outcome = await port.apply(plan).then(
    () => 'written',
    (error: unknown) =>
      error instanceof WorkbookRefused ? { code: error.code, facts: error.facts } : error,
  );
  pane.excel.isEditingCell = false;
  if (outcome !== 'written') expect(stateOf(pane.excel.book)).toEqual(before);
  return outcome;
}

async function reviewed(): Promise<ExcelWorkbook> {
  const port = openExcelWorkbook();
  await port.outline();
  return port;
}

describe('before anything is touched, the write is refused', () => {
  test('when a sheet that would change is protected', async () => {
    expect(await refusal(() => (sheet('Status').isProtected = true))).toEqual({
      code: 'sheetProtected',
      facts: { sheet: 'Status' },
    });
  });

  test('when a filter hides rows of it', async () => {
    expect(await refusal(() => (sheet('Status').isFiltered = true))).toEqual({
      code: 'sheetFiltered',
      facts: { sheet: 'Status' },
    });
  });

  test('when a table of it is filtered', async () => {
    const filter = (): void => {
      const status = sheet('Status');
      const area = status.area(1, 0, 4, 2);
      status.tables = [{ id: '{T}', name: 'T', area, hasTotals: false, isFiltered: true }];
    };
    expect(await refusal(filter)).toMatchObject({ code: 'sheetFiltered' });
  });

  test('when cells of it are merged with cells beyond what is written', async () => {
    const merge = (): void => {
      sheet('Status').merges.push(sheet('Status').area(3, 3, 1, 4));
    };
    expect(await refusal(merge)).toEqual({
      code: 'cellsMerged',
      facts: { sheet: 'Status', cell: 'D4:G4' },
    });
  });

  test("when the workbook's structure is protected and a sheet would be added", async () => {
    const protect = (): void => {
      pane.excel.book.structureProtected = true;
    };
    const [first] = richPlan('ny').sheets;
    const more = first ? [{ ...first, role: 'receipt', name: 'Datakontrol' } as const] : [];
    expect(await refusal(protect, { sheets: more })).toMatchObject({ code: 'structureProtected' });
    expect(await refusal(protect)).toBe('written');
  });

  test('while a cell is being edited', async () => {
    expect(await refusal(() => (pane.excel.isEditingCell = true))).toMatchObject({
      code: 'cellBeingEdited',
    });
  });

  test.each<[string, (status: Sheet) => void]>([
    ['changed a value', (status) => status.change(3, 1, { value: 99 })],
    ['cleared a cell', (status) => status.change(3, 1, { value: null })],
    ['wrote below', (status) => status.change(40, 0, { value: 'Bemærkning' })],
    ['wrote beside', (status) => status.change(3, 9, { value: 'Bemærkning' })],
  ])('when somebody has %s in it since the review', async (_, change) => {
    expect(await refusal(() => change(sheet('Status')))).toEqual({
      code: 'changedSinceReview',
      facts: { sheet: 'Status' },
    });
  });

  test('when somebody has deleted it since the review', async () => {
    expect(await refusal(() => pane.excel.book.deleteSheet(sheet('Status')))).toMatchObject({
      code: 'changedSinceReview',
    });
  });
});

describe('the write goes through', () => {
  test('when only a sheet that stays the same is protected or filtered', async () => {
    const plan = {
      sheets: [...richPlan('ny').sheets.slice(0, 1), ...richPlan('gammel').sheets.slice(1)],
    };
    const protect = (): void => {
      sheet('Kontrakt').isProtected = true;
      sheet('Kontrakt').isFiltered = true;
    };
    expect(await refusal(protect, plan)).toBe('written');
  });

  test("when staff's own sheets are protected, filtered and full of merges", async () => {
    const disturb = (): void => {
      Object.assign(sheet('Log'), { isProtected: true, isFiltered: true });
      sheet('Log').merges.push(sheet('Log').area(0, 0, 2, 2));
    };
    expect(await refusal(disturb)).toBe('written');
  });

  test('when staff have renamed a sheet of ours: it keeps their name', async () => {
    expect(await refusal(() => pane.excel.book.renameSheet(sheet('Status'), "Min's"))).toBe(
      'written',
    );
    expect(pane.excel.book.sheets.map(({ name }) => name)).toEqual(['Log', "Min's", 'Kontrakt']);
  });

  test('on the original, never on a copy that staff have made of a sheet of ours', async () => {
    const copy = (): void => {
      const copied = pane.excel.book.addSheet('Status kopi');
      copied.names.push('_Kontraktstatus.targets');
      copied.change(0, 0, { value: 'mit' });
    };
    expect(await refusal(copy)).toBe('written');
    expect(sheet('Status kopi').cell(0, 0).value).toBe('mit');
    const { sheets } = await (await reviewed()).outline();
    expect(sheets.map(({ own, isOwnCopy }) => [own, isOwnCopy])).toEqual([
      [null, false],
      ['targets', false],
      ['contract', false],
      [null, true],
    ]);
  });

  test('with a new sheet where staff have deleted ours and its mark points nowhere', async () => {
    pane.excel.book.deleteSheet(sheet('Status'));
    expect(await refusal(() => undefined)).toBe('written');
    expect(pane.excel.book.sheets.map(({ name }) => name)).toEqual(['Log', 'Kontrakt', 'Status']);
  });
});

describe('what staff have done to a sheet of ours', () => {
  test('comes back exactly when the write is taken back', async () => {
    const status = sheet('Status');
    const { look } = status.cell(3, 1);
    const thick = { style: 'Double', weight: 'Thick', color: '#FF0000' };
    status.change(3, 1, { look: { ...look, fill: '#FFFFFF', underline: 'Single', locked: false } });
    status.change(4, 1, { look: { ...look, borders: { ...look.borders, left: thick } } });
    status.change(5, 2, { format: '0.000', link: { address: 'https://example.org/' } });
    status.change(6, 3, { look: { ...look, style: 'Good', font: 'Arial', strikethrough: true } });
    status.merges.push(status.area(6, 2, 1, 2));
    status.widths.set(0, 200);
    status.heights.set(2, 44);
    status.titleRows = { first: 0, count: 1 };
    sheet('Kontrakt').change(1, 1, {
      validation: {
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'a,b' } },
        ignoreBlanks: false,
        errorAlert: { message: 'nej' },
        prompt: { message: 'vælg' },
      },
    });
    const before = stateOf(pane.excel.book);
    const receipt = await (await reviewed()).apply(richPlan('ny', 9));
    expect(receipt.sheets.map(({ state }) => state)).toEqual(['changed', 'changed']);
    await receipt.takeBack();
    expect(stateOf(pane.excel.book)).toEqual(before);
  });

  test('comes back even when they have deleted the sheet meanwhile', async () => {
    const receipt = await (await reviewed()).apply(richPlan('ny'));
    pane.excel.book.deleteSheet(sheet('Status'));
    await receipt.takeBack();
    expect(sheet('Status').cell(2, 0).value).toBe('=gammel0');
  });

  test('stays where it does not touch what is written', async () => {
    const [targets] = richPlan('gammel').sheets;
    sheet('Status').widths.set(0, 200);
    const receipt = await (await reviewed()).apply({ sheets: targets ? [targets] : [] });
    expect(receipt.sheets.map(({ state }) => state)).toEqual(['same']);
    expect(sheet('Status').widths.get(0)).toBe(200);
  });
});
