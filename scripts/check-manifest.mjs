/**
 * Is the manifest right? Office's own schema sees the order of elements; this sees what it can't: texts and pictures
 * that are named but missing, texts too long for the ribbon, addresses and icon sizes. `node scripts/check-manifest.mjs
 * [FILE]`: another manifest than the source's is taken as built and must not speak of localhost. Exit 1 with the list.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'manifest.xml');
const manifest = resolve(process.argv[2] ?? source);
const isBuilt = manifest !== source;
const folder = dirname(manifest);

const LONGEST = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};
const LONGEST_ID = 32;

/** @typedef {{ name: string, attributes: Record<string, string>, parents: string[], text: string }} Element */

/** @type {string[]} */
const problems = [];
const elements = elementsOf(readFileSync(manifest, 'utf8'));

checkResources();
checkTranslations();
checkAddresses();
checkPictures();
checkFacts();
if (isBuilt) checkBuild();

if (problems.length > 0) {
  console.error(['The manifest is not right:', ...problems].join('\n  '));
  process.exitCode = 1;
}

/** @param {string} xml @returns {Element[]} in document order */
function elementsOf(xml) {
  /** @type {Element[]} */
  const found = [];
  /** @type {Element[]} */
  const open = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, parents: open.map((each) => each.name), text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

/** @param {string} name */
function all(name) {
  return elements.filter((each) => each.name === name);
}

/** The resources: id, kind (`bt:Images`, ...) and every text it has, translations included. */
function resources() {
  return elements.flatMap(({ name, attributes, parents }, at) => {
    const kind = parents.at(-1) ?? '';
    const { id, DefaultValue: value = '' } = attributes;
    if (!(kind in LONGEST) || id === undefined) return [];
    const overrides = [];
    for (let next = at + 1; elements[next]?.parents.at(-1) === name; next += 1) {
      overrides.push(elements[next]?.attributes ?? {});
    }
    return [{ id, kind: /** @type {keyof typeof LONGEST} */ (kind), value, overrides }];
  });
}

function checkResources() {
  const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
  const defined = resources();
  for (const resid of used) {
    if (!defined.some(({ id }) => id === resid)) problems.push(`${resid} is used but not defined`);
  }
  for (const { id, kind, value, overrides } of defined) {
    if (!used.has(id)) problems.push(`${id} is defined but not used`);
    if (id.length > LONGEST_ID) problems.push(`the id ${id} is longer than ${LONGEST_ID}`);
    for (const text of [value, ...overrides.map((each) => each['Value'] ?? '')]) {
      if (text === '') problems.push(`${id} is empty`);
      if (text.length > LONGEST[kind]) problems.push(`${id} is longer than ${LONGEST[kind]}`);
    }
  }
  const ids = defined.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  for (const id of twice) problems.push(`${id} is defined twice`);
}

function checkTranslations() {
  const isText = /^bt:(Short|Long)Strings$/;
  for (const { id, overrides } of resources().filter(({ kind }) => isText.test(kind))) {
    const isEnglish = overrides.some((each) => each['Locale'] === 'en-US');
    if (!isEnglish) problems.push(`${id} has no English text`);
  }
}

function addresses() {
  return elements.flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => /^https?:\/\/(?!schemas\.|www\.w3\.)/.test(value)),
  );
}

function checkAddresses() {
  for (const address of addresses()) {
    if (!address.startsWith('https://')) problems.push(`${address} is not https`);
    if (isBuilt && address.includes('localhost')) problems.push(`${address} is not the built one`);
  }
  const origins = new Set(addresses().map((address) => new URL(address).origin));
  if (origins.size !== 1) problems.push(`more than one address: ${[...origins].join(', ')}`);
}

/** Every icon exists and has the size that its element promises; it is a square. */
function checkPictures() {
  const sizes = new Map(
    all('bt:Image').map(({ attributes }) => [attributes['resid'], attributes['size']]),
  );
  const icons = [
    ...all('IconUrl').map(({ attributes }) => ({
      size: '32',
      address: attributes['DefaultValue'],
    })),
    ...all('HighResolutionIconUrl').map(({ attributes }) => ({
      size: '64',
      address: attributes['DefaultValue'],
    })),
    ...resources()
      .filter(({ kind }) => kind === 'bt:Images')
      .map(({ id, value }) => ({ size: sizes.get(id), address: value })),
  ];
  for (const { size, address = '' } of icons) {
    const file = fileOf(address);
    if (!existsSync(file)) {
      problems.push(`${address} leads to no file`);
      continue;
    }
    const bytes = readFileSync(file);
    const found = `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
    if (found !== `${size} × ${size}`)
      problems.push(`${address} is ${found}, not ${size} × ${size}`);
  }
}

/** @param {string} address */
function fileOf(address) {
  const { pathname } = new URL(address);
  return join(folder, pathname.slice(pathname.indexOf('/assets/')));
}

function checkFacts() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {[string, (string | undefined)[], string][]} */
  const facts = [
    [
      'Host',
      all('Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type']),
      'Workbook',
    ],
    ['DefaultLocale', all('DefaultLocale').map(({ text }) => text), 'da-DK'],
    ['Permissions', all('Permissions').map(({ text }) => text), 'ReadWriteDocument'],
    ['ExcelApi', all('Set').map(({ attributes }) => attributes['MinVersion']), '1.9'],
    ['Version', all('Version').map(({ text }) => text), `${version}.0`],
  ];
  for (const [name, found, wanted] of facts) {
    if (found.length === 0 || found.some((each) => each !== wanted)) {
      problems.push(`${name} is ${found.join(', ') || 'missing'}, not ${wanted}`);
    }
  }
}

/** The pages that the manifest names are there, and nothing built speaks of localhost. */
function checkBuild() {
  for (const address of addresses().filter((each) => each.endsWith('.html'))) {
    const page = join(folder, new URL(address).pathname.split('/').at(-1) ?? '');
    if (!existsSync(page)) problems.push(`${address} leads to no page`);
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|xml)$/.test(file)) continue;
    if (readFileSync(join(folder, file), 'utf8').includes('//localhost')) {
      problems.push(`${file} speaks of localhost`);
    }
  }
}
