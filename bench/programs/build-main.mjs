/** Builds the command line as `dist-cli/apply.js` is built, but as a module whose `main` can be called many times. */
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import webpack from 'webpack';

const [folder = ''] = process.argv.slice(2);
const config = createRequire(import.meta.url)('../../webpack.cli.js');

const stats = await promisify(webpack)({
  ...config,
  entry: { main: './src/cli/main.ts' },
  output: { ...config.output, path: folder, library: { type: 'commonjs2' } },
});
if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
