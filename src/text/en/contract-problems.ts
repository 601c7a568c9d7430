import type { ContractProblemSentences } from '../contract-problem-sentences';
import { words } from './words';

const { goals } = words;

/** What the schemas of contract and mapping files call their shapes. */
const SHAPES: Readonly<Record<string, string>> = {
  column: 'a column letter such as "C"',
  columns: 'a column letter such as "C" or a list of them',
  row: 'the number of a row in Excel',
  kind: '"guidance", "evaluation", "municipalities" or "measurements"',
  yesOrNo: 'true or false',
  sheetName: 'the name of a sheet',
  'decimal text': 'a number in quotes with a decimal point, such as "0.5"',
  'three digits': 'three digits in quotes, such as "751"',
  'eight digits': 'eight digits in quotes',
  'lower-case words with hyphens': 'lower-case letters, digits and hyphens',
  'three capital letters': 'three capital letters, such as "DKK"',
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  Object: 'fields in { }',
  Array: 'a list in [ ]',
  '!0': 'something',
};

export const contractProblems: ContractProblemSentences = {
  wrongShape: ({ expected, received }) => {
    if (received === 'undefined') return 'is missing.';
    if (expected === 'never') return 'is not known and must go.';
    return `must be ${SHAPES[expected] ?? expected}.`;
  },
  yearsReversed: ({ first, last }) =>
    `The contract begins in ${String(first)} and ends in ${String(last)}. Swap the years.`,
  unknownMunicipality: ({ code }) => `No Danish municipality has the code ${code}.`,
  otherHouse: ({ code, house }) => `Municipality ${code} belongs to Erhvervshus ${house}.`,
  doubledMunicipality: ({ code }) => `Municipality ${code} stands twice.`,
  doubledGoal: ({ goal }) => `The goal “${goals[goal]}” stands twice.`,
  missingGoal: ({ goal }) => `The goal “${goals[goal]}” (${goal}) is missing.`,
  wrongUnit: ({ goal, unit, expected }) =>
    `The goal “${goals[goal]}” is counted in ${expected}, not in ${unit}.`,
  missingTarget: ({ goal, year }) =>
    `The goal “${goals[goal]}” has no target for ${String(year)} and is shown as “Not set”.`,
  impossibleTarget: ({ goal, year, value }) =>
    `The target ${value} of “${goals[goal]}” in ${String(year)} is not possible.`,
  wrongSpread: ({ year, value, municipalities }) =>
    `The geographic spread has the target ${value} in ${String(year)}, but the contract has ${String(municipalities)} municipalities.`,
  doubledYear: ({ year }) => `The year ${String(year)} stands twice.`,
  yearOutside: ({ year, first, last }) =>
    `The year ${String(year)} is outside the contract (${String(first)}-${String(last)}).`,
  missingGrant: ({ year }) => `There is no basic grant for ${String(year)}, so it cannot be split.`,
  impossibleGrant: ({ year, value }) =>
    `The basic grant ${value} for ${String(year)} is not possible.`,
  invalidSetting: ({ setting, value }) => `The setting ${setting} cannot be “${value}”.`,
  zeroBand: ({ value }) => `No municipality can meet a band of ${value}%. Write a wider one.`,
  wrongShareCode: ({ code }) =>
    `The key and the list of municipalities do not match: municipality ${code} stands in one of them only.`,
  negativeShare: ({ code, value }) => `Municipality ${code} cannot have the share ${value}.`,
  sharesDoNotSum: ({ sum }) => `The shares of the key come to ${sum} and not 100.`,
  doubledTopic: ({ topic }) => `The topic ${topic} stands twice.`,
  doubledWord: ({ word, topics }) => `The word “${word}” stands under several topics: ${topics}.`,
};
