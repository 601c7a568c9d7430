/**
 * How many small mistakes, made in the code one at a time, the tests find: `npm run mutation [-- figures status …]`. What is
 * needed is installed for the run into the system's temporary folder; it is no dependency of ours. See docs/mutation.md.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLibraries } from '../bench/install-libraries.mjs';
import { bundleBooks, bundleJudges } from './mutation/bundle.mjs';
import { instrument } from './mutation/instrument.mjs';

const LIBRARIES = {
  '@stryker-mutator/instrumenter': '9.6.1',
  'typed-inject': '5.0.0',
  esbuild: '0.28.2',
};
const FOLDERS = ['figures', 'status', 'split', 'reading/values', 'reading'];
/** Reading is judged by whole books too. Its values are a folder of their own here, and lists of words are no code. */
const READING = {
  judges: (process.env.MUTATION_JUDGES ?? 'reading').split(','),
  elsewhere: /^src\/reading\/(?:values|vocabulary)\//,
};
/** The share of the usual draws of a property, since each mistake asks for them all again. */
const TIMES = '0.04';
/** `MUTATION_ONE_OF=10` asks for a tenth of the mistakes, drawn by `MUTATION_SEED`; `MUTATION_FILES=header` for some files. */
const ONE_OF = Number(process.env['MUTATION_ONE_OF'] ?? 1);
const SEED = process.env['MUTATION_SEED'] ?? '1';
const FILES = process.env['MUTATION_FILES'] ?? '';
const AT_ONCE = 2;
/** How often a switch may be passed beside the run without a mistake before the loop is called endless. */
const PATIENCE = 20;
const SILENCE_MS = 60_000;

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : FOLDERS;
const missing = folders.find((folder) => !existsSync(join('src', folder)));
if (missing !== undefined) {
  console.error(`No folder src/${missing}.`);
  process.exit(2);
}

const home = mkdtempSync(join(tmpdir(), 'kontraktstatus-mutation-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
if (!installLibraries(home, LIBRARIES)) process.exit(1);

writeFileSync(join(home, 'books.cjs'), await bundleBooks(home));
for (const folder of folders) {
  console.log(`\n== src/${folder}`);
  const { counting, judged, mistakes } = await instrument(home, filesOf(folder));
  const judges = folder === 'reading' ? READING.judges : [folder];
  writeFileSync(join(home, 'counting.cjs'), await bundleJudges(home, judges, counting));
  writeFileSync(join(home, 'judged.cjs'), await bundleJudges(home, judges, judged));
  const drawn = mistakes.filter(isDrawn);
  if (drawn.length < mistakes.length) {
    console.log(`${drawn.length} of ${mistakes.length} mistakes, seed ${SEED}`);
  }
  report(drawn, await judgeAll(drawn));
}

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => folder !== 'reading' || !READING.elsewhere.test(file))
    .filter((file) => file.includes(FILES))
    .sort();
}

/** @param {Mistake} mistake */
function isDrawn({ fileName, location: { start }, replacement }) {
  const hash = createHash('sha256')
    .update(`${SEED} ${fileName} ${start.line} ${start.column} ${replacement}`)
    .digest();
  return hash.readUInt32BE() % ONE_OF === 0;
}

/**
 * What became of each mistake, by its id.
 * @param {readonly Mistake[]} mistakes
 * @returns {Promise<Map<string, Became>>}
 */
async function judgeAll(mistakes) {
  /** @type {Map<string, Became>} */
  const became = new Map();
  const first = await startJudge();
  const trial = await first.ask({});
  /** @type {Tried[]} */
  const tests = trial.tests.map((/** @type {Tried} */ one) => ({
    ...one,
    passed: new Map(one.passed),
    finds: 0,
  }));
  const whenLoaded = new Map(trial.whenLoaded);
  const waiting = [...mistakes];

  /** The tests that pass the switch, those first that find most in the time they take. */
  const orderFor = (/** @type {number} */ id) =>
    tests
      .map(({ took, passed, finds }, at) => ({ at, passed, worth: (finds + 0.2) / (took + 0.2) }))
      .filter(({ passed }) => whenLoaded.has(id) || passed.has(id))
      .sort((one, other) => other.worth - one.worth)
      .map(({ at }) => at);
  const hitsOf = (/** @type {number} */ id) =>
    tests.reduce((sum, { passed }) => sum + (passed.get(id) ?? 0), whenLoaded.get(id) ?? 0);

  const work = async (/** @type {Judge} */ judge) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const id = Number(next.id);
      const said = await judge.ask({ id, order: orderFor(id), most: 1000 + PATIENCE * hitsOf(id) });
      if (said === null) judge = await startJudge();
      const finder = tests[said?.foundBy ?? -1];
      if (finder !== undefined) finder.finds += 1;
      if (said === null || finder !== undefined) became.set(next.id, 'found');
      else if (said.foundBy === null) {
        became.set(next.id, 'lives');
        console.log(lineOf(next));
      } else became.set(next.id, 'broken');
      if (became.size % 100 === 0) console.error(`${became.size} of ${mistakes.length}`);
    }
    judge.stop();
  };
  const others = Array.from({ length: AT_ONCE - 1 }, async () => work(await startJudge()));
  await Promise.all([work(first), ...others]);
  return became;
}

/** @returns {Promise<Judge>} */
function startJudge() {
  const file = fileURLToPath(new URL('mutation/judge.mjs', import.meta.url));
  const child = fork(file, [home], { env: { ...process.env, CHANCE_TIMES: TIMES } });
  /** @type {(said: any) => void} */
  let hear = () => undefined;
  child.on('message', (said) => hear(said));
  child.on('exit', () => hear(null));
  const judge = {
    ask: (/** @type {object} */ message) =>
      /** @type {Promise<any>} */ (
        new Promise((resolve) => {
          const timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
          hear = (said) => {
            clearTimeout(timer);
            resolve(said);
          };
          child.send(message);
        })
      ),
    stop: () => void child.kill(),
  };
  return new Promise((resolve) => {
    hear = () => resolve(judge);
  });
}

/**
 * Where a mistake stands, and what it changes into what.
 * @param {Mistake} mistake
 */
function lineOf({ fileName, location: { start, end }, replacement }) {
  const line = readFileSync(fileName, 'utf8').split('\n')[start.line] ?? '';
  const was = line.slice(start.column, start.line === end.line ? end.column : undefined);
  return `${fileName}:${start.line + 1} ${was} → ${replacement.split('\n')[0]}`;
}

/**
 * @param {readonly Mistake[]} mistakes
 * @param {ReadonlyMap<string, Became>} became
 */
function report(mistakes, became) {
  const counted = mistakes.filter(({ id }) => became.get(id) !== 'broken');
  const lives = counted.filter(({ id }) => became.get(id) === 'lives');
  const found = counted.length - lives.length;
  const score = ((100 * found) / counted.length).toFixed(1);
  console.log(`${found} of ${counted.length} found: ${score} %`);
}

/**
 * @typedef {import('./mutation/instrument.mjs').Mistake} Mistake
 * @typedef {{ name: string, took: number, finds: number, passed: ReadonlyMap<number, number> }} Tried
 * @typedef {'found' | 'lives' | 'broken'} Became
 * @typedef {{ ask(message: object): Promise<any>, stop(): void }} Judge
 */
