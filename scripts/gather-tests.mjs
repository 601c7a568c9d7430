/**
 * Writes one test file that holds all tests of a folder, so that what they share is loaded once:
 * `node scripts/gather-tests.mjs FOLDER`. For `npm run mutation`, which runs them thousands of times in a copy of the project.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort();

/** What is slow on purpose, to show that it is no slower, says nothing about single mistakes. */
const withoutLongWork = `const long = (title) => /\\b\\d00\\.000\\b/.test(title);
for (const name of ['describe', 'it', 'test']) {
  const whole = globalThis[name];
  const short = (of) => (title, ...rest) => (long(title) ? undefined : of(title, ...rest));
  const each = (...table) => short(whole.each(...table));
  globalThis[name] = Object.assign(short(whole), whole, { each });
}`;

const requires = files.map((file) => `require('./${file.replaceAll('\\', '/')}');`);
writeFileSync(join(folder, 'gathered.test.ts'), [withoutLongWork, ...requires, ''].join('\n'));
