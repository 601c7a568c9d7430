/**
 * Gathers the tests of some folders into one file that can be loaded anew for each mistake, and the corpus into another that is
 * loaded once: its books are the same whatever mistake is made.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

const CORPUS = 'test/corpus/corpus.test.ts';
const DRAWN = ['./cases', './write-xlsx'];

/**
 * @param {string} home the folder where esbuild was installed
 * @param {readonly string[]} judges files and folders of tests, from `test/`
 * @param {ReadonlyMap<string, string>} sources what to put in place of the source of some files
 * @returns {Promise<string>} a CommonJS source that asks for `books`
 */
export async function bundleJudges(home, judges, sources) {
  const tests = ['chance.ts', ...judges.flatMap(testsIn)];
  const entry = tests.map((test) => `require('./test/${test.replaceAll('\\', '/')}');`).join('\n');
  const root = process.cwd();
  return bundle(home, entry, [changed(root, sources), placed, drawnOnce(root)]);
}

/**
 * @param {string} home the folder where esbuild was installed
 * @returns {Promise<string>} a CommonJS source that gives the books of the corpus
 */
export async function bundleBooks(home) {
  const entry = DRAWN.map((from) => `export * from '${from.replace('.', './test/corpus')}';`).join(
    '\n',
  );
  return bundle(home, entry, []);
}

/** @type {(home: string, entry: string, plugins: object[]) => Promise<string>} */
async function bundle(home, entry, plugins) {
  const { build } = createRequire(`${home}/package.json`)('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
    plugins,
  });
  return outputFiles[0].text;
}

/** @param {string} place */
function testsIn(place) {
  const whole = join('test', place);
  if (statSync(whole).isFile()) return [place];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(place, file))
    .sort();
}

/** @type {(root: string, sources: ReadonlyMap<string, string>) => object} */
const changed = (root, sources) => ({
  name: 'changed',
  setup(/** @type {any} */ build) {
    build.onLoad(
      { filter: /[\\/]src[\\/].*\.tsx?$/ },
      (/** @type {{ path: string }} */ { path }) => {
        const contents = sources.get(relative(root, path).replaceAll('\\', '/'));
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      },
    );
  },
});

/** Tests that read files look for them from their own place. */
const placed = {
  name: 'placed',
  setup(/** @type {any} */ build) {
    build.onLoad(
      { filter: /[\\/]test[\\/].*\.ts$/ },
      (/** @type {{ path: string }} */ { path }) => {
        const contents = readFileSync(path, 'utf8');
        if (!contents.includes('__dirname')) return undefined;
        return {
          contents: `const __dirname = ${JSON.stringify(dirname(path))};\n${contents}`,
          loader: 'ts',
        };
      },
    );
  },
};

/** @type {(root: string) => object} */
const drawnOnce = (root) => ({
  name: 'drawn once',
  setup(/** @type {any} */ build) {
    build.onResolve({ filter: /^\.\// }, (/** @type {{ path: string, importer: string }} */ of) => {
      const isDrawn = of.importer === resolve(root, CORPUS) && DRAWN.includes(of.path);
      return isDrawn ? { path: 'books', external: true } : undefined;
    });
  },
});
