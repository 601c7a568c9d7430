const config = require('./jest.config.cjs');

/** The built pane in a real Chromium: slow, so apart from the others, one file at a time. */
module.exports = {
  ...config,
  testMatch: [
    '<rootDir>/test/browser/**/*.test.ts',
    '<rootDir>/test/excel-host/browser/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: './test/browser/build-pane.cjs',
  maxWorkers: 1,
  testTimeout: 120_000,
};
