import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { writeBook } from '../books/write-book';
import { openInBrowser, type BrowserPane } from '../excel-host/browser/open-in-browser';
import { BUILT_PANE, SAMPLE } from './built-pane';
import { accessProblems } from './check-access';
import { cutOffNextWrite, recover } from './cut-off';
import { keepPicture } from './picture';

let opened: BrowserPane;

async function open(book: Uint8Array, locale = 'da-DK'): Promise<void> {
  const page = { addIn: { locale } };
  opened = await openInBrowser({ folder: BUILT_PANE, entry: 'commands.html', book, page });
}

/** Presses «Opdater status» and waits until Excel is told that it is done. */
const press = (): Promise<void> =>
  opened.page.evaluate(() => window.simulation?.frame.press('updateStatus'));

/** The window that the add-in has opened, once it stands there. */
async function messageWindow(): Promise<Frame> {
  const element = await opened.page.waitForSelector('iframe[src*="message.html"]');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the window is gone');
  await frame.locator('#reason:not(:empty)').waitFor();
  return frame;
}

const closeMessage = (): Promise<void> =>
  opened.page.evaluate(() => window.simulation?.frame.closeDialog());

/** The sheets, the one in front, and the text of its first rows. */
const seen = () =>
  opened.page.evaluate(() => {
    const book = window.simulation?.excel.book;
    const front = book?.active ?? null;
    const texts = [0, 1, 2].map((row) => front?.cell(row, 0).value);
    return { sheets: book?.sheets.map(({ name }) => name) ?? [], front: front?.name, texts };
  });

afterEach(async () => {
  expect(await opened.gaps()).toEqual([]);
  await opened.close();
});

describe('«Opdater status» on the ribbon', () => {
  it('It writes the status without the pane, shows it, and writes the same the next time', async () => {
    await open(new Uint8Array(readFileSync(SAMPLE)));
    await press();
    const first = await seen();
    expect(first.front).toBe('Kontraktstatus');
    expect(first.sheets.slice(-5)).toEqual([
      'Kontraktstatus',
      'Kommunestatus',
      'Fordeling',
      'Kontrakt',
      'Datakontrol',
    ]);
    await press();
    expect(await seen()).toEqual(first);
  });

  it('A workbook without a sheet of ours gets the reason in Datakontrol, and what to do next', async () => {
    const rows = [
      ['Konto', 'Budget'],
      ['Kontor', 1200],
    ];
    await open(writeBook({ sheets: [{ name: 'Budget', rows }] }));
    await press();
    const { front, sheets, texts } = await seen();
    expect([front, sheets]).toEqual(['Datakontrol', ['Budget', 'Datakontrol']]);
    expect(texts[0]).toBe('Status blev ikke opdateret');
    expect(texts[1]).toMatch(/^Ingen ark i «projektmappen» ligner/);
    expect(texts[2]).toBe('Åbn ruden Kontraktstatus, og vælg, hvad arkene er.');
  });

  it('While a cell is being edited a window says why nothing is written, and the press is over when it is closed', async () => {
    await open(new Uint8Array(readFileSync(SAMPLE)));
    await opened.page.evaluate(() => {
      if (window.simulation) window.simulation.excel.isEditingCell = true;
    });
    const pressed = press();
    const message = await messageWindow();
    expect(await message.locator('h1').textContent()).toBe('Status blev ikke opdateret');
    expect(await message.locator('#reason').textContent()).toMatch(/Afslut redigeringen/);
    await keepPicture(opened.page, 'ribbon-message');
    expect(await accessProblems(message)).toEqual([]);
    await closeMessage();
    await pressed;
    expect((await seen()).sheets).not.toContain('Kontraktstatus');
  });

  it('A half-written workbook is left as it is, and a window says where it can be repaired', async () => {
    await open(new Uint8Array(readFileSync(SAMPLE)));
    await cutOffNextWrite(opened.page);
    const first = press();
    await messageWindow();
    await closeMessage();
    await first;
    await recover(opened.page);
    const left = await seen();
    expect(left.sheets).toContain('Kontraktstatus');
    const second = press();
    const message = await messageWindow();
    expect(await message.locator('#reason').textContent()).toMatch(/afbrudt undervejs. Åbn ruden/);
    await closeMessage();
    await second;
    expect(await seen()).toEqual(left);
  });

  it('Who has Excel in English is told in English', async () => {
    await open(writeBook({ sheets: [{ name: 'Budget', rows: [['Konto']] }] }), 'en-GB');
    await press();
    expect((await seen()).texts[0]).toBe('The status was not updated');
  });
});
