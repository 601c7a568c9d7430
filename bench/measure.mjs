import { spawnSync } from 'node:child_process';

const METER = new URL('meter.mjs', import.meta.url).href;

/** @typedef {{ cpu: number, wall: number, peak: number }} Cost seconds, seconds, MiB */

/**
 * What a run of a program costs, Node's own start included: of several runs the one with the least CPU time, which other
 * work on the machine has disturbed the least; the peak is the highest of all. `null` when it fails.
 * @param {readonly string[]} words what follows `node`
 * @param {number} runs
 * @returns {Cost | null}
 */
export function measure(words, runs) {
  /** @type {Cost | null} */
  let least = null;
  let peak = 0;
  for (let run = 0; run < runs; run += 1) {
    const { status, output } = spawnSync(process.execPath, ['--import', METER, ...words], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    if (status !== 0) {
      process.stderr.write(output[2] ?? '');
      return null;
    }
    /** @type {Cost} */
    const cost = JSON.parse(String(output[3]));
    peak = Math.max(peak, cost.peak);
    if (least === null || cost.cpu < least.cpu) least = cost;
  }
  return least && { ...least, peak };
}
