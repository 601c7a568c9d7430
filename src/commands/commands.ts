import { clock } from '../taskpane/boot/clock';
import { languageOf } from '../taskpane/boot/language-of';
import { updateStatus } from './update-status';

declare const PANE_VERSION: string;

/** The ribbon's buttons, by the names that the manifest calls. The page itself is never seen. */
async function begin(): Promise<void> {
  await Office.onReady();
  Office.actions.associate('updateStatus', (event: Office.AddinCommands.Event) => {
    const language = languageOf(Office.context.displayLanguage);
    void updateStatus({ language, version: PANE_VERSION, stamp: clock() }).finally(() => {
      event.completed();
    });
  });
}

void begin();
