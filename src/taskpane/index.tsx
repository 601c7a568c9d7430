import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { clock } from './boot/clock';
import { findOffice } from './boot/find-office';
import { languageOf } from './boot/language-of';
import { officeLook } from './boot/office-look';
import { openDesk } from './boot/open-desk';
import { sample } from './boot/sample';
import type { Book } from './books/book';
import { fileBook } from './books/file-book';
import { saveFile } from './books/save-file';
import { Session } from './session/session';

declare const PANE_VERSION: string;

/** Begins the pane: finds out who holds it, takes the workbook in hand, and shows the rest to React. */
async function begin(): Promise<void> {
  const wantsSample = new URLSearchParams(location.search).has('sample');
  const script = document.querySelector<HTMLScriptElement>('#office');
  const surroundings = wantsSample ? 'browser' : await findOffice(script);
  const isExcel = surroundings === 'excel';
  const language = languageOf(isExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  const desk = await openDesk();
  const session = new Session({ language, version: PANE_VERSION, now: clock });
  const excel = isExcel
    ? (await import(/* webpackChunkName: 'excel' */ './boot/open-excel')).openExcel(desk)
    : null;
  const fileAt = (file: Parameters<typeof fileBook>[0]): Book => fileBook(file, desk, saveFile);
  const root = document.querySelector('#pane');
  if (root === null) throw new Error('the page has no place for the pane');
  createRoot(root).render(
    <App
      session={session}
      language={language}
      version={PANE_VERSION}
      officeLook={officeLook}
      bookOf={fileAt}
      sample={sample}
      workbook={excel}
      isOfficeMissing={surroundings === 'missing'}
    />,
  );
  if (excel !== null) await session.open(excel);
  else if (wantsSample) await session.open(fileAt(sample));
}

void begin();
