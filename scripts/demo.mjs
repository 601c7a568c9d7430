/** Reviews the sample workbook at the end of its half year, prints the status and tells where the result lies. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const book = 'samples/Vejledning og evaluering 2026.xlsx';
const result = 'build/demo/Vejledning og evaluering 2026.kontraktstatus.xlsx';

mkdirSync(new URL('../build/demo/', import.meta.url), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ['bin/apply.mjs', book, '--as-of', '2026-06-30', '--out', result, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
