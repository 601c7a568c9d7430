import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOG } from '../../hosts/excel/open-sketch';
import { writeBook } from '../../books/write-book';
import { bundle } from './bundle';
import { openInBrowser, type BrowserPane } from './open-in-browser';

jest.setTimeout(60_000);

const PAGE =
  '<!doctype html><html lang="da"><meta charset="utf-8"><title>Rude</title>' +
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
  '<body><script src="probe-pane.js"></script>';

let folder: string;
let opened: BrowserPane;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pane-'));
  writeFileSync(join(folder, 'taskpane.html'), PAGE);
  await bundle({ 'probe-pane': join(__dirname, 'probe-pane.ts') }, folder);
  const book = writeBook({ sheets: [LOG] });
  opened = await openInBrowser({ folder, entry: 'taskpane.html', book });
  await opened.pane.waitForFunction(() => window.report ?? window.problem);
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a pane in a real browser, inside a page that plays Excel', () => {
  test('finds itself in Danish Excel on the web and reads the workbook', async () => {
    expect(await opened.pane.evaluate(() => window.problem)).toBeUndefined();
    const report = await opened.pane.evaluate(() => window.report);
    expect(report).toMatchObject({ host: 'Excel OfficeOnline', language: 'da-DK' });
    expect(report?.outline.sheets.map(({ name }) => name)).toEqual(['Log']);
  });

  test('writes the planned sheets into it', async () => {
    const sheets = await opened.page.evaluate(() =>
      window.simulation?.excel.book.sheets.map(({ name }) => name),
    );
    expect(sheets).toEqual(['Log', 'Status', 'Kontrakt']);
  });

  test('hears when somebody changes a cell', async () => {
    await opened.page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1100));
      window.simulation?.excel.act((book) => {
        const [sheet] = book.sheets;
        if (sheet) book.changes.push({ kind: 'changed', sheet, address: 'A1' });
      });
    });
    await opened.pane.waitForFunction(() => window.report?.heard === 1);
  });

  test('runs the command of a ribbon button', async () => {
    await opened.page.evaluate(() => window.simulation?.frame.press('probe'));
    expect(await opened.pane.title()).toBe('pressed');
  });

  test('asks for nothing but its own files and office.js, and finds all it needs', async () => {
    expect(opened.refused).toEqual([]);
    expect(opened.complaints).toEqual([]);
    expect(await opened.gaps()).toEqual([]);
  });
});
