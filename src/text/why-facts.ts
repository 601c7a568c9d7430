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
  readonly parts: GoalParts;
  readonly segments: SegmentScores | null;
}

/** The counts behind a goal's number that its sentence tells; what is not there is not told. */
export interface GoalParts {
  /** Companies with either form of guidance, and with any. */
  readonly individual?: number;
  readonly collective?: number;
  readonly distinct?: number;
  /** Answers in the NPS. */
  readonly answers?: number;
  readonly used?: number;
  readonly referred?: number;
  readonly satisfied?: number;
  readonly answered?: number;
  /** Municipalities outside their band. */
  readonly below?: number;
  readonly above?: number;
}

/** The NPS of each segment; `null` for one without answers. */
export interface SegmentScores {
  readonly growth: Fraction | null;
  readonly operations: Fraction | null;
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
