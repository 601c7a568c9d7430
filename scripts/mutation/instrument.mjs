/** Puts every mistake into the code at once, each behind a switch of its own: Stryker's instrumenter, with our switches. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What the changed source calls: is this mistake the one that is made, and which mistakes stand where the run has come. */
const SWITCH = `const mistakeMade = globalThis.mistakes.made;
const stryMutAct_9fa48 = (id) => mistakeMade === id && globalThis.mistakes.pass();
`;
const COUNTS = `const stryCov_9fa48 = (...ids) => globalThis.mistakes.count(ids);\n`;
const COUNTS_NOT = `const stryCov_9fa48 = () => {};\n`;

/**
 * @param {string} home the folder where Stryker was installed
 * @param {readonly string[]} files from the project's root
 * @returns {Promise<{ counting: Map<string, string>, judged: Map<string, string>, mistakes: Mistake[] }>} the changed source of
 * each file, once with a count of what is passed, once without; and what its switches do
 */
export async function instrument(home, files) {
  const require = createRequire(`${home}/package.json`);
  const { createInstrumenter } = await import(
    pathToFileURL(require.resolve('@stryker-mutator/instrumenter')).href
  );
  const { createInjector } = await import(pathToFileURL(require.resolve('typed-inject')).href);
  const instrumenter = createInjector()
    .provideValue('logger', { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} })
    .injectFunction(createInstrumenter);
  const { files: changed, mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { plugins: [], excludedMutations: [], ignorers: [], noHeader: true },
  );
  /** @type {(header: string) => Map<string, string>} */
  const headed = (header) =>
    new Map(
      changed.map((/** @type {{ name: string, content: string }} */ { name, content }) => [
        name,
        header + content.replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, 'stryMutAct_9fa48($1)'),
      ]),
    );
  return {
    counting: headed(SWITCH + COUNTS),
    judged: headed(SWITCH + COUNTS_NOT),
    mistakes: mutants,
  };
}

/**
 * A small mistake. Lines count from nought.
 * @typedef {{ id: string, fileName: string, replacement: string, location: { start: Place, end: Place } }} Mistake
 * @typedef {{ line: number, column: number }} Place
 */
