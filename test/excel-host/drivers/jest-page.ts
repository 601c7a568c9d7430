import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../model/book';
import type { Limits } from '../limits';
import { SimulatedExcel } from '../simulated-excel';
import { addIn, frameName, type AddIn } from '../add-in';
import { WebFrame } from '../web-frame';
import { OFFICE_FILES } from './office-files';

export interface Pane {
  readonly excel: SimulatedExcel;
  readonly frame: WebFrame;
  readonly host: { readonly host: string; readonly platform: string };
  /** Resolves when no message is under way, office.js's own clean-up included. */
  settle(): Promise<void>;
}

interface Given {
  readonly book?: Book;
  readonly limits?: Partial<Limits>;
  readonly addIn?: Partial<AddIn>;
}

/**
 * Makes the test's own page the pane: Microsoft's real office.js runs in it, its messages to the parent page go to a
 * simulated Excel. Once a test file, as the library is a set of globals; the page needs an https address.
 */
export async function openPane(given: Given = {}): Promise<Pane> {
  const settings = addIn({ hostUrl: window.location.origin, ...given.addIn });
  const excel = new SimulatedExcel(given.book, given.limits);
  const traffic = new Traffic();
  const frame = new WebFrame(excel, settings, (text) => {
    traffic.later(() => {
      window.dispatchEvent(new MessageEvent('message', { data: text, origin: settings.hostUrl }));
    });
  });
  window.name = frameName(settings);
  // The library trusts a host of the page's own domain, which jsdom does not tell.
  Object.defineProperty(document, 'domain', {
    configurable: true,
    value: window.location.hostname,
  });
  Object.defineProperty(window, 'parent', {
    configurable: true,
    value: {
      postMessage: (data: unknown) => {
        traffic.later(() => {
          frame.receive(data);
        });
      },
    },
  });
  serveOfficeScripts();
  const info = await Office.onReady();
  await traffic.settle();
  excel.syncs.length = 0;
  return {
    excel,
    frame,
    host: { host: String(info.host), platform: String(info.platform) },
    settle: () => traffic.settle(),
  };
}

/** Messages arrive in a later task, as between two real pages. */
class Traffic {
  private underWay = 0;

  later(deliver: () => void): void {
    this.underWay++;
    setTimeout(() => {
      this.underWay--;
      deliver();
    }, 0);
  }

  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet = this.underWay > 0 ? 0 : quiet + 1) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

/** Runs the library, and the scripts that it puts into the page's head, from the installed package. */
function serveOfficeScripts(): void {
  const run = (file: string): void => {
    (0, eval)(readFileSync(join(OFFICE_FILES, file), 'utf8'));
  };
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <Kind extends Node>(node: Kind): Kind => {
    if (!(node instanceof HTMLScriptElement) || !node.src.includes('/office/')) return append(node);
    const file = new URL(node.src).pathname.split('/office/')[1] ?? '';
    setTimeout(() => {
      run(decodeURIComponent(file));
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
  const address = document.createElement('script');
  address.type = 'text/plain'; // never run: the library only looks for where it comes from
  address.src = '/office/office.debug.js';
  append(address);
  run('office.debug.js');
}
