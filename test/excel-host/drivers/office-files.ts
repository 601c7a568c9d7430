import { dirname, join } from 'node:path';

/** Where Microsoft's office.js lies, as installed. Nothing of it is kept in this project. */
export const OFFICE_FILES = join(
  dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);
