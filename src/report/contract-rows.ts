import Fraction from 'fraction.js';
import type { Contract, Goal } from '../contract/contract';
import { settingDefinitions, settingNames } from '../contract/setting-definitions';
import { yearsOf } from '../contract/years-of';
import type { Catalogue } from '../text/catalogue';
import { digits } from './number-formats';
import type { Report } from './report';

/** One row that staff may edit. Values are as a person would type them; empty where nothing is set. */
export interface ContractRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly standard: string;
  readonly unit: string;
  readonly clause: string;
  readonly reading: string;
  readonly format: string;
  readonly choices: readonly string[];
}

/** The readings, in their fixed order. */
export function settingRows({ assessment, text }: Report): ContractRow[] {
  return settingNames.map((name) => {
    const { clause, choices } = settingDefinitions[name];
    const { reading, unit, name: title, choices: words = {} } = text.settings[name];
    return {
      id: `setting:${name}`,
      name: title,
      value: wordOf(words, assessment.settingTexts[name]),
      standard: wordOf(words, assessment.agreedSettingTexts[name]),
      unit,
      clause,
      reading: name === 'youngReading' ? youngReading(assessment.contract, text, reading) : reading,
      format: name === 'populationYear' ? 'General' : groupedFormat(assessment.settingTexts[name]),
      choices: choices.map((choice) => wordOf(words, choice)),
    };
  });
}

/** While nobody has chosen what the contract's number of young companies is, both readings of it are told. */
function youngReading(
  { goals }: Contract,
  { format, sheets }: Catalogue,
  otherwise: string,
): string {
  const goal = goals.find(({ id }) => id === 'young-companies');
  if (goal?.level === undefined) return otherwise;
  const level = new Fraction(goal.level);
  const [single, doubled] = [level, level.mul(2)].map((each) => format.number(each, Infinity));
  return sheets.contract.youngReading(single ?? '', doubled ?? '', goal.dueYear ?? null);
}

/** Large whole numbers show their thousands; others stand as typed. */
function groupedFormat(value: string): string {
  return /^\d{4,}$/.test(value) ? digits(0) : 'General';
}

function wordOf(words: Readonly<Record<string, string>>, choice: string): string {
  return words[choice] ?? choice;
}

/** A target for each goal and year that can have one; the reading of young companies is a setting. */
export function targetRows(report: Report): ContractRow[] {
  const { assessment, text } = report;
  return assessment.contract.goals
    .filter((goal) => goal.unit !== 'municipalities' && goal.level === undefined)
    .flatMap((goal) => yearsOf(assessment.contract).map((year) => targetRow(goal, year, report)))
    .map((row) => ({ ...row, unit: text.words.units[row.unit] }));
}

function targetRow(
  goal: Goal,
  year: number,
  { assessment, text }: Report,
): Omit<ContractRow, 'unit'> & { readonly unit: Goal['unit'] } {
  const texts = text.sheets.contract;
  const agreed = assessment.agreed.goals.find((each) => each.id === goal.id);
  const value = valueOf(goal.targets, year);
  return {
    id: `target:${goal.id}:${String(year)}`,
    name: texts.target(text.words.goals[goal.id], year),
    value,
    standard: valueOf(agreed?.targets ?? [], year),
    unit: goal.unit,
    clause: goal.clause,
    reading: texts.targetReading(goal.comparison, value !== ''),
    format: groupedFormat(value),
    choices: [],
  };
}

/** The grant of each year in force. */
export function grantRows({ assessment, text }: Report): ContractRow[] {
  const { contract, agreed } = assessment;
  return yearsOf(contract).map((year) => {
    const value = valueOf(contract.grants, year);
    return {
      id: `grant:${String(year)}`,
      name: text.sheets.contract.grant(year),
      value,
      standard: valueOf(agreed.grants, year),
      unit: text.format.currency(contract.currency),
      clause: contract.grantClause,
      reading: text.sheets.contract.grantReading(value !== ''),
      format: groupedFormat(value),
      choices: [],
    };
  });
}

function valueOf(values: Contract['grants'], year: number): string {
  return values.find((each) => each.year === year)?.value ?? '';
}
