/** Reads the files named with a public library: `read-with.mjs FOLDER LIBRARY FILE...`; the folder is where it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', library = '', ...files] = process.argv.slice(2);

/** @type {Record<string, { entry: string, read: (library: any, file: string) => Promise<unknown> }>} */
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
