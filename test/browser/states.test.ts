import type { Page } from 'playwright-core';
import { writeBook } from '../books/write-book';
import { accessProblems } from './check-access';
import { openPage } from './open-page';
import { keepPicture } from './picture';
import { THEMES } from './themes';

const SIZES = [
  ['narrow', { width: 320, height: 900 }],
  ['excel', { width: 350, height: 378 }],
  ['wide', { width: 1280, height: 900 }],
] as const;

const tab = (name: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};

const openBook = (name: string, rows: (string | number)[][]) => async (page: Page) => {
  const buffer = Buffer.from(writeBook({ sheets: [{ name: 'Ark', rows }] }));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
};

/** Two columns that may both be the date: the reader asks. */
const TWO_DATES = [
  ['Dato', 'Dato', 'CVR-nr.', 'Virksomhed', 'Kommune', 'Form'],
  ...Array.from({ length: 12 }, (_, n) => [
    `0${String((n % 9) + 1)}-03-2026`,
    `0${String((n % 8) + 1)}-04-2026`,
    '40084606',
    `Firma ${String(n)}`,
    'Viborg',
    'Individuel',
  ]),
];

/** Every state that a browser without Excel can be brought into; the others are seen in Excel. */
const STATES: readonly [name: string, query: string, reach: (page: Page) => Promise<unknown>][] = [
  ['first-run', '', (page) => page.getByText('Hvordan står det til').waitFor()],
  ['overview', '?sample', (page) => page.getByText('Kendskabsgrad').waitFor()],
  [
    'why',
    '?sample',
    async (page) => {
      await page.getByRole('button', { name: 'Hvorfor? Kendskab til tilbud' }).click();
      await page.getByRole('button', { name: '53,2 %' }).click();
    },
  ],
  [
    'sources',
    '?sample',
    async (page) => {
      await tab('Kilder')(page);
      await page.getByRole('button', { name: /^Vejledning 1\. kvt\. / }).click();
    },
  ],
  ['allocation', '?sample', tab('Fordeling')],
  ['contract', '?sample', tab('Kontrakt')],
  ['preview', '?sample', (page) => page.getByRole('button', { name: /^Det, der skrives/ }).click()],
  [
    'done',
    '?sample',
    async (page) => {
      await page.getByRole('button', { name: 'Gem resultatet' }).click();
      await page.getByText(/er gemt som/).waitFor();
    },
  ],
  [
    'nothing-recognised',
    '',
    async (page) => {
      await openBook('Budget.xlsx', [
        ['Konto', 'Budget'],
        ['Løn', 1],
      ])(page);
      await page.getByText('Ingen af arkene blev genkendt').waitFor();
    },
  ],
  [
    'questions-open',
    '',
    async (page) => {
      await openBook('Log.xlsx', TWO_DATES)(page);
      await page.getByText(/spørgsmål til dig/).waitFor();
      await page.getByRole('button', { name: 'Se spørgsmålene' }).click();
    },
  ],
  [
    'failed',
    '',
    async (page) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'Gammel.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('PK nothing'),
      });
      await page.getByText('Projektmappen kunne ikke læses').waitFor();
    },
  ],
];

describe.each(Object.keys(THEMES))('In the %s theme', (theme) => {
  it.each(STATES)('%s is open to all: axe finds nothing', async (name, query, reach) => {
    const opened = await openPage({
      query,
      browser: { ...THEMES[theme], viewport: { width: 320, height: 900 } },
    });
    try {
      await reach(opened.page);
      await keepPicture(opened.page, `${name}-${theme}`);
      expect(await accessProblems(opened.page, theme === 'forced')).toEqual([]);
      expect(opened.complaints).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});

describe.each(SIZES)('In a %s pane', (size, viewport) => {
  it.each(STATES)('%s fits without scrolling sideways', async (name, query, reach) => {
    const opened = await openPage({ query, browser: { viewport } });
    try {
      await reach(opened.page);
      if (size !== 'narrow') await keepPicture(opened.page, `${name}-${size}`);
      const spill = await opened.page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main')].map(
          (element) => element.scrollWidth - element.clientWidth,
        ),
      );
      expect(Math.max(...spill)).toBe(0);
    } finally {
      await opened.close();
    }
  });
});
