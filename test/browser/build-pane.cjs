const { spawnSync } = require('node:child_process');
const { resolve } = require('node:path');

const ROOT = resolve(__dirname, '../..');

/** Builds the pane as it is shipped, once for all browser tests. */
module.exports = () => {
  const webpack = resolve(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const words = ['--mode', 'production', '--output-path', resolve(ROOT, 'build/pane')];
  const { status } = spawnSync(process.execPath, [webpack, ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the pane could not be built');
};
