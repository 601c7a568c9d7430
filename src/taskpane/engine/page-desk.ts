import { openWorkbook, type XlsxWorkbook } from '../../hosts/xlsx/open-workbook';
import type { Pause } from '../../workbook/pause';
import { breathe } from './breathe';
import type { Desk } from './desk';
import { reviewPort } from './review-port';

/** A desk in the thread that it is made in: the worker's own, or the page's where workers are barred. */
export function pageDesk(): Desk {
  let file: XlsxWorkbook | null = null;
  let work = new AbortController();

  /** Ends with the work that is under way now. */
  const pause = (): Pause => {
    const { signal } = work;
    return breathe(() => signal.aborted);
  };
  const opened = (): XlsxWorkbook => {
    if (file === null) throw new Error('no file is open');
    return file;
  };

  return {
    openFile: (bytes) =>
      Promise.resolve(bytes).then((whole) => {
        file = openWorkbook(whole, null, pause());
      }),
    reviewFile: (request, onStage) => reviewPort(opened(), request, { onStage, pause: pause() }),
    writeFile: async (plan) => {
      const receipt = await opened().apply(plan);
      const bytes = opened().bytes();
      await receipt.takeBack();
      return { bytes, sheets: receipt.sheets };
    },
    reviewPort: (port, request, onStage) => reviewPort(port, request, { onStage, pause: pause() }),
    clear: () => {
      work.abort();
      work = new AbortController();
      file = null;
    },
  };
}
