import { source, type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * What axe finds wrong with what the page shows now, in few words. With forced colours the system paints over ours, which axe
 * can't see, so it does not judge contrast then.
 */
export async function accessProblems(
  page: Page | Frame,
  isForced = false,
): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's policy would rightly refuse it.
  await page.evaluate(source);
  // By its name in the page: an import is another thing there.
  const options = { rules: { 'color-contrast': { enabled: !isForced } } };
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
