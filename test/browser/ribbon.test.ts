import { readFileSync } from 'node:fs';
import { writeBook } from '../books/write-book';
import { openInBrowser, type BrowserPane } from '../excel-host/browser/open-in-browser';
import { BUILT_PANE, SAMPLE } from './built-pane';

let opened: BrowserPane;

async function open(book: Uint8Array): Promise<BrowserPane> {
  opened = await openInBrowser({ folder: BUILT_PANE, entry: 'commands.html', book });
  return opened;
}

/** Presses «Opdater status» and waits until Excel is told that it is done. */
const press = (): Promise<void> =>
  opened.page.evaluate(() => window.simulation?.frame.press('updateStatus'));

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
    expect(texts[1]).toMatch(/^Ingen af arkene blev genkendt/);
  });

  it('While a cell is being edited nothing can be said or written, and Excel is still told that it is over', async () => {
    await open(new Uint8Array(readFileSync(SAMPLE)));
    await opened.page.evaluate(() => {
      if (window.simulation) window.simulation.excel.isEditingCell = true;
    });
    await press();
    expect((await seen()).sheets).not.toContain('Kontraktstatus');
  });
});
