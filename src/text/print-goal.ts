import type Fraction from 'fraction.js';
import { decimalsApart } from './format/decimals-apart';
import { decimalsOf, formatNumber } from './format/format-number';
import type { Language } from './language';
import type { GoalFacts, SegmentScores } from './why-facts';

/** A goal's numbers as text, without units. */
export interface PrintedGoal {
  readonly actual: string;
  readonly target: string;
  readonly paced: string;
  readonly path: string;
  /** Target − result. */
  readonly short: string;
  readonly lowerReading: string;
  readonly upperReading: string;
  readonly segments: Readonly<Record<keyof SegmentScores, string>>;
}

/**
 * A goal's numbers with one decimal, or as many as its target has, or as it takes to tell the result from every edge that
 * it is held against.
 */
export function printGoal(goal: GoalFacts, language: Language): PrintedGoal {
  const { actual, target, paced, path } = goal;
  const [lowerReading = null, upperReading = null] = goal.readings ?? [];
  const { growth, operations } = goal.segments ?? { growth: null, operations: null };
  const compared = [actual, target, paced, path, lowerReading, upperReading, growth, operations];
  const decimals = decimalsApart(
    compared.filter((value) => value !== null),
    Math.max(1, target === null ? 0 : decimalsOf(target)),
  );
  const print = (value: Fraction | null): string =>
    value === null ? '' : formatNumber(value, decimals, language);
  return {
    actual: print(actual),
    target: print(target),
    paced: print(paced),
    path: print(path),
    short: actual === null || target === null ? '' : print(target.sub(actual)),
    lowerReading: print(lowerReading),
    upperReading: print(upperReading),
    segments: { growth: print(growth), operations: print(operations) },
  };
}
