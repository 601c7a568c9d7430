import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { OFFICE_FILES } from '../drivers/office-files';
import { bundle } from './bundle';
import type { PageSetting } from './page-setting';

/** One host name, so that office.js trusts the page around the pane; nothing listens there, every request is answered here. */
const EXCEL = 'https://localhost:8443';
const PANE = 'https://localhost:8444';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const READY_MS = 30_000;
/** Excel's page and the pane each get a process of their own, as they have in the world: one can't keep the other waiting. */
const OWN_THREAD = { 'origin-agent-cluster': '?1' };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface BrowserSetting {
  /** The folder of the built pane. */
  readonly folder: string;
  /** The pane's page in it. */
  readonly entry: string;
  /** The workbook that is open in Excel, as an .xlsx file. */
  readonly book: Uint8Array;
  readonly page?: Partial<Omit<PageSetting, 'pane'>>;
  /** Size, colour scheme, contrast, ... of the browser. */
  readonly browser?: BrowserContextOptions;
}

export interface BrowserPane {
  /** The page that plays Excel; `window.simulation` in it is the simulated Excel. */
  readonly page: Page;
  /** The pane itself. */
  readonly pane: Frame;
  /** Every address that was asked for, the pane's own among them. */
  readonly requests: readonly string[];
  /** Addresses that are neither the pane's, Excel's nor office.js: they were refused. */
  readonly refused: readonly string[];
  /** What the pages complained about: console errors and warnings, uncaught errors. */
  readonly complaints: readonly string[];
  /** Members of the API and messages that the simulated Excel lacks. A test expects none. */
  gaps(): Promise<readonly string[]>;
  /** From now on every request fails. */
  goOffline(): void;
  close(): Promise<void>;
}

/** Opens a built pane in a real Chromium, inside a page that plays Excel on the web, with Microsoft's real office.js. */
export async function openInBrowser(setting: BrowserSetting): Promise<BrowserPane> {
  const excelFolder = mkdtempSync(join(tmpdir(), 'excel-page-'));
  await bundle({ 'host-page': join(__dirname, 'host-page.ts') }, excelFolder);
  const answers = answersOf(setting, excelFolder);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const context = await browser.newContext({ locale: 'da-DK', ...setting.browser });
  const requests: string[] = [];
  const refused: string[] = [];
  const complaints: string[] = [];
  let isOnline = true;
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    requests.push(url);
    const answer = isOnline ? answers(url) : null;
    if (answer) return route.fulfill({ ...answer, headers: OWN_THREAD });
    refused.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(excelFolder, { recursive: true, force: true });
  };
  try {
    await page.goto(`${EXCEL}/host.html`);
    const pane = await paneIn(page);
    return {
      page,
      pane,
      requests,
      refused,
      complaints,
      gaps: () => gapsIn(page),
      goOffline: () => {
        isOnline = false;
      },
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`The pane did not open: ${complaints.join(' | ')}`, { cause: error });
  }
}

async function paneIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { timeout: READY_MS });
  const pane = await element.contentFrame();
  if (!pane) throw new Error('no frame');
  await pane.waitForFunction(() => 'Excel' in window, undefined, { timeout: READY_MS });
  return pane;
}

function gapsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...(window.simulation?.excel.dispatcher.gaps ?? ['no simulation']),
    ...(window.simulation?.frame.unanswered ?? []),
  ]);
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
}

/** Answers Excel's page, the pane's files and office.js; `null` for anything else in the world. */
function answersOf(setting: BrowserSetting, excelFolder: string): (url: string) => Answer | null {
  const page: PageSetting = {
    pane: `${PANE}/${setting.entry}`,
    width: 350,
    limits: {},
    addIn: {},
    ...setting.page,
  };
  const made: Readonly<Record<string, string | Buffer>> = {
    [`${EXCEL}/host.html`]:
      '<!doctype html><meta charset="utf-8"><title>Excel</title><body><script src="host-page.js"></script>',
    [`${EXCEL}/setting.json`]: JSON.stringify(page),
    [`${EXCEL}/book.xlsx`]: Buffer.from(setting.book),
    [`${EXCEL}/favicon.ico`]: '',
    [`${PANE}/favicon.ico`]: '',
  };
  const places = [
    [OFFICE_JS, OFFICE_FILES],
    [`${EXCEL}/`, excelFolder],
    [`${PANE}/`, setting.folder],
  ] as const;
  return (url) => {
    const address = url.replace(/[?#].*$/, '');
    const contentType = TYPES[extname(address)] ?? 'application/octet-stream';
    const body = made[address];
    if (body !== undefined) return { status: 200, contentType, body };
    const place = places.find(([start]) => address.startsWith(start));
    if (!place) return null;
    const path = join(place[1], normalize(decodeURIComponent(address.slice(place[0].length))));
    return existsSync(path) && statSync(path).isFile()
      ? { status: 200, contentType, body: readFileSync(path) }
      : { status: 404, contentType: 'text/plain', body: '' };
  };
}
