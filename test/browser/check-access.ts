import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds wrong with what the page shows now, in few words. */
export async function accessProblems(page: Page | Frame): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's policy would rightly refuse it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
