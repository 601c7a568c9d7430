import type { Language } from '../text/language';
import { problemToHash, type Problem } from './problem';

/** Per cent of the screen. */
const SIZE = { height: 30, width: 35 };

/** Excel ends a command after five minutes; a window that is left open must not be the reason. */
const PATIENCE_MS = 4 * 60_000;

/**
 * Shows a problem in a small window of Excel's, as nothing can be said in the workbook. Comes back when the user has closed
 * it: some Excels close it themselves when the command is over. Where Excel has no such windows nothing is shown.
 */
export function showMessage(problem: Problem, language: Language): Promise<void> {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.1')) return Promise.resolve();
  const address = new URL('message.html', location.href.replace(/[?#].*$/, ''));
  address.hash = problemToHash(problem, language);
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    // In a frame, Excel on the web asks no leave to open a window.
    const options = { ...SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address.href, options, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
