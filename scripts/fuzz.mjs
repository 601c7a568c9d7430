import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

/** What is read from strangers: package, sheet XML, headings, cells, and whole books of them. The very tests of `npm test`. */
const TESTS = [
  'test/hosts/xlsx/(fuzz|scan-xml|plain-cells|gunzip)',
  'test/reading/',
  'test/promises/(any-book|reading)',
  'test/corpus/(corpus|perturb)',
];
/** How many times as many draws as in `npm test` a round makes of each property. */
const TIMES = 10;

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
  const { status } = spawnSync(process.execPath, [jest, `--testTimeout=${60 * 60_000}`, ...TESTS], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHANCE_SEED: String(seed),
      CHANCE_TIMES: String(TIMES),
      CORPUS_SEED: String(seed),
    },
  });
  if (status !== 0) {
    console.error(`Failed. The same again: npm run fuzz -- --seed ${seed}`);
    process.exit(1);
  }
  rounds += 1;
  seed = randomInt(1, 2 ** 31);
} while (asked === null && Date.now() < end);
console.log(`${rounds} ${rounds === 1 ? 'round' : 'rounds'}, nothing found.`);
