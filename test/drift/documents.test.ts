import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import packageFile from '../../package.json';
import { settingNames } from '../../src/contract/setting-definitions';
import { cli as danish } from '../../src/text/da/cli';
import { cli as english } from '../../src/text/en/cli';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const MADE = ['.git', 'artefacts', 'build', 'coverage', 'dist', 'dist-cli', 'node_modules'];
const BINARY = /\.(?:png|xlsx|xlsm|zip)$/;

/** Every file of the project that somebody wrote. */
const files = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !MADE.includes(name))
  .flatMap((entry) =>
    entry.isFile()
      ? [entry.name]
      : readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
          .filter((each) => each.isFile())
          .map((each) => relative(root, join(each.parentPath, each.name))),
  );
const pages = files.filter((file) => file.endsWith('.md'));
const scripts = packageFile.scripts as Readonly<Record<string, string>>;

describe('The documents', () => {
  it('The README holds the two commands', () => {
    expect(read('README.md')).toMatch(/```\nnpm ci && npm run demo\nnpm test\n```/);
  });

  it('Every script that a page names is in package.json', () => {
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('Every file that a script runs is there', () => {
    const run = Object.values(scripts).flatMap((script) => script.match(/[\w/-]+\.mjs/g) ?? []);
    expect(run.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('Every link of a page leads to a file', () => {
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
        join(dirname(page), decodeURI(match[1] ?? '')),
      ),
    );
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it('Every folder of the source is on the README’s map', () => {
    const folders = files.map((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? 'src');
    const readme = read('README.md');
    expect(
      [...new Set(folders)].filter((each) => !readme.includes(`src/${each}`) && each !== 'src'),
    ).toEqual([]);
  });

  it('The choices are one table of question, choice and why', () => {
    const rows = read('docs/choices.md')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows[0]).toBe('| question | choice | why |');
    const cells = rows.map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells.filter((row) => row.length !== 3 || row.includes(''))).toEqual([]);
  });

  it('The command line’s page and both helps name the same options', () => {
    const options = (text: string): string[] => [...new Set(text.match(/--[a-z-]+\b/g))].sort();
    const page = options(read('docs/command-line.md')).filter((option) => option !== '--silent');
    expect(options(danish.help)).toEqual(page);
    expect(options(english.help)).toEqual(page);
  });

  it('Every setting is explained', () => {
    const page = read('docs/contract.md');
    expect(settingNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('Nothing speaks of the place where it was made, and nothing is left for later', () => {
    const foreign = [
      /(?<![\w.-])\/(?:work|tmp|home|root)\//,
      /\.\.\/shared/,
      /registry\.npm/i,
      /\b(?:TODO|FIXME)\b/,
      /\b(?:it|test|describe)\.(?:skip|only|todo)\b/,
      /eslint-disable|@ts-(?:ignore|expect-error|nocheck)/,
    ];
    const texts = files.filter((file) => !BINARY.test(file) && !file.startsWith('test/drift/'));
    const found = texts.flatMap((file) => {
      const text = read(file);
      return foreign.filter((each) => each.test(text)).map((each) => `${file}: ${each.source}`);
    });
    expect(found).toEqual([]);
  });
});
