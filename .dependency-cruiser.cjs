/** The layers of the design, lowest first: an import points down this list, never up. */
const layers = [
  { name: 'text', path: '^src/text/' },
  { name: 'contract', path: '^src/contract/' },
  { name: 'workbook', path: '^src/workbook/' },
  { name: 'reading', path: '^src/reading/' },
  { name: 'figures', path: '^src/figures/' },
  { name: 'status', path: '^src/status/' },
  { name: 'split', path: '^src/split/' },
  { name: 'report', path: '^src/report/' },
  { name: 'review', path: '^src/review\\.ts$' },
  { name: 'hosts', path: '^src/hosts/' },
  { name: 'faces', path: '^src/(taskpane|commands|cli)/' },
];

const core = '^src/(text|contract|workbook|reading|figures|status|split|report)/|^src/review\\.ts$';
const corePackages = '^node_modules/(fraction\\.js|valibot|fastest-levenshtein)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.slice(0, -1).map((layer, index) => ({
      name: `${layer.name}-imports-downwards`,
      severity: 'error',
      from: { path: layer.path },
      to: {
        path: layers
          .slice(index + 1)
          .map((higher) => higher.path)
          .join('|'),
      },
    })),
    {
      name: 'hosts-stand-alone',
      comment: 'A host knows the port, not the other host.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'the-command-line-has-no-pane',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(taskpane|commands|hosts/excel)/' },
    },
    {
      name: 'the-pane-has-no-command-line',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'the-core-runs-anywhere',
      comment: 'No React, no Office.js, no Node: a few small pure libraries only.',
      severity: 'error',
      from: { path: core },
      to: { pathNot: ['^src/', corePackages] },
    },
    {
      name: 'node-only-on-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-product-imports-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|samples)/', pathNot: '\\.xlsx$' },
    },
    {
      name: 'the-product-ships-what-it-imports',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
    {
      name: 'imports-lead-somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
