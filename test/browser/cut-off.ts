import type { Page } from 'playwright-core';

/** Office.js's number for a session that is gone. */
const SESSION_GONE = 5012;

/** The next long write breaks off in its middle, and Excel answers nothing more: the roll-back fails too. */
export function cutOffNextWrite(page: Page): Promise<void> {
  return page.evaluate((gone) => {
    const { excel } = window.simulation ?? {};
    if (!excel) return;
    let isGone = false;
    excel.faultAt = () => {
      if (isGone) return { kind: 'refused', officeError: gone };
      isGone = (excel.syncs.at(-1)?.actions ?? 0) > 1000;
      return isGone ? { kind: 'broken', beforeAction: 600 } : null;
    };
  }, SESSION_GONE);
}

/** Excel answers again. */
export function recover(page: Page): Promise<void> {
  return page.evaluate(() => {
    if (window.simulation) window.simulation.excel.faultAt = () => null;
  });
}
