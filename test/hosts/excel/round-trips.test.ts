/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import '../../excel-host/drivers/page-globals';
import { openExcelWorkbook } from '../../../src/hosts/excel/open-excel-workbook';
import type { RangeRef } from '../../../src/workbook/block';
import { openPane, type Pane } from '../../excel-host/drivers/jest-page';
import { DEFAULT_LIMITS } from '../../excel-host/limits';
import { Book } from '../../excel-host/model/book';
import type { Sheet } from '../../excel-host/model/sheet';
import { cell, sheetPlan } from '../../conformance/sample-plan';
import { richPlan } from './rich-plan';

jest.setTimeout(60_000);

let pane: Pane;

beforeAll(async () => {
  pane = await openPane();
});

beforeEach(() => {
  pane.excel.book = new Book();
  Object.assign(pane.excel.limits, DEFAULT_LIMITS);
});

afterEach(async () => {
  await pane.settle();
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
  pane.excel.syncs.length = 0;
});

function fill(
  name: string,
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => string | number = (r, c) => r * columns + c,
): Sheet {
  const sheet = pane.excel.book.addSheet(name);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) sheet.change(r, c, { value: valueAt(r, c) });
  }
  return sheet;
}

/** The work of a review: the outline, then every used cell of the sheets. */
async function readAll(): Promise<number> {
  const port = openExcelWorkbook();
  const { sheets } = await port.outline();
  const refs = sheets.flatMap(({ id, used }): RangeRef[] =>
    used ? [{ sheet: id, area: used, formats: false }] : [],
  );
  const blocks = await port.read(refs);
  return blocks.reduce((cells, { columns }) => cells + columns.flat().length, 0);
}

describe('a review costs three round trips', () => {
  test.each([1, 12, 40])('of a workbook with %i sheets', async (count) => {
    for (let n = 1; n <= count; n++) fill(`Ark ${String(n)}`, 30, 8);
    expect(await readAll()).toBe(count * 240);
    expect(pane.excel.roundTrips).toHaveLength(3);
  });

  test('and one more for each further block where the values do not fit in 5 MB', async () => {
    fill('Log', 40_000, 3, (r, c) => `en længere tekst ${String(r)} ${String(c)} om forløb`);
    expect(await readAll()).toBe(120_000);
    const bytes = pane.excel.roundTrips.map(({ responseBytes }) => responseBytes);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    expect(Math.max(...bytes)).toBeLessThan(DEFAULT_LIMITS.payloadBytes);
    expect(pane.excel.roundTrips.length).toBeLessThanOrEqual(3 + Math.ceil(total / 3_000_000));
    expect(pane.excel.roundTrips.every(({ error }) => error === null)).toBe(true);
  });

  test('also where a text among the first rows could be an error', async () => {
    const sheet = fill('Log', 300, 2);
    sheet.change(150, 1, { value: { error: '#N/A' } });
    sheet.change(160, 0, { value: '#N/A' });
    expect(await readAll()).toBe(600);
    expect(pane.excel.roundTrips).toHaveLength(3);
  });

  test('and one more where a text further down could be one', async () => {
    const sheet = fill('Log', 300, 2);
    sheet.change(250, 1, { value: { error: '#N/A' } });
    sheet.change(260, 0, { value: '#N/A' });
    const port = openExcelWorkbook();
    const [log] = (await port.outline()).sheets;
    const area = log?.used;
    if (!log || !area) throw new Error('no sheet');
    const [block] = await port.read([{ sheet: log.id, area, formats: false }]);
    expect(block?.columns[1]?.[250]).toEqual({ error: '#N/A' });
    expect(block?.columns[0]?.[260]).toBe('#N/A');
    expect(pane.excel.roundTrips).toHaveLength(4);
  });
});

describe('what Excel will not answer in one piece is asked for in smaller ones', () => {
  test.each(['error', 'null'] as const)(
    'when too many cells come back as %s',
    async (overCells) => {
      fill('Log', 700, 3);
      Object.assign(pane.excel.limits, { cells: 500, overCells });
      expect(await readAll()).toBe(2100);
    },
  );

  test('when the rows below are far longer than the first ones', async () => {
    fill('Log', 1200, 2, (r) => (r < 200 ? 'kort' : 'lang '.repeat(1000)));
    expect(await readAll()).toBe(2400);
  });

  test('when the first rows of many sheets together are too large', async () => {
    for (let n = 1; n <= 6; n++) fill(`Ark ${String(n)}`, 200, 20, () => 'x'.repeat(300));
    expect(await readAll()).toBe(24_000);
  });

  test('and a single cell that is still too large is refused in words', async () => {
    fill('Log', 1, 1, () => 'x'.repeat(3000));
    Object.assign(pane.excel.limits, { payloadBytes: 2500 });
    await expect(readAll()).rejects.toMatchObject({ code: 'tooLarge' });
  });
});

describe('sheets of an odd shape are read as well', () => {
  test('one whose values begin in the last rows there are', async () => {
    const sheet = pane.excel.book.addSheet('Bund');
    sheet.change(1_048_575, 16_383, { value: 'her' });
    const [outline] = (await openExcelWorkbook().outline()).sheets;
    expect(outline?.head?.columns).toEqual([['her']]);
  });

  test('one that is formatted far beyond its values', async () => {
    const sheet = fill('Log', 5, 2);
    sheet.change(900_000, 3, { format: '0%' });
    const [outline] = (await openExcelWorkbook().outline()).sheets;
    expect(outline?.used).toEqual({ top: 1, left: 1, bottom: 5, right: 2 });
  });
});

describe('a write costs three round trips', () => {
  test('the first time and every time after', async () => {
    fill('Log', 3, 3);
    const port = openExcelWorkbook();
    for (const word of ['en', 'to']) {
      await port.outline();
      pane.excel.syncs.length = 0;
      await port.apply(richPlan(word, 60));
      expect(pane.excel.roundTrips).toHaveLength(3);
    }
  });

  test('and one when there is nothing to change', async () => {
    fill('Log', 3, 3);
    const port = openExcelWorkbook();
    await port.apply(richPlan('en'));
    await port.outline();
    pane.excel.syncs.length = 0;
    await port.apply(richPlan('en'));
    expect(pane.excel.roundTrips).toHaveLength(1);
  });

  test('and one more for each further block of a very long sheet', async () => {
    fill('Log', 3, 3);
    const long = sheetPlan(
      'receipt',
      'Datakontrol',
      Array.from({ length: 9000 }, (_, n) => [
        cell(`linje ${String(n)} `.repeat(30), { wrap: true }),
        cell('én', { fill: n % 2 ? '#F7B9AE' : '#BFE3C8' }),
      ]),
    );
    const port = openExcelWorkbook();
    await port.outline();
    await port.apply({ sheets: [long] });
    const largest = Math.max(...pane.excel.roundTrips.map(({ requestBytes }) => requestBytes));
    expect(largest).toBeLessThan(DEFAULT_LIMITS.payloadBytes);
    expect((await port.outline()).sheets[1]?.used?.bottom).toBe(9000);
  });
});
