/** Reads the files named with a public library: `read-with.mjs FOLDER LIBRARY FILE...`; the folder is where it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', library = '', ...files] = process.argv.slice(2);

/**
 * What the two libraries export, each its own of these.
 * @typedef {{
 *   default: (file: string) => Promise<unknown>,
 *   readXlsx: (bytes: Uint8Array) => Promise<unknown>,
 * }} Library
 */

/** @type {Record<string, { entry: string, read: (library: Library, file: string) => Promise<unknown> }>} */
const READERS = {
  'read-excel-file': {
    entry: 'read-excel-file/node/index.js',
    read: ({ default: read }, file) => read(file),
  },
  hucre: {
    entry: 'hucre/dist/xlsx.mjs',
    read: ({ readXlsx }, file) => readXlsx(readFileSync(file)),
  },
};

const reader = READERS[library];
if (reader === undefined) throw new Error(`no reader ${library}`);
const module = await import(pathToFileURL(join(folder, 'node_modules', reader.entry)).href);
for (const file of files) await reader.read(module, file);
