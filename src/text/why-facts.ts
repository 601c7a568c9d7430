import type Fraction from 'fraction.js';

/** What the sentences behind the verdicts are made of; the core's verdicts have these shapes. */

export type GoalKey =
  | 'awareness'
  | 'offer-awareness'
  | 'young-companies'
  | 'nps'
  | 'referrals-used'
  | 'growth-revenue'
  | 'growth-employment'
  | 'productivity'
  | 'sustainability'
  | 'guided'
  | 'growth-courses'
  | 'geographic-spread';

export type GoalStatusKey =
  'met' | 'onTrack' | 'behind' | 'missed' | 'clarify' | 'noData' | 'notSet';

export type MunicipalityStatusKey = 'below' | 'within' | 'above' | 'unknown';

export type UnitKey = 'count' | 'percent' | 'points' | 'nps' | 'municipalities';

export type MissingKey = 'noSheet' | 'noColumn' | 'noAnswers' | 'noMeasurement';

export type CountUnitKey = 'courses' | 'companies' | 'meetings';

export interface GoalFacts {
  readonly id: GoalKey;
  readonly clause: string;
  readonly unit: UnitKey;
  readonly status: GoalStatusKey;
  readonly actual: Fraction | null;
  readonly target: Fraction | null;
  readonly paced: Fraction | null;
  readonly missing: MissingKey | null;
  readonly path: Fraction | null;
  readonly readings: readonly [Fraction, Fraction] | null;
  readonly comparison: 'atLeast' | 'above';
  readonly dueYear: number | null;
  /** The counts behind the number; what is not there is not told. */
  readonly parts: Readonly<Record<string, number>>;
  readonly segments: Readonly<Record<string, Fraction | null>>;
}

export interface WhyGoalFacts {
  readonly goal: GoalFacts;
  readonly year: number;
  /** ISO text. */
  readonly asOf: string;
}

export interface MunicipalityFacts {
  readonly name: string;
  readonly status: MunicipalityStatusKey;
  readonly population: number | null;
  readonly count: number | null;
  /** `null`: the population of at least one municipality is not known. */
  readonly share: Fraction | null;
  readonly expected: Fraction | null;
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  readonly widened: boolean;
  readonly toBand: number | null;
}

export interface WhyMunicipalityFacts {
  readonly municipality: MunicipalityFacts;
  /** `null` when there is nothing to hold the municipality against. */
  readonly basis: { readonly kind: 'target' | 'actual'; readonly tolerance: Fraction } | null;
  readonly population: { readonly year: number | null };
  readonly countUnit: CountUnitKey;
  readonly year: number;
  readonly clause: string;
}
