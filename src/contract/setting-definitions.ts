import { foldAnswer } from '../text/fold-answer';
import { tidyText } from '../text/tidy-text';
import type { SettingName } from './contract';
import { choice, optionalNumber, percentage, type SettingDefinition } from './setting-inputs';
import type { Settings } from './settings';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const LONGEST_TEXT = 200;

const populationYear = optionalNumber(
  '6.b (I)',
  (value) => value.d === 1n && value.gte(FIRST_YEAR) && value.lte(LAST_YEAR),
);

/** Every setting with its default and its alternatives. Source: rules, section 2. */
export const settingDefinitions: {
  readonly [Name in SettingName]: SettingDefinition<Settings[Name]>;
} = {
  individualTarget: optionalNumber('6.b (I)', (value) => value.gt(0)),
  populationYear: {
    ...populationYear,
    read: (text) => {
      const year = populationYear.read(text);
      return year ? year.valueOf() : year;
    },
    write: (year) => year?.toString() ?? '',
  },
  tolerance: percentage('6.b (I)', '10', (value) => value.gt(0) && value.lt(100)),
  countUnit: choice('6.b (I)', [
    { value: 'courses', text: 'courses', words: ['forløb', 'vejledningsforløb'] },
    { value: 'companies', text: 'companies', words: ['virksomheder'] },
    { value: 'meetings', text: 'meetings', words: ['møder'] },
  ]),
  youngReading: optionalNumber('5, Mål 2', (value) => value.gt(0) && value.d === 1n),
  npsVerdict: choice('5, Mål 3', [
    { value: 'combined', text: 'combined', words: ['samlet', 'under ét'] },
    { value: 'each', text: 'each', words: ['hver for sig', 'hvert segment'] },
  ]),
  satisfiedAnswers: {
    standard: 'i høj grad; i meget høj grad',
    clause: '5, Mål 6',
    input: 'list',
    choices: [],
    read: (text) => {
      const separator = /[;\n]/.test(text) ? /[;\n]/ : ',';
      const answers = [...new Set(text.split(separator).map(foldAnswer))].filter(Boolean);
      return answers.length > 0 ? answers : undefined;
    },
    write: (answers) => answers.join('; '),
  },
  instalments: choice('8. Økonomi', [
    { value: 1, text: '1', words: [] },
    { value: 2, text: '2', words: [] },
    { value: 4, text: '4', words: [] },
    { value: 12, text: '12', words: [] },
  ]),
  roundTo: choice('8. Økonomi', [
    { value: 'krone', text: '1', words: ['1 kr.', '1,00', 'krone', 'kroner'] },
    { value: 'øre', text: '0.01', words: ['0,01', '0,01 kr.', 'øre'] },
  ]),
  vat: {
    standard: '',
    clause: '8. Økonomi',
    input: 'free',
    choices: [],
    read: (text) => {
      const tidy = tidyText(text);
      return tidy.length <= LONGEST_TEXT ? tidy || null : undefined;
    },
    write: (text) => text ?? '',
  },
};

export const settingNames = Object.keys(settingDefinitions) as readonly SettingName[];
