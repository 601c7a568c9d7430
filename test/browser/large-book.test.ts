import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookSketch } from '../books/book-sketch';
import { writeBook } from '../books/write-book';
import { openInBrowser } from '../excel-host/browser/open-in-browser';
import { BUILT_PANE } from './built-pane';
import { resultsOf, reviewInNode } from './in-node';
import { measureTasks } from './measure-tasks';
import { openPage } from './open-page';

jest.setTimeout(600_000);

const LONGEST_TASK_MS = 100;
const FIRST_DAY = 46_023;
const MUNICIPALITIES = ['Aarhus', 'Viborg', 'Herning', 'Skive', 'Randers', 'Odder', 'Lemvig'];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** A log of guidance in the first half of 2026. */
function log(rows: number): BookSketch {
  const headings = ['Dato', 'CVR-nr.', 'Virksomhed', 'Kommune', 'Form', 'Segment', 'Emne', 'Note'];
  const of = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
  return {
    sheets: [
      {
        name: 'Vejledninger',
        rows: [
          headings,
          ...Array.from({ length: rows }, (_, n) => [
            FIRST_DAY + (n % 180),
            40_084_606 + (n % 5000),
            `Virksomhed ${String(n % 5000)}`,
            of(MUNICIPALITIES, n),
            of(['Individuel', 'Kollektiv'], n),
            of(['Vækst', 'Drift'], n >> 1),
            of(['Finansiering', 'Eksport', 'Digitalisering'], n),
            of(['#1 i køen', 'Aftalt nyt møde', 'Afventer svar'], n),
          ]),
        ],
      },
    ],
  };
}

/** On disk: handed over as bytes, the test itself would keep the page busy. */
const folder = mkdtempSync(join(tmpdir(), 'large-book-'));
const file = join(folder, 'Log.xlsx');
const large = Buffer.from(writeBook(log(200_000)));

writeFileSync(file, large);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('A log of 200.000 rows', () => {
  it('Opened as a file it never keeps the pane busy for more than 100 ms', async () => {
    const opened = await openPage();
    const { page } = opened;
    try {
      await page.getByRole('button', { name: 'Åbn en projektmappe' }).waitFor();
      const { longest } = await measureTasks({ page, pane: page }, async () => {
        await page.locator('input[type=file]').setInputFiles(file);
        await page.getByText('Kendskabsgrad').waitFor({ timeout: 300_000 });
      });
      await page.getByRole('tab', { name: 'Kilder' }).click();
      await page.getByText('200.000 rækker brugt, 0 udeladt').waitFor();
      expect(longest).toBeLessThan(LONGEST_TASK_MS);
    } finally {
      await opened.close();
    }
  });

  it('Stop ends the reading of a file, and nothing comes after it', async () => {
    const opened = await openPage();
    const { page } = opened;
    try {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText(/Gennemgangen er stoppet/).waitFor();
      expect(page.workers()).toEqual([]);
      await page.getByRole('button', { name: 'Gennemgå igen' }).click();
      await page.getByText('Kendskabsgrad').waitFor({ timeout: 300_000 });
    } finally {
      await opened.close();
    }
  });

  it('Read in Excel it comes to the same in requests of less than 5 MB, never keeps the pane busy for more than 100 ms, and can be stopped', async () => {
    const opened = await openInBrowser({ folder: BUILT_PANE, entry: 'taskpane.html', book: large });
    const { page, pane } = opened;
    const requests = (): Promise<readonly { responseBytes: number; error: string | null }[]> =>
      page.evaluate(() => window.simulation?.excel.roundTrips ?? []);
    try {
      await pane.getByText('Kendskabsgrad').waitFor({ timeout: 300_000 });
      const { longest, thread } = await measureTasks({ page, pane }, async () => {
        await pane.getByLabel('Opgjort pr.').fill('2026-06-30');
        await pane.getByText('30-06-2026 · delår').waitFor({ timeout: 300_000 });
      });
      const excel = await measureTasks({ page, pane: page }, () => Promise.resolve());
      expect(thread).not.toBe(excel.thread);
      expect(longest).toBeLessThan(LONGEST_TASK_MS);
      const overview = await pane.getByRole('tabpanel').innerText();
      const { outcome } = await reviewInNode(large);
      for (const [name, result] of resultsOf(outcome)) {
        expect(overview).toContain(`${name}\n${result}`);
      }
      const answers = await requests();
      expect(answers.filter(({ error }) => error !== null)).toEqual([]);
      expect(Math.max(...answers.map(({ responseBytes }) => responseBytes))).toBeLessThan(5e6);
      expect(sum(answers.map(({ responseBytes }) => responseBytes))).toBeGreaterThan(20e6);

      await pane.getByLabel('Opgjort pr.').fill('2026-03-31');
      await pane.getByRole('button', { name: 'Stop' }).click();
      await pane.getByText(/tallene kan være gamle/).waitFor();
      const asked = (await requests()).length;
      await page.waitForTimeout(3000);
      expect((await requests()).length - asked).toBeLessThanOrEqual(1);
      await pane.getByText('30-06-2026 · delår').waitFor();
      expect(await opened.gaps()).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
