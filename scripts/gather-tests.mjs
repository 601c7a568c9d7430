/**
 * Writes one test file, `test/gathered.test.ts`, that holds all tests of some files and folders, so that what they share is
 * loaded once: `node scripts/gather-tests.mjs reading corpus/corpus.test.ts`, named as in `test/`. For `npm run mutation`, which
 * runs them thousands of times in a copy of the project.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const files = process.argv.slice(2).flatMap((place) => {
  const whole = join('test', place);
  if (statSync(whole).isFile()) return [place];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(place, file))
    .sort();
});

/**
 * What is slow on purpose, to show that it is no slower, says nothing about single mistakes; what compares all books with the
 * committed table needs all to have run. After the first test that fails the mistake is found, and the rest is passed over.
 */
const untilOneFails = `const leftOut = (title) => /\\b\\d00\\.000\\b|^The table in docs/.test(title);
let found = false;
const once = (test) => typeof test !== 'function' ? test : async (...args) => {
  if (found) return;
  try {
    await test(...args);
  } catch (error) {
    found = true;
    throw error;
  }
};
for (const name of ['describe', 'it', 'test']) {
  const whole = globalThis[name];
  const run = name === 'describe' ? (test) => test : once;
  const short = (of) => (title, test, ...rest) => (leftOut(title) ? undefined : of(title, run(test), ...rest));
  const each = (...table) => short(whole.each(...table));
  globalThis[name] = Object.assign(short(whole), whole, { each });
}`;

const requires = files.map((file) => `require('./${file.replaceAll('\\', '/')}');`);
writeFileSync('test/gathered.test.ts', [untilOneFails, ...requires, ''].join('\n'));
