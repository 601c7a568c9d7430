/**
 * Runs the gathered tests on one mistake after another, in a process of its own: `node judge.mjs FOLDER`. The tests and the
 * source are loaded anew for each, so that nothing remembered from one mistake colours the next. Messages come and go by IPC.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What is slow on purpose says nothing about single mistakes; the table in docs needs all books to have run. */
const LEFT_OUT = /\b\d00\.000\b|^The table in docs/;

const folder = process.argv[2] ?? '';
const require = createRequire(join(process.cwd(), 'package.json'));
const { expect } = require('expect');
const { bind } = require('jest-each');

/** @type {any} */
const shared = globalThis;
const switches = {
  /** @type {number | undefined} */
  made: undefined,
  hits: 0,
  most: 0,
  /** @type {Map<number, number>} */
  counts: new Map(),
  pass() {
    switches.hits += 1;
    if (switches.hits > switches.most) throw new Error('An endless loop');
    return true;
  },
  count(/** @type {string[]} */ ids) {
    for (const id of ids)
      switches.counts.set(Number(id), (switches.counts.get(Number(id)) ?? 0) + 1);
  },
};
const counting = wrapped('counting.cjs');
const judged = wrapped('judged.cjs');
const books = rememberBooks(evaluate(wrapped('books.cjs')));

/** @type {Test[]} */
let tests = [];
/** @type {{ title: string, befores: (() => unknown)[] }[]} */
let around = [];

const it = titled((title, run) => {
  if (LEFT_OUT.test(title)) return;
  const befores = around.flatMap((group) => group.befores);
  const name = [...around.map((group) => group.title), title].join(' ');
  tests.push({ name, run, befores });
});
const describe = titled((title, body) => {
  around.push({ title, befores: [] });
  body();
  around.pop();
});
/** @type {(body: () => unknown) => void} */
const beforeAll = (body) => {
  around.at(-1)?.befores.push(once(body));
};
Object.assign(shared, {
  mistakes: switches,
  it,
  test: it,
  describe,
  beforeAll,
  expect,
  jest: { setTimeout() {} },
});

process.on('message', (/** @type {Asked} */ asked) => {
  void (asked.id === undefined ? tryAll() : judge(asked)).then((said) => process.send?.(said));
});
process.send?.('ready');

/** Every test without a mistake: how long it takes, and how often it passes each switch. */
async function tryAll() {
  const whenLoaded = counted(() => load(counting));
  const tried = [];
  for (const one of tests) {
    switches.counts = new Map();
    await runOne(one);
    tried.push({ name: one.name, passed: [...switches.counts], took: 0 });
  }
  load(judged);
  for (const [at, one] of tests.entries()) {
    const began = performance.now();
    await runOne(one);
    Object.assign(tried[at] ?? {}, { took: performance.now() - began });
  }
  return { tests: tried, whenLoaded };
}

/** @param {() => void} body */
function counted(body) {
  switches.counts = new Map();
  body();
  return [...switches.counts];
}

/**
 * The first test that finds the mistake, by its place; `null` when none does, `-1` when the code can't even be loaded.
 * @param {Asked} asked
 */
async function judge({ id, order, most }) {
  Object.assign(switches, { made: id, hits: 0, most });
  try {
    load(judged);
  } catch {
    return { foundBy: -1 };
  }
  for (const at of order) {
    const one = tests[at];
    if (one === undefined) continue;
    try {
      await runOne(one);
    } catch {
      return { foundBy: at };
    }
  }
  return { foundBy: null };
}

/** @param {Test} one */
async function runOne({ run, befores }) {
  for (const before of befores) await before();
  await run();
}

/** @param {Script} source */
function load(source) {
  tests = [];
  around = [];
  evaluate(source);
}

/** @param {Script} script */
function evaluate(script) {
  const module = { exports: {} };
  script.runInThisContext()(
    (/** @type {string} */ name) => (name === 'books' ? books : require(name)),
    module,
  );
  return module.exports;
}

/** @param {string} name */
function wrapped(name) {
  return new Script(`(function (require, module) {${readFileSync(join(folder, name), 'utf8')}\n})`);
}

/**
 * @param {any} drawn
 */
function rememberBooks({ cases, writeXlsx }) {
  const files = new WeakMap();
  return {
    cases: cases.map((/** @type {any} */ one) => {
      const built = new Map();
      return {
        ...one,
        build(/** @type {number} */ seed) {
          if (!built.has(seed)) built.set(seed, one.build(seed));
          return built.get(seed);
        },
      };
    }),
    writeXlsx(/** @type {object} */ book) {
      if (!files.has(book)) files.set(book, writeXlsx(book));
      return files.get(book);
    },
  };
}

/** @param {(title: string, body: () => unknown) => void} plain */
function titled(plain) {
  return Object.assign(plain, { each: bind(plain, false) });
}

/** @param {() => unknown} body */
function once(body) {
  /** @type {{ value: unknown } | undefined} */
  let done;
  return () => (done ??= { value: body() }).value;
}

/**
 * @typedef {{ id?: number, order: number[], most: number }} Asked
 * @typedef {{ name: string, run: () => unknown, befores: (() => unknown)[] }} Test
 */
