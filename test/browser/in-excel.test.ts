import { readFileSync } from 'node:fs';
import type { BookSketch } from '../books/book-sketch';
import { writeBook } from '../books/write-book';
import { OfficeError } from '../excel-host/limits';
import { BUILT_PANE, SAMPLE } from './built-pane';
import { accessProblems } from './check-access';
import {
  openInBrowser,
  type BrowserPane,
  type BrowserSetting,
} from '../excel-host/browser/open-in-browser';
import { resultsOf, reviewInNode } from './in-node';
import { keepPicture } from './picture';

let opened: BrowserPane;

async function open(setting: Partial<BrowserSetting> = {}): Promise<BrowserPane> {
  opened = await openInBrowser({
    folder: BUILT_PANE,
    entry: 'taskpane.html',
    book: new Uint8Array(readFileSync(SAMPLE)),
    ...setting,
  });
  return opened;
}

afterEach(async () => {
  await opened.close();
});

const sheetNames = (): Promise<readonly string[]> =>
  opened.page.evaluate(() => window.simulation?.excel.book.sheets.map(({ name }) => name) ?? []);

/** All that the workbook holds; which sheet is in front is the user's own doing. */
const contentOfBook = (): Promise<unknown> =>
  opened.page.evaluate(() => {
    const state: unknown = JSON.parse(JSON.stringify(window.simulation?.state()));
    return { ...(state as object), active: null };
  });

const selected = (): Promise<string> =>
  opened.page.evaluate(() => {
    const { active = null, selection = null } = window.simulation?.excel.book ?? {};
    return `${active?.name ?? ''} ${selection?.local ?? ''}`;
  });

async function expectSelected(place: string): Promise<void> {
  for (let tries = 0; tries < 50 && (await selected()) !== place; tries += 1) {
    await opened.page.waitForTimeout(100);
  }
  expect(await selected()).toBe(place);
}

/** Short at first, so that the pane expects little, and far longer further down. */
const growingLog = (rows: number): BookSketch => ({
  sheets: [
    {
      name: 'Log',
      rows: [
        ['Dato', 'Virksomhed', 'Kommune', 'Form'],
        ...Array.from({ length: rows }, (_, n) => [
          46_023 + (n % 180),
          `Firma ${String(n % 900)}`.padEnd(n < 250 ? 12 : 240, ' & søn'),
          ['Viborg', 'Skive', 'Odder'][n % 3] ?? '',
          'Individuel',
        ]),
      ],
    },
  ],
});

describe('The pane in Excel', () => {
  it('Opening shows the status at once and changes nothing in the workbook', async () => {
    const { pane } = await open();
    await pane.getByText('Kendskabsgrad').waitFor();
    expect(await sheetNames()).not.toContain('Kontraktstatus');
    await pane.getByRole('button', { name: 'Forstået' }).click();
    await pane.getByText('Ruden har læst dine ark').waitFor({ state: 'detached' });
    await keepPicture(pane.locator('body'), 'excel-open');
    expect(await accessProblems(pane)).toEqual([]);
    expect(await opened.gaps()).toEqual([]);
  });

  it('A column is corrected, the status written, followed to its cells, and taken back exactly', async () => {
    const { pane } = await open();
    await pane.getByText('Kendskabsgrad').waitFor();
    const before = await contentOfBook();

    await pane.getByRole('tab', { name: 'Kilder' }).click();
    await pane.getByRole('button', { name: /^Vejledning 1\. kvt\. / }).click();
    await pane.getByLabel('Segment').selectOption({ label: 'Ingen' });
    await pane.getByText('Rettet af dig').waitFor();

    await pane.getByRole('button', { name: /^Det, der skrives/ }).click();
    await pane.getByText('Dine egne ark ændres ikke.').waitFor();
    await pane.getByRole('button', { name: 'Skriv i projektmappen' }).click();
    await pane.getByText(/^Status er skrevet i/).waitFor();
    expect((await sheetNames()).slice(-5)).toEqual([
      'Kontraktstatus',
      'Kommunestatus',
      'Fordeling',
      'Kontrakt',
      'Datakontrol',
    ]);
    await keepPicture(opened.pane.locator('body'), 'excel-done');
    expect(await accessProblems(pane)).toEqual([]);

    await pane.getByRole('tab', { name: 'Overblik' }).click();
    await pane.getByRole('button', { name: '51,4 %' }).click();
    await expectSelected('Målinger C4');
    await pane.getByRole('tab', { name: 'Kontrakt' }).click();
    await pane.getByTitle('Gå til Kontrakt!C10').click();
    await expectSelected('Kontrakt C10');

    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await pane.getByText('Projektmappen er, som den var.', { exact: false }).waitFor();
    await keepPicture(opened.pane.locator('body'), 'excel-taken-back');
    expect(await contentOfBook()).toEqual(before);
    expect(await opened.gaps()).toEqual([]);
  });

  it('A cell that is being edited is told in plain words, and the write goes through afterwards', async () => {
    const { pane, page } = await open();
    await pane.getByText('Kendskabsgrad').waitFor();
    await page.evaluate(() => {
      if (window.simulation) window.simulation.excel.isEditingCell = true;
    });
    await pane.getByRole('button', { name: 'Skriv i projektmappen' }).click();
    await pane.getByText(/Afslut redigeringen/).waitFor();
    await keepPicture(pane.locator('body'), 'excel-failed');
    expect(await accessProblems(pane)).toEqual([]);
    await page.evaluate(() => {
      if (window.simulation) window.simulation.excel.isEditingCell = false;
    });
    await pane.getByRole('button', { name: 'Prøv igen' }).click();
    await pane.getByRole('button', { name: 'Skriv i projektmappen' }).click();
    await pane.getByText(/^Status er skrevet i/).waitFor();
  });

  it('A protected sheet of ours is named, and nothing is written', async () => {
    const { pane, page } = await open();
    await pane.getByRole('button', { name: 'Skriv i projektmappen' }).click();
    await pane.getByText(/^Status er skrevet i/).waitFor();
    await page.evaluate(() => {
      const sheet = window.simulation?.excel.book.sheets.find(({ name }) => name === 'Fordeling');
      if (sheet) sheet.isProtected = true;
    });
    const before = await contentOfBook();
    await pane.getByLabel('Opgjort pr.').fill('2026-06-30');
    await pane.getByText('30-06-2026 · delår').waitFor();
    await pane.getByRole('button', { name: 'Skriv i projektmappen' }).click();
    await pane.getByText(/Arket «Fordeling» .* er beskyttet/).waitFor();
    expect(await contentOfBook()).toEqual(before);
  });

  it('A log whose rows grow beyond what Excel answers at once comes to the same in smaller pieces', async () => {
    const book = writeBook(growingLog(30_000));
    const { pane, page } = await open({ book });
    await pane.getByText('Kendskabsgrad').waitFor({ timeout: 60_000 });
    await pane.getByLabel('Opgjort pr.').fill('2026-06-30');
    await pane.getByText('30-06-2026 · delår').waitFor();
    const syncs = await page.evaluate(() => window.simulation?.excel.roundTrips ?? []);
    const tooLarge = syncs.filter(({ responseBytes }) => responseBytes > 5_000_000);
    expect(tooLarge).not.toEqual([]);
    expect(tooLarge.every(({ error }) => error === String(OfficeError.responseTooLarge))).toBe(
      true,
    );
    const overview = await pane.getByRole('tabpanel').innerText();
    const { outcome } = await reviewInNode(book);
    for (const [name, result] of resultsOf(outcome)) {
      expect(overview).toContain(`${name}\n${result}`);
    }
  });

  it('Who has Excel in English reads and writes English', async () => {
    const { pane } = await open({ page: { addIn: { locale: 'en-GB' } } });
    await pane.getByRole('tab', { name: 'Overview' }).waitFor();
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
    await pane.getByRole('button', { name: 'Write to the workbook' }).click();
    await pane.getByText(/^The status is written to/).waitFor();
    expect((await sheetNames()).slice(-5)).toContain('Contract status');
    await keepPicture(pane.locator('body'), 'excel-english');
    expect(await accessProblems(pane)).toEqual([]);
  });

  it('A change by somebody else marks the numbers as perhaps old', async () => {
    const { pane, page } = await open();
    await pane.getByText('Kendskabsgrad').waitFor();
    await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      window.simulation?.excel.act((book) => {
        const [sheet] = book.sheets;
        if (sheet) book.changes.push({ kind: 'changed', sheet, address: 'A1' });
      });
    });
    await pane.getByText(/tallene kan være gamle/).waitFor();
    await keepPicture(pane.locator('body'), 'excel-may-be-old');
  });

  it('The sample can be tried from Excel and left again, without a trace in the workbook', async () => {
    const { pane } = await open();
    await pane.getByRole('button', { name: 'Prøv med eksempeldata' }).click();
    await pane.getByText('Du ser eksempeldata', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Til din projektmappe' }).click();
    await pane.getByRole('button', { name: 'Skriv i projektmappen' }).waitFor();
    expect(await sheetNames()).not.toContain('Kontraktstatus');
  });
});
