import { readFileSync } from 'node:fs';
import { openInBrowser, type BrowserPane } from '../excel-host/browser/open-in-browser';
import { BUILT_PANE, SAMPLE } from './built-pane';
import { accessProblems } from './check-access';
import { cutOffNextWrite, recover } from './cut-off';
import { keepPicture } from './picture';
import { THEMES } from './themes';

// Seventeen states, each looked at by axe.
jest.setTimeout(600_000);

let opened: BrowserPane;

const press = (name: string): Promise<void> =>
  opened.pane.getByRole('button', { name, exact: true }).click();

const see = (text: string | RegExp): Promise<void> =>
  opened.pane.getByText(text).first().waitFor({ timeout: 60_000 });

const editCell = (isEditing: boolean): Promise<void> =>
  opened.page.evaluate((is) => {
    if (window.simulation) window.simulation.excel.isEditingCell = is;
  }, isEditing);

const hold = (): Promise<void> => opened.page.evaluate(() => window.simulation?.hold());

const release = (): Promise<void> => opened.page.evaluate(() => window.simulation?.release());

/** One walk through the states of the pane that Excel brings it into; each begins where the one before it ended. */
const WALK: readonly [state: string, reach: () => Promise<void>][] = [
  ['welcome', () => see('Ruden har læst dine ark')],
  [
    'sample',
    async () => {
      await press('Prøv med eksempeldata');
      await see('Du ser eksempeldata');
    },
  ],
  [
    'stopped',
    async () => {
      await hold();
      await press('Til din projektmappe');
      await press('Stop');
      await see(/Gennemgangen er stoppet/);
    },
  ],
  [
    'ready',
    async () => {
      await release();
      await press('Gennemgå igen');
      await press('Forstået');
      await see('Skriv i projektmappen');
    },
  ],
  [
    'reading',
    async () => {
      await hold();
      await opened.pane.getByLabel('Opgjort pr.').fill('2026-06-30');
      await opened.pane.getByRole('button', { name: 'Stop' }).waitFor();
    },
  ],
  [
    'reading-long',
    async () => {
      await opened.pane.getByRole('progressbar').waitFor();
      await see(/^Trin \d af 4$/);
    },
  ],
  [
    'may-be-old',
    async () => {
      await press('Stop');
      await see(/tallene kan være gamle/);
      await release();
    },
  ],
  [
    'writing',
    async () => {
      await press('Gennemgå igen');
      await see('30-06-2026 · delår');
      await hold();
      await press('Skriv i projektmappen');
      await see('Skriver status');
    },
  ],
  [
    'done',
    async () => {
      await release();
      await see(/^Status er skrevet i/);
    },
  ],
  [
    'take-back-failed',
    async () => {
      await editCell(true);
      await press('Fortryd');
      await see(/Afslut redigeringen/);
    },
  ],
  [
    'taking-back',
    async () => {
      await editCell(false);
      await hold();
      await press('Prøv igen');
      await see('Sætter tilbage');
    },
  ],
  [
    'taken-back',
    async () => {
      await release();
      await see(/Projektmappen er, som den var/);
    },
  ],
  [
    'failed',
    async () => {
      await press('Gennemgå igen');
      await see('Skriv i projektmappen');
      await editCell(true);
      await press('Skriv i projektmappen');
      await see(/Afslut redigeringen/);
    },
  ],
  [
    'cut-off',
    async () => {
      await editCell(false);
      await press('Prøv igen');
      await see('Skriv i projektmappen');
      await cutOffNextWrite(opened.page);
      await press('Skriv i projektmappen');
      await see(/afbrudt undervejs. Åbn ruden/);
    },
  ],
  [
    'half-written',
    async () => {
      await recover(opened.page);
      await press('Prøv igen');
      await see(/Vælg, hvad der skal ske/);
    },
  ],
  [
    'repair-failed',
    async () => {
      await editCell(true);
      await press('Gendan projektmappen');
      await see(/Afslut redigeringen/);
    },
  ],
  [
    'repairing',
    async () => {
      await editCell(false);
      await hold();
      await press('Gendan projektmappen');
      await see('Gendanner projektmappen');
    },
  ],
  [
    'repaired',
    async () => {
      await release();
      await see('Kendskabsgrad');
    },
  ],
];

describe.each(Object.entries(THEMES))('In Excel in the %s theme', (theme, look) => {
  it('Every state of the pane is open to all and fits in 320 pixels', async () => {
    opened = await openInBrowser({
      folder: BUILT_PANE,
      entry: 'taskpane.html',
      book: new Uint8Array(readFileSync(SAMPLE)),
      page: { width: 320 },
      browser: { ...look, viewport: { width: 640, height: 800 } },
    });
    try {
      const problems: Record<string, readonly string[]> = {};
      const spills: Record<string, number> = {};
      for (const [state, reach] of WALK) {
        await reach();
        await keepPicture(opened.pane.locator('body'), `excel-${state}-${theme}`);
        const found = await accessProblems(opened.pane, theme === 'forced');
        if (found.length > 0) problems[state] = found;
        const spill = await opened.pane.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const header = document.querySelector('header');
          const below = (header?.scrollHeight ?? 0) - (header?.clientHeight ?? 0);
          return Math.max(scrollWidth - clientWidth, below);
        });
        if (spill > 0) spills[state] = spill;
      }
      expect(problems).toEqual({});
      expect(spills).toEqual({});
      expect(await opened.gaps()).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
