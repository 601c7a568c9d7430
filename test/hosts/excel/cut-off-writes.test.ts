/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import '../../excel-host/drivers/page-globals';
import { openExcelWorkbook } from '../../../src/hosts/excel/open-excel-workbook';
import { openPane, type Pane } from '../../excel-host/drivers/jest-page';
import type { Fault } from '../../excel-host/fault';
import { OfficeError } from '../../excel-host/limits';
import type { Book } from '../../excel-host/model/book';
import { stateOf } from '../../excel-host/state-of';
import { cell, sheetPlan } from '../../conformance/sample-plan';
import type { Plan } from '../../../src/workbook/plan';
import { openSketch } from './open-sketch';
import { richPlan } from './rich-plan';

jest.setTimeout(120_000);

const DEAD: Fault = { kind: 'refused', officeError: OfficeError.sessionTimedOut };
const CHECK = 0;
const WRITE = 1;
const READ_BACK = 2;

/** Changes one sheet, leaves one the same, adds one. */
const NEXT = {
  sheets: [
    ...richPlan('ny').sheets.slice(0, 1),
    ...richPlan('gammel').sheets.slice(1),
    sheetPlan('allocation', 'Fordeling', [[cell('Beløb'), cell(100, { fill: '#E4F3E7' })]]),
  ],
};

let pane: Pane;
let start: Book;
let old: unknown;
let written: unknown;
let actions = 0;

beforeAll(async () => {
  pane = await openPane();
  pane.excel.book = await openSketch();
  await openExcelWorkbook().apply(richPlan('gammel'));
  start = pane.excel.book.copy();
  old = stateOf(start);
  expect(await attempt(() => null)).toBe('done');
  written = stateOf(pane.excel.book);
  actions = pane.excel.roundTrips[WRITE]?.actions ?? 0;
});

afterEach(() => {
  expect([...pane.excel.dispatcher.gaps]).toEqual([]);
});

/** Reviews, then writes with the faults; counts round trips from the write's first on. */
async function attempt(
  faultAt: (sync: number) => Fault | null,
  plan: Plan = NEXT,
): Promise<unknown> {
  pane.excel.book = start.copy();
  pane.excel.faultAt = () => null;
  const port = openExcelWorkbook();
  await port.outline();
  await pane.settle();
  pane.excel.syncs.length = 0;
  pane.excel.faultAt = faultAt;
  const outcome = await port.apply(plan).then(
    () => 'done',
    (error: unknown) => (error as { code?: unknown }).code,
  );
  await pane.settle();
  pane.excel.faultAt = () => null;
  return outcome;
}

/** What somebody finds who opens the pane again afterwards. */
async function found(goal = written): Promise<'old' | 'new' | 'repaired' | 'broken'> {
  const repair = await openExcelWorkbook().pendingRepair();
  if (repair) {
    await repair.repair();
    await pane.settle();
    expect(await openExcelWorkbook().pendingRepair()).toBeNull();
  }
  const state = JSON.stringify(stateOf(pane.excel.book));
  if (state === JSON.stringify(old)) return repair ? 'repaired' : 'old';
  return state === JSON.stringify(goal) && !repair ? 'new' : 'broken';
}

/** Actions of the write before which it may break off: all the first, then fewer and fewer, and the very last. */
function places(many = 12): number[] {
  const list: number[] = [];
  for (let at = 0; at < actions - 1; at += 1 + Math.floor(at / many)) list.push(at);
  return [...list, actions - 1];
}

const only =
  (sync: number, fault: Fault) =>
  (at: number): Fault | null =>
    at === sync ? fault : null;
const fromThenOn =
  (sync: number, fault: Fault) =>
  (at: number): Fault | null =>
    at === sync ? fault : at > sync ? DEAD : null;

const LOST: Fault = { kind: 'lost', officeError: OfficeError.sessionTimedOut };

describe('a write that fails once is rolled back at once', () => {
  test.each([
    ['the check is refused', CHECK, DEAD],
    ['the answer to the check is lost', CHECK, LOST],
    ['the write is refused', WRITE, DEAD],
    ['the answer to the write is lost', WRITE, LOST],
    ['the reading back is refused', READ_BACK, DEAD],
    ['the answer to the reading back is lost', READ_BACK, LOST],
  ])('when %s', async (_, sync, fault) => {
    expect(await attempt(only(sync, fault))).toBe('noAnswer');
    expect(await found()).toBe('old');
  });

  test('wherever in the write it breaks off', async () => {
    for (const before of places()) {
      await attempt(only(WRITE, { kind: 'broken', beforeAction: before }));
      expect([before, await found()]).toEqual([before, 'old']);
    }
  });
});

describe('a write after which Excel answers no more leaves the old workbook, the new one, or one that can be repaired', () => {
  test.each([
    ['the check is refused', CHECK, DEAD, 'old'],
    ['the write is refused', WRITE, DEAD, 'old'],
    ['the answer to the write is lost', WRITE, LOST, 'new'],
    ['the reading back is refused', READ_BACK, DEAD, 'new'],
  ])('when %s', async (_, sync, fault, expected) => {
    await attempt(fromThenOn(sync, fault));
    expect(await found()).toBe(expected);
  });

  test('wherever in the write it breaks off', async () => {
    const outcomes = new Set<string>();
    for (const before of [...places(), actions]) {
      await attempt(fromThenOn(WRITE, { kind: 'broken', beforeAction: before }));
      const outcome = await found();
      outcomes.add(outcome);
      expect([before, outcome]).not.toEqual([before, 'broken']);
    }
    expect(outcomes).toEqual(new Set(['old', 'repaired', 'new']));
  });

  test('even when the roll-back itself breaks off on the way', async () => {
    for (const before of places(3)) {
      await attempt((at) => {
        if (at === WRITE) return { kind: 'broken', beforeAction: actions - 20 };
        if (at === WRITE + 2) return { kind: 'broken', beforeAction: before };
        return at > WRITE + 2 ? DEAD : null;
      });
      expect([before, await found()]).not.toEqual([before, 'broken']);
    }
  });
});

describe('a write so long that it takes several requests', () => {
  const long: Plan = {
    sheets: [
      ...richPlan('ny').sheets,
      sheetPlan(
        'receipt',
        'Datakontrol',
        Array.from({ length: 400 }, (_, n) => [cell(`${String(n)} ${'x'.repeat(15_000)}`)]),
      ),
    ],
  };

  test('leaves the old workbook, the new one, or a repair whichever of them fails, and how', async () => {
    expect(await attempt(() => null, long)).toBe('done');
    const goal = stateOf(pane.excel.book);
    const syncs = pane.excel.roundTrips.length;
    expect(syncs).toBeGreaterThan(3);
    const kinds: Fault[] = [DEAD, LOST, { kind: 'broken', beforeAction: 30 }];
    for (const fault of kinds) {
      for (let sync = WRITE; sync < syncs; sync++) {
        for (const faults of [only(sync, fault), fromThenOn(sync, fault)]) {
          await attempt(faults, long);
          const outcome = await found(goal);
          expect([fault.kind, sync, outcome]).not.toEqual([fault.kind, sync, 'broken']);
        }
      }
    }
  });
});

describe('a half-written workbook', () => {
  const breakOff = (): Promise<unknown> =>
    attempt(fromThenOn(WRITE, { kind: 'broken', beforeAction: actions - 20 }));

  test('says so at once, and names the sheets to the next opening', async () => {
    expect(await breakOff()).toBe('halfWritten');
    const repair = await openExcelWorkbook().pendingRepair();
    expect(repair?.sheets).toEqual(['Status', 'Fordeling']);
  });

  test('is neither reviewed nor written to again before it is repaired', async () => {
    await breakOff();
    const port = openExcelWorkbook();
    await expect(port.outline()).rejects.toMatchObject({ code: 'halfWritten' });
    await expect(port.apply(NEXT)).rejects.toMatchObject({ code: 'halfWritten' });
    const repair = await port.pendingRepair();
    await repair?.repair();
    expect(await port.outline()).toMatchObject({ sheets: expect.any(Array) as unknown });
  });

  test('can be left as it is', async () => {
    await breakOff();
    const repair = await openExcelWorkbook().pendingRepair();
    await repair?.forget();
    expect(await openExcelWorkbook().pendingRepair()).toBeNull();
  });
});

describe('a taking back that is cut off', () => {
  test('leaves the new workbook, the old one, or one that is repaired to the old', async () => {
    for (const before of places(4)) {
      pane.excel.book = start.copy();
      const port = openExcelWorkbook();
      await port.outline();
      const receipt = await port.apply(NEXT);
      await pane.settle();
      pane.excel.syncs.length = 0;
      pane.excel.faultAt = fromThenOn(1, { kind: 'broken', beforeAction: before });
      await receipt.takeBack().catch(() => undefined);
      await pane.settle();
      pane.excel.faultAt = () => null;
      expect([before, await found()]).not.toEqual([before, 'broken']);
    }
  });
});

describe('an Excel that does not answer at all', () => {
  test('is given up, and nothing is half done', async () => {
    const wait = window.setTimeout.bind(window);
    const impatient = jest
      .spyOn(window, 'setTimeout')
      .mockImplementation(((run: () => void, delay = 0) =>
        wait(run, delay > 60_000 ? 50 : delay)) as typeof window.setTimeout);
    const outcome = await attempt(only(WRITE, { kind: 'silent' }));
    impatient.mockRestore();
    expect(outcome).toBe('noAnswer');
    expect(await found()).toBe('old');
  });
});
