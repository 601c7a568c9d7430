import type Fraction from 'fraction.js';
import { foldText } from '../text/fold-text';
import { scanNumber } from '../text/scan-number';
import { tidyText } from '../text/tidy-text';

/** One reading of what the contract leaves open: its default, its clause, and what may be typed for it. */
export interface SettingDefinition<Value> {
  /** As a person would type it; empty: nothing is chosen. */
  readonly standard: string;
  readonly clause: string;
  readonly input: 'number' | 'choice' | 'list' | 'free';
  /** What can be chosen, as contract files write it; empty where the input is no choice. */
  readonly choices: readonly string[];
  /** Typed text → the value, or `undefined` when it can't be one. */
  readonly read: (text: string) => Value | undefined;
  /** The value as text; a number as decimal text with a point, like targets and grants. */
  readonly write: (value: Value) => string;
}

/** A number that may be left out. */
export function optionalNumber(
  clause: string,
  isPossible: (value: Fraction) => boolean,
): SettingDefinition<Fraction | null> {
  return {
    standard: '',
    clause,
    input: 'number',
    choices: [],
    read: (text) => {
      if (tidyText(text) === '') return null;
      const scanned = scanNumber(text);
      return scanned && !scanned.isPercent && isPossible(scanned.value) ? scanned.value : undefined;
    },
    write: (value) => value?.toString() ?? '',
  };
}

/** Per cent, with or without the sign. */
export function percentage(
  clause: string,
  standard: string,
  isPossible: (value: Fraction) => boolean,
): SettingDefinition<Fraction> {
  return {
    standard,
    clause,
    input: 'number',
    choices: [],
    read: (text) => {
      const value = scanNumber(text)?.value;
      return value && isPossible(value) ? value : undefined;
    },
    write: (value) => value.toString(),
  };
}

interface Option<Value> {
  readonly value: Value;
  readonly text: string;
  /** What else people type for it. */
  readonly words: readonly string[];
}

/** One of a few things; the first is the default. */
export function choice<const Value extends string | number>(
  clause: string,
  options: readonly [Option<Value>, ...Option<Value>[]],
): SettingDefinition<Value> {
  const byWord = new Map(
    options.flatMap(({ value, text, words }) =>
      [text, ...words].map((word) => [foldText(word), value] as const),
    ),
  );
  return {
    standard: options[0].text,
    clause,
    input: 'choice',
    choices: options.map(({ text }) => text),
    read: (text) => byWord.get(foldText(text)),
    write: (value) => options.find((option) => option.value === value)?.text ?? '',
  };
}
