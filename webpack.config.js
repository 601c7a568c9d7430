const path = require('node:path');
const { URL } = require('node:url');
const { DefinePlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const { config, version } = require('./package.json');

const DEVELOPMENT_URL = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the pages will lie; `npm_package_config_productionUrl` in the environment wins over package.json. */
const productionUrl = (
  process.env.npm_package_config_productionUrl ?? config.productionUrl
).replace(/\/$/, '');

/** The hash of an empty text: Griffel fills style elements that are empty when they enter the page. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Our own files and Office.js; nothing else is loaded, and nothing is sent anywhere. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${new URL(OFFICE_JS).origin}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = (name, folder = name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `./src/${folder}/${name}.html`,
    chunks: [name],
    templateParameters: { officeJs: OFFICE_JS, version, policy: POLICY },
    scriptLoading: 'defer',
  });

/** The pane and the ribbon's commands, as static files for any web server. */
module.exports = (_, { mode }) => ({
  devtool: 'source-map',
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/commands.ts',
    message: './src/commands/message.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    // Web views keep files long; a new build has new names.
    filename: mode === 'production' ? '[name].[contenthash:10].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:10].js' : '[name].js',
    assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
      { test: /\.(xlsx|css)$/, type: 'asset/resource' },
    ],
  },
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify })] },
  plugins: [
    new DefinePlugin({ PANE_VERSION: JSON.stringify(version) }),
    page('taskpane'),
    page('commands'),
    page('message', 'commands'),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        {
          from: 'manifest.xml',
          transform: (content) =>
            mode === 'production'
              ? content.toString().replaceAll(DEVELOPMENT_URL, productionUrl)
              : content,
        },
      ],
    }),
  ],
  performance: { hints: false },
  devServer: {
    host: 'localhost',
    port: 3000,
    server: { type: 'https' },
    hot: true,
    open: ['/taskpane.html?sample'],
    // The overlay would need what the policy denies; errors stand in the terminal.
    client: { overlay: false },
  },
  stats: 'errors-warnings',
});
