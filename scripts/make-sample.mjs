/** Makes the sample workbook in `samples/` anew: builds its generator and runs it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = 'build/make-sample';

/** @param {string[]} words */
function node(...words) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

node(
  ...['node_modules/webpack-cli/bin/cli.js', '--config', 'webpack.cli.js'],
  ...['--entry-reset', '--entry', './samples/make/main.ts'],
  ...['--output-path', built, '--output-filename', 'main.js'],
);
node(`${built}/main.js`);
rmSync(fileURLToPath(new URL(`../${built}`, import.meta.url)), { recursive: true });
