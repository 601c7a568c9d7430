import webpack from 'webpack';

/**
 * Bundles TypeScript entries for a browser, without a name of their own in the product's build.
 * @param entries file names without ending → the source files
 * @param folder where the bundles go
 */
export function bundle(entries: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: { ...entries },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
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
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(() => resolve());
    });
  });
}
