import { join } from 'node:path';

/** Where the build for these tests lies. */
export const BUILT_PANE = join(__dirname, '../../build/pane');

export const SAMPLE = join(__dirname, '../../samples/Vejledning og evaluering 2026.xlsx');
