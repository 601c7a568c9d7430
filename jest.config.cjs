/** Tests run in Node; a file that needs a page says so with a jest-environment line of its own. */
module.exports = {
  testEnvironment: 'node',
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/test/chance.ts'],
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // What needs a browser runs by jest.browser.cjs: `npm test` asks for nothing but Node.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/browser/',
    '<rootDir>/test/excel-host/browser/',
  ],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};
