const path = require('node:path');
const Minimizer = require('minimizer-webpack-plugin');

/** The command line as one file: what it imports is in it, so it starts without looking for packages. */
module.exports = {
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { apply: './src/cli/apply.ts' },
  output: {
    path: path.resolve(__dirname, 'dist-cli'),
    filename: '[name].js',
    // The launcher compares times with the source's, so a build always writes.
    compareBeforeEmit: false,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // A part that is loaded later is still in the one file.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      },
    ],
  },
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify })] },
  performance: { hints: false },
  stats: 'errors-only',
};
