/** Applies the command line to each file in one process: `apply-each.cjs BUILT OUT FILE...`. */
const [built = '', out = '', ...files] = process.argv.slice(2);
/** @type {{ main: typeof import('../../src/cli/main').main }} */
const { main } = require(built);

const screen = { write: () => undefined, isTerminal: false };
const terminal = { stdout: screen, stderr: screen, hasColor: false };

void (async () => {
  for (const file of files) {
    const code = await main([file, '--json', '--as-of', '2026-12-31', '--out', out], terminal);
    if (code !== 0) throw new Error(`${file}: exit ${code}`);
  }
})();
