/**
 * How many small mistakes, made in the code one at a time, the tests find: `npm run mutation [-- figures status …]`.
 * Stryker is installed for the run into the system's temporary folder; it is no dependency of ours. See docs/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installLibraries } from '../bench/install-libraries.mjs';

const STRYKER = { '@stryker-mutator/core': '9.6.1', '@stryker-mutator/jest-runner': '9.6.1' };
const FOLDERS = ['figures', 'status', 'split', 'reading/values', 'reading'];
/** Reading is judged by whole books too, which take long: a part of its lines is drawn. Lists of words are no code. */
const WHOLE_BOOKS = {
  folder: 'reading',
  judges: ['reading', 'corpus/corpus.test.ts'],
  elsewhere: /^src\/reading\/(?:values|vocabulary)\//,
  oneOf: 12,
};
/** The share of the usual draws of a property, since each mistake asks for them all again. */
const TIMES = '0.04';
/** `MUTATION_ONE_OF=3` asks for a third of the stretches of lines, drawn by `MUTATION_SEED`. */
const ONE_OF = process.env['MUTATION_ONE_OF'];
const SEED = process.env['MUTATION_SEED'] ?? '1';
/** Lines of a stretch. A mistake that reaches over the end of its stretch is in no sample. */
const STRETCH = 3;

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
if (!installLibraries(home, STRYKER)) process.exit(1);

let failed = false;
for (const folder of folders) {
  const report = join('build/mutation', `${folder.replaceAll('/', '-')}.json`);
  const config = join(home, 'stryker.json');
  writeFileSync(config, JSON.stringify(configOf(folder, report)));
  console.log(`\n== src/${folder}`);
  const { status } = spawnSync(
    process.execPath,
    [join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
    { stdio: 'inherit', env: { ...process.env, CHANCE_TIMES: TIMES } },
  );
  if (status === 0) printSurvivors(report);
  else failed = true;
}
process.exitCode = failed ? 1 : 0;

/**
 * A folder is judged by its own tests, gathered into one file; reading as a whole by books as well.
 * @param {string} folder
 * @param {string} report
 */
function configOf(folder, report) {
  const isWhole = folder === WHOLE_BOOKS.folder;
  const judges = isWhole ? WHOLE_BOOKS.judges : [folder];
  const oneOf = Number(ONE_OF ?? (isWhole ? WHOLE_BOOKS.oneOf : 1));
  return {
    buildCommand: `node scripts/gather-tests.mjs ${judges.join(' ')}`,
    testRunner: 'jest',
    plugins: [join(home, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js')],
    mutate: oneOf > 1 ? sampleOf(folder, oneOf) : [`src/${folder}/**/*.ts`],
    jest: {
      projectType: 'custom',
      configFile: 'jest.config.cjs',
      config: { testMatch: ['<rootDir>/test/gathered.test.ts'] },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    // There is no such file: the tests are compiled by swc, which asks for none.
    tsconfigFile: 'none.json',
    tempDirName: 'build/stryker',
    ignorePatterns: ['dist', 'dist-cli', 'build', 'artefacts', 'coverage', 'samples'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
  };
}

/**
 * The stretches of lines drawn, the same for the same seed.
 * @param {string} folder
 * @param {number} oneOf
 */
function sampleOf(folder, oneOf) {
  const stretches = readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => folder !== WHOLE_BOOKS.folder || !WHOLE_BOOKS.elsewhere.test(file))
    .sort()
    .flatMap((file) => {
      const count = Math.ceil(readFileSync(file, 'utf8').split('\n').length / STRETCH);
      return Array.from({ length: count }, (_, at) => {
        return `${file}:${at * STRETCH + 1}-${(at + 1) * STRETCH}`;
      });
    });
  const drawn = stretches.filter((stretch) => {
    const hash = createHash('sha256').update(`${SEED} ${stretch}`).digest();
    return hash.readUInt32BE() % oneOf === 0;
  });
  const size = `${drawn.length} of ${stretches.length} stretches of ${STRETCH} lines`;
  console.log(`A sample: ${size}, seed ${SEED}`);
  return drawn;
}

/**
 * Prints a line for each mistake that no test found, and the score.
 * @param {string} file
 */
function printSurvivors(file) {
  /** @type {{ files: Record<string, { source: string, mutants: Mutant[] }> }} */
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  let [found, all] = [0, 0];
  for (const [name, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, location, replacement = '' } of mutants) {
      const survived = status === 'Survived' || status === 'NoCoverage';
      if (status === 'Killed' || status === 'Timeout') found += 1;
      else if (!survived) continue;
      all += 1;
      if (!survived) continue;
      const { start, end } = location;
      const line = lines[start.line - 1] ?? '';
      const was = line.slice(
        start.column - 1,
        start.line === end.line ? end.column - 1 : undefined,
      );
      console.log(`${name}:${start.line} ${was} → ${replacement.split('\n')[0]}`);
    }
  }
  const score = ((100 * found) / all).toFixed(1);
  console.log(`${found} of ${all} found: ${score} %`);
}

/**
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ status: string, replacement?: string, location: { start: Place, end: Place } }} Mutant
 */
