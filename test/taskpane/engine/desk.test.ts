import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { Desk } from '../../../src/taskpane/engine/desk';
import { pageDesk } from '../../../src/taskpane/engine/page-desk';
import type { Outcome, ReviewRequest, Stage } from '../../../src/taskpane/engine/review-request';
import { serveDesk } from '../../../src/taskpane/engine/serve-desk';
import { workerDesk } from '../../../src/taskpane/engine/worker-desk';
import { dayOf } from '../../../src/workbook/day';
import { WorkbookRefused } from '../../../src/workbook/port';
import { wiredPair } from './wired-pair';

const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../books/sample.xlsx')));

const request: ReviewRequest = {
  year: null,
  asOf: '2026-06-30',
  mapping: null,
  language: 'da',
  version: '1.0.0',
  stamp: { day: dayOf(2026, 7, 1), minute: 600 },
};

/** A desk at the far end of a line that copies every message, as between a page and its worker. */
function farDesk(): { desk: Desk; terminated: () => number } {
  let terminated = 0;
  const desk = workerDesk(() => {
    const [near, far] = wiredPair();
    serveDesk(far, pageDesk());
    return {
      ...near,
      onBroken: () => undefined,
      terminate: () => {
        terminated += 1;
        near.cut();
      },
    };
  });
  return { desk, terminated: () => terminated };
}

async function reviewed(desk: Desk, stages: Stage[] = []): Promise<Outcome> {
  await desk.openFile(sample());
  return desk.reviewFile(request, (stage) => stages.push(stage));
}

describe('A review in a worker', () => {
  it('A worker tells the same of a file as the page itself does', async () => {
    const [far, near] = [await reviewed(farDesk().desk), await reviewed(pageDesk())];
    expect(near.recognised && near.view.goals).toHaveLength(12);
    expect(far).toEqual(near);
  });

  it('A workbook that only the page can reach is read through the line, to the same result', async () => {
    const port = openWorkbook(sample());
    const { desk } = farDesk();
    expect(await desk.reviewPort(port, request, () => undefined)).toEqual(
      await reviewed(pageDesk()),
    );
  });

  it('The page hears of each stage in turn', async () => {
    const stages: Stage[] = [];
    await reviewed(farDesk().desk, stages);
    expect(stages).toEqual(['recognise', 'read', 'count']);
  });

  it('A written copy holds our sheets; the file on the desk stays as it was', async () => {
    const { desk } = farDesk();
    const outcome = await reviewed(desk);
    const plan = outcome.recognised ? outcome.plan : { sheets: [] };
    const first = await desk.writeFile(plan);
    expect(first.sheets.map(({ state }) => state)).toEqual(['new', 'new', 'new', 'new', 'new']);
    const names = (await openWorkbook(first.bytes).outline()).sheets.map(({ name }) => name);
    expect(names).toContain('Kontraktstatus');
    expect(await desk.writeFile(plan)).toEqual(first);
  });

  it('What the workbook is refused for comes through with its code', async () => {
    const { desk } = farDesk();
    const text = new TextEncoder().encode('navn;beløb\n');
    await expect(desk.openFile(text)).rejects.toBeInstanceOf(WorkbookRefused);
  });

  it('Clearing the desk ends the worker, and the next file gets a new one', async () => {
    const { desk, terminated } = farDesk();
    await desk.openFile(sample());
    let answered = false;
    void desk.reviewFile(request, () => undefined).then(() => (answered = true));
    desk.clear();
    expect(terminated()).toBe(1);
    expect((await reviewed(desk)).recognised).toBe(true);
    expect(answered).toBe(false);
  });

  it('In the page itself, clearing the desk ends the work too', async () => {
    const desk = pageDesk();
    await desk.openFile(sample());
    const work = desk.reviewFile(request, () => undefined);
    desk.clear();
    await expect(work).rejects.toThrow();
  });
});
