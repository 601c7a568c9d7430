import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { bookFromPort } from '../book-from-port';
import { SimulatedExcel } from '../simulated-excel';
import { stateOf } from '../state-of';
import { addIn, frameName } from '../add-in';
import { WebFrame } from '../web-frame';
import type { PageSetting } from './page-setting';

/** What a browser test reaches in the page that plays Excel. */
export interface Simulation {
  readonly excel: SimulatedExcel;
  readonly frame: WebFrame;
  state(): unknown;
  /** Excel is busy: what the pane asks waits. */
  hold(): void;
  /** Excel is free again, and answers what waited. */
  release(): void;
}

declare global {
  interface Window {
    simulation?: Simulation;
  }
}

const SANDBOX =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Plays Excel on the web: holds the workbook and embeds the pane in a frame at its right side. */
async function playExcel(): Promise<void> {
  const setting = (await (await fetch('/setting.json')).json()) as PageSetting;
  const file = await (await fetch('/book.xlsx')).arrayBuffer();
  const book = await bookFromPort(openWorkbook(new Uint8Array(file)));
  const settings = addIn({ hostUrl: location.origin, ...setting.addIn });
  const excel = new SimulatedExcel(book, setting.limits);
  const pane = document.createElement('iframe');
  const origin = new URL(setting.pane).origin;
  const frame = new WebFrame(excel, settings, (text) =>
    pane.contentWindow?.postMessage(text, origin),
  );
  let waiting: unknown[] | null = null;
  const dialog = document.createElement('iframe');
  dialog.style.cssText = 'position:fixed;left:80px;top:160px;width:420px;height:240px';
  frame.onDialog = (address) => {
    if (address === null) dialog.remove();
    else {
      dialog.src = address;
      document.body.append(dialog);
    }
  };
  window.addEventListener('message', (message) => {
    if (message.source === pane.contentWindow && message.origin === origin) {
      if (waiting === null) frame.receive(message.data);
      else waiting.push(message.data);
    }
  });
  pane.setAttribute('sandbox', SANDBOX);
  pane.name = frameName(settings);
  pane.style.cssText = `position:fixed;inset:0 0 0 auto;border:0;height:100%;width:${String(setting.width)}px`;
  pane.src = setting.pane;
  document.body.append(pane);
  window.simulation = {
    excel,
    frame,
    state: () => stateOf(excel.book),
    hold: () => {
      waiting ??= [];
    },
    release: () => {
      const asked = waiting ?? [];
      waiting = null;
      for (const data of asked) frame.receive(data);
    },
  };
}

void playExcel();
