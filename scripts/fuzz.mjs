import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Runs the property tests of what is read from strangers with fresh seeds, again and again: package, sheet XML, headings,
 * cells, and whole books. The very tests of `npm test`: `npm run fuzz [-- --minutes 10] [-- --seed 123]`.
 */
const FOLDERS = ['test/hosts/xlsx', 'test/reading', 'test/promises', 'test/corpus'];
const tests = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => /from 'fast-check'|CORPUS_SEED/.test(readFileSync(file, 'utf8'))),
);
/** How many times as many draws as in `npm test` a round makes of each property. */
const TIMES = 5;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const asked = values.seed === undefined ? null : Number(values.seed);
if (!(minutes > 0) || (asked !== null && !Number.isSafeInteger(asked))) {
  console.error('npm run fuzz [-- --minutes 10] [-- --seed 123]');
  process.exit(2);
}

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const end = Date.now() + minutes * 60_000;
let seed = asked ?? randomInt(1, 2 ** 31);
let rounds = 0;
do {
  console.log(`Round ${rounds + 1}, seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    [jest, `--testTimeout=${60 * 60_000}`, '--runTestsByPath', ...tests],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        CHANCE_SEED: String(seed),
        CHANCE_TIMES: String(TIMES),
        CORPUS_SEED: String(seed),
      },
    },
  );
  if (status !== 0) {
    console.error(`Failed. The same again: npm run fuzz -- --seed ${seed}`);
    process.exit(1);
  }
  rounds += 1;
  seed = randomInt(1, 2 ** 31);
} while (asked === null && Date.now() < end);
console.log(`${rounds} ${rounds === 1 ? 'round' : 'rounds'}, nothing found.`);
