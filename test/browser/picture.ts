import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const FOLDER = join(__dirname, '../../artefacts/pane');

/** Keeps a picture of the pane, for people to look at. */
export async function keepPicture(of: Page | Locator, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await of.screenshot({ path: join(FOLDER, `${name}.png`) });
}
