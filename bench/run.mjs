/**
 * Measures the whole run of the command line beside unpacking the file alone and two public readers, each in a process
 * of its own: `npm run bench -- [--quick] [--runs 3] [--only inline,shared,full,small,start] [--without-libraries]`.
 * The books are made anew from a fixed seed in the system's temporary folder, and removed again.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCli } from '../scripts/build-cli.mjs';
import { installLibraries, LIBRARIES } from './install-libraries.mjs';
import { measure } from './measure.mjs';
import { printTable } from './print-table.mjs';

const SEED = 2026;
const SAMPLE = fileURLToPath(
  new URL('../samples/Vejledning og evaluering 2026.xlsx', import.meta.url),
);
const CLI = fileURLToPath(new URL('../dist-cli/apply.js', import.meta.url));

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    'without-libraries': { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
const asked = options.only?.split(',');
const isAsked = (/** @type {string} */ name) => asked?.includes(name) ?? true;

const folder = mkdtempSync(join(tmpdir(), 'kontraktstatus-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const out = join(folder, 'out.xlsx');
const libraries = join(folder, 'libraries');
if (!buildCli()) process.exit(1);
const hasLibraries = !options['without-libraries'] && installLibraries(libraries);

console.log(`Node ${process.versions.node}, ${cpus().length} cores, seed ${SEED}`);
const rows = options.quick ? 20_000 : 200_000;
if (isAsked('inline')) compareBook('inline', { rows, strings: 'inline' }, runs);
if (isAsked('shared')) compareBook('shared', { rows, strings: 'shared' }, runs);
if (isAsked('full')) {
  const full = options.quick ? 100_000 : 1_048_576;
  compareBook('full', { rows: full, strings: 'shared' }, 1);
}
if (isAsked('small')) compareSmallBooks(options.quick ? 100 : 1000);
if (isAsked('start')) compareStart();

/**
 * @param {string} name
 * @param {{ rows: number, strings: 'inline' | 'shared' }} shape
 * @param {number} times
 */
function compareBook(name, shape, times) {
  const book = join(folder, `${name}.xlsx`);
  writeBooks([{ file: book, ...shape, seed: SEED }]);
  const size = `${(statSync(book).size / 1024 ** 2).toFixed(1)} MiB`;
  const title = `${shape.rows - 1} rows × 15 columns, ${shape.strings} strings, ${size}`;
  compare(title, [book], [CLI, book, '--json', '--as-of', '2026-12-31', '--out', out], times);
  rmSync(book);
}

/** @param {number} count */
function compareSmallBooks(count) {
  const built = join(folder, 'built');
  runProgram('build-main.mjs', [built]);
  mkdirSync(join(folder, 'small'));
  const books = Array.from({ length: count }, (_, n) => ({
    file: join(folder, 'small', `${n}.xlsx`),
    rows: 20 + (n % 80),
    strings: n % 2 === 0 ? 'inline' : 'shared',
    seed: SEED + n,
  }));
  writeBooks(books);
  const files = books.map(({ file }) => file);
  const ours = [programFile('apply-each.cjs'), join(built, 'main.js'), out, ...files];
  compare(`${count} small books, one process for all`, files, ours, 1);
}

/**
 * @param {string} title
 * @param {readonly string[]} books
 * @param {readonly string[]} ours
 * @param {number} times
 */
function compare(title, books, ours, times) {
  const unpack = measure([programFile('unpack.mjs'), ...books], times);
  const lines = [
    { name: 'unpacking alone (fflate)', cost: unpack },
    { name: 'kontraktstatus, the whole run', cost: measure(ours, times) },
    ...Object.entries(LIBRARIES).map(([name, version]) => {
      const words = [programFile('read-with.mjs'), libraries, name, ...books];
      const cost = hasLibraries ? measure(words, 1) : null;
      return { name: `${name} ${version}, reading alone`, cost };
    }),
  ];
  printTable(title, lines, unpack);
}

function compareStart() {
  const node = measure(['-e', '0'], runs * 3);
  const lines = [
    { name: 'node alone', cost: node },
    { name: 'kontraktstatus --version', cost: measure([CLI, '--version'], runs * 3) },
    {
      name: 'kontraktstatus, the sample book',
      cost: measure([CLI, SAMPLE, '--as-of', '2026-06-30', '--out', out], runs * 3),
    },
  ];
  printTable('start', lines, node);
}

/**
 * In a process of its own: a process that is started inherits the peak of memory of the one that starts it.
 * @param {readonly { file: string, rows: number, strings: string, seed: number }[]} books
 */
function writeBooks(books) {
  runProgram('write-books.mjs', [JSON.stringify(books)]);
}

/** @param {string} file @param {readonly string[]} words */
function runProgram(file, words) {
  const { status } = spawnSync(process.execPath, [programFile(file), ...words], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/** @param {string} file */
function programFile(file) {
  return fileURLToPath(new URL(`programs/${file}`, import.meta.url));
}
