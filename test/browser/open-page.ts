import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { OFFICE_FILES } from '../excel-host/drivers/office-files';
import { BUILT_PANE } from './built-pane';

const ADDRESS = 'https://status.example/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Office.js tries to report to Microsoft from a hidden frame; the page's policy refuses the frame and its inline style. */
const OFFICE_JS_REFUSED = [
  'telemetryservice.firstpartyapps.oaspapps.com',
  'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE=',
];

export interface OpenedPage {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** What the page complained about: errors, warnings, breaches of its own policy. */
  readonly complaints: readonly string[];
  goOffline(): void;
  close(): Promise<void>;
}

export interface PageSetting {
  /** After the page's address: `?sample`. */
  readonly query?: string;
  readonly browser?: BrowserContextOptions;
  /** `refused`: Office.js can't be reached. `silent`: it never answers. */
  readonly office?: 'served' | 'refused' | 'silent';
}

/** Opens the built pane in a browser without Excel. Every request is answered here; nothing leaves the machine. */
export async function openPage(setting: PageSetting = {}): Promise<OpenedPage> {
  const { query = '', office = 'served' } = setting;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const context = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    ...setting.browser,
  });
  // Without the picker, which no test can click, a save is a download.
  await context.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  let isOnline = true;
  let beginClosing = (): void => undefined;
  const closing = new Promise<void>((resolve) => {
    beginClosing = resolve;
  });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    requests.push(url);
    const isOffice = url.startsWith(OFFICE_JS);
    if (isOffice && office === 'silent') await closing;
    const file = isOnline && !(isOffice && office === 'refused') ? fileAt(url) : null;
    if (file === null) return route.abort();
    return route.fulfill({
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!OFFICE_JS_REFUSED.some((sign) => message.text().includes(sign))) {
      complaints.push(message.text());
    }
  });
  await page.goto(`${ADDRESS}taskpane.html${query}`, { waitUntil: 'commit' });
  return {
    page,
    requests,
    complaints,
    goOffline: () => {
      isOnline = false;
    },
    close: () => {
      beginClosing();
      return browser.close();
    },
  };
}

function fileAt(url: string): string | null {
  const address = decodeURIComponent(url.replace(/[?#].*$/, ''));
  const place = [
    [ADDRESS, BUILT_PANE],
    [OFFICE_JS, OFFICE_FILES],
  ].find(([start = '']) => address.startsWith(start));
  if (place === undefined) return null;
  const [start = '', folder = ''] = place;
  const file = join(folder, normalize(address.slice(start.length)));
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
