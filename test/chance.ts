import fc from 'fast-check';

/**
 * Chance for every property test, set up before each test file: the same on every run, so that a red test means a change.
 * `npm run fuzz` gives another seed and more draws through the environment; `npm run mutation` gives fewer.
 */
const seed = Number(process.env['CHANCE_SEED'] ?? 1);
const times = Number(process.env['CHANCE_TIMES'] ?? 1);
const USUAL = 100;

/** How often a property is tried, where the usual hundred is too few or too many. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.max(1, Math.round(count * times)) };
}

fc.configureGlobal({ seed, ...runs(USUAL) });
