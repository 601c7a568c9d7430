import { parseArgs } from 'node:util';
import type { SettingName } from '../contract/contract';
import { settingDefinitions, settingNames } from '../contract/setting-definitions';
import type { Day } from '../workbook/day';
import { dayFromIso } from '../workbook/day';
import type { Command } from './command';
import { nearestOf } from './nearest-of';
import { commandLineOff } from './command-line-off';

const OPTIONS = {
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  year: { type: 'string' },
  'as-of': { type: 'string' },
  set: { type: 'string', multiple: true },
  mapping: { type: 'string' },
  contract: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  mark: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** The words after the program's name → what is asked for. Throws `CommandLineOff` for the first thing that is wrong. */
export function parseCommand(words: readonly string[]): Command {
  // Not `strict`: Node's own messages are English and say less than ours.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, seen);
  }
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };

  const text = (name: OptionName): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  if (values.mark === true) throw commandLineOff('markNotYet', {});
  checkLanguage(text('lang'));
  if (text('out') !== null && values['in-place'] === true) {
    throw commandLineOff('outAndInPlace', {});
  }
  return {
    kind: 'review',
    book: theBook(positionals),
    out: text('out'),
    inPlace: values['in-place'] === true,
    year: yearOf(text('year')),
    asOf: dayOrNull(text('as-of')),
    settings: settingsOf(stringsOf(values.set)),
    mappingFile: text('mapping'),
    contractFile: text('contract'),
    json: values.json === true,
    dryRun: values['dry-run'] === true,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption(token: OptionToken, seen: Set<string>): void {
  const { name, rawName: option, value, inlineValue } = token;
  if (!isOptionName(name)) {
    const nearest = nearestOf(name, OPTION_NAMES);
    throw commandLineOff('unknownOption', { option, nearest: nearest && `--${nearest}` });
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw commandLineOff('unexpectedValue', { option });
    refuseTwice(name, option, seen);
    return;
  }
  const tookAnOption = inlineValue === false && value?.startsWith('--');
  if (value === undefined || value === '' || tookAnOption) {
    throw commandLineOff('missingValue', { option });
  }
  if (!('multiple' in OPTIONS[name])) refuseTwice(name, option, seen);
}

function refuseTwice(name: string, option: string, seen: Set<string>): void {
  if (seen.has(name)) throw commandLineOff('givenTwice', { option });
  seen.add(name);
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function theBook(positionals: readonly string[]): string {
  const [book, ...more] = positionals;
  if (book === undefined || book === '') throw commandLineOff('missingBook', {});
  if (more.length > 0) throw commandLineOff('severalBooks', { books: positionals });
  return book;
}

function checkLanguage(text: string | null): void {
  if (text !== null && text !== 'da' && text !== 'en')
    throw commandLineOff('badLanguage', { text });
}

function yearOf(text: string | null): number | null {
  if (text === null) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (!isYear(year)) throw commandLineOff('badYear', { text });
  return year;
}

function dayOrNull(text: string | null): Day | null {
  if (text === null) return null;
  const day = dayFromIso(text);
  if (day === null || !isYear(Number(text.slice(0, 4)))) throw commandLineOff('badDate', { text });
  return day;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function settingsOf(assignments: readonly string[]): Partial<Record<SettingName, string>> {
  const settings: Partial<Record<SettingName, string>> = {};
  for (const text of assignments) {
    const at = text.indexOf('=');
    if (at < 1) throw commandLineOff('badSet', { text });
    const name = settingName(text.slice(0, at).trim());
    if (settings[name] !== undefined) {
      throw commandLineOff('givenTwice', { option: `--set ${name}` });
    }
    settings[name] = settingText(name, text.slice(at + 1).trim());
  }
  return settings;
}

function settingName(written: string): SettingName {
  const name = settingNames.find((each) => each === written);
  if (name !== undefined) return name;
  const nearest = nearestOf(written, settingNames);
  throw commandLineOff('unknownSetting', { name: written, nearest, known: settingNames });
}

/** What the sheet would tell and leave unused is a mistake on the command line. */
function settingText(name: SettingName, text: string): string {
  const { read, input, choices } = settingDefinitions[name];
  if (read(text) === undefined) throw commandLineOff('badSetting', { name, text, input, choices });
  return text;
}
