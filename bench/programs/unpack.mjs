/** Unpacks each file named, and nothing more: what no reader of workbooks can do without. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

for (const file of process.argv.slice(2)) unzipSync(readFileSync(file));
