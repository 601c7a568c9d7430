import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import type { Outcome } from '../../src/taskpane/engine/review-request';
import { SAMPLE } from './built-pane';
import { reviewInNode } from './in-node';
import { openPage, type OpenedPage } from './open-page';

const SAMPLE_BYTES = new Uint8Array(readFileSync(SAMPLE));
const NOON = new Date('2026-07-01T12:00:00+02:00');

let opened: OpenedPage;

function growthCourses(outcome: Outcome): string {
  const goals = outcome.recognised ? outcome.view.goals : [];
  return goals.find(({ id }) => id === 'growth-courses')?.actual ?? '';
}

afterEach(async () => {
  await opened.close();
});

const rowOf = (name: string) =>
  opened.page.getByRole('listitem').filter({ hasText: new RegExp(`^${name}`) });

/** Every cell of every sheet, with its format. */
async function contentOf(file: Uint8Array): Promise<unknown> {
  const book = openWorkbook(file);
  const { sheets } = await book.outline();
  const refs = sheets.flatMap(({ id, used }) =>
    used === null ? [] : [{ sheet: id, area: used, formats: true }],
  );
  return { names: sheets.map(({ name, own }) => [name, own]), blocks: await book.read(refs) };
}

describe('The pane in a browser without Excel', () => {
  it('A workbook from disk is reviewed, corrected, previewed and saved as the command line would', async () => {
    const corrected = await reviewInNode(SAMPLE_BYTES, {
      sheets: { 'Vejledning 1. kvt.': { columns: { segment: null } } },
    });
    opened = await openPage();
    const { page } = opened;
    await page.clock.setFixedTime(NOON);
    await page.locator('input[type=file]').setInputFiles(SAMPLE);
    await page.getByLabel('Opgjort pr.').fill('2026-06-30');
    await rowOf('Vækstforløb').getByText('342').waitFor();

    await page.getByRole('tab', { name: 'Kilder' }).click();
    await page.getByRole('button', { name: /^Vejledning 1\. kvt\. / }).click();
    await page.getByLabel('Segment').selectOption({ label: 'Ingen' });
    await page.getByText('Rettet af dig').waitFor();
    await page.getByRole('tab', { name: 'Overblik' }).click();
    await rowOf('Vækstforløb').getByText(growthCourses(corrected.outcome)).waitFor();
    await page.getByRole('tab', { name: 'Kilder' }).click();
    await page.getByRole('button', { name: /^Vejledning 1\. kvt\. / }).click();
    await page.getByRole('button', { name: 'Fjern rettelserne' }).click();
    await page.getByText('Rettet af dig').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^Det, der skrives/ }).click();
    await page.getByText('Kommunestatus').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem resultatet' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Vejledning og evaluering 2026.kontraktstatus.xlsx');
    const saved = new Uint8Array(readFileSync(await file.path()));
    expect(await contentOf(saved)).toEqual(
      await contentOf((await reviewInNode(SAMPLE_BYTES)).file),
    );
    await page.getByText(/er gemt som/).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('A file that is no workbook is refused with one sentence, and another can be opened', async () => {
    opened = await openPage();
    const { page } = opened;
    const text = Buffer.from('navn;antal\n');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'liste.xlsx', mimeType: 'text/csv', buffer: text });
    await page
      .getByText(/liste\.xlsx/)
      .first()
      .waitFor();
    await page.getByText('Projektmappen kunne ikke læses').waitFor();
    await page.getByRole('button', { name: 'Luk projektmappen' }).click();
    await page.getByRole('button', { name: 'Prøv med eksempeldata' }).click();
    await page.getByText('Kendskabsgrad').waitFor();
  });

  it('Everything can be done with the keyboard alone', async () => {
    opened = await openPage();
    const { page } = opened;
    await page.getByRole('button', { name: 'Åbn en projektmappe' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Kendskabsgrad').waitFor();
    await page.getByRole('tab', { name: 'Overblik' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Læste ark').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Overskrift i række 4').waitFor();
  });

  it('Once it is loaded the pane asks for nothing but its own files, and works on without a network', async () => {
    opened = await openPage({ query: '?sample' });
    const { page, requests, complaints } = opened;
    await page.getByText('Kendskabsgrad').waitFor();
    opened.goOffline();
    const asked = requests.length;
    await page.getByLabel('Opgjort pr.').fill('2026-03-31');
    await page.getByText('31-03-2026 · delår').waitFor();
    for (const tab of ['Kilder', 'Fordeling', 'Kontrakt']) {
      await page.getByRole('tab', { name: tab }).click();
    }
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem resultatet' }).click();
    await download;
    expect(requests.slice(asked).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    const hosts = new Set(requests.map((url) => new URL(url).host));
    expect([...hosts].sort()).toEqual(['appsforoffice.microsoft.com', 'status.example']);
    expect(complaints).toEqual([]);
  });

  it.each(['refused', 'silent'] as const)(
    'Where Office.js is %s, a workbook can be opened as a file within seconds',
    async (office) => {
      opened = await openPage({ office });
      await opened.page.getByRole('button', { name: 'Åbn en projektmappe' }).waitFor({
        timeout: 9000,
      });
    },
  );
});
