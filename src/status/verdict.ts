import type Fraction from 'fraction.js';
import type { GoalId, Unit } from '../contract/contract';
import type { MissingReason } from '../figures/figures';
import type { GoalParts, SegmentScores } from '../text/why-facts';
import type { Where } from '../workbook/finding';

export type GoalStatus = 'met' | 'onTrack' | 'behind' | 'missed' | 'clarify' | 'noData' | 'notSet';

export type MunicipalityStatus = 'below' | 'within' | 'above' | 'unknown';

/** One goal, judged: a status and the facts that its sentence is made of. */
export interface GoalVerdict {
  readonly id: GoalId;
  readonly clause: string;
  readonly unit: Unit;
  readonly status: GoalStatus;
  readonly actual: Fraction | null;
  readonly target: Fraction | null;
  /** What the pace asks for at D, for numbers in an open year. */
  readonly paced: Fraction | null;
  readonly missing: MissingReason | null;
  readonly path: Fraction | null;
  /** `young-companies` without a reading: the two levels, lower first. */
  readonly readings: readonly [Fraction, Fraction] | null;
  readonly comparison: 'atLeast' | 'above';
  readonly dueYear: number | null;
  readonly parts: GoalParts;
  readonly segments: SegmentScores | null;
  readonly where: readonly Where[];
}

/** One municipality held against its band; all bounds exact. */
export interface MunicipalityVerdict {
  readonly code: string;
  readonly name: string;
  readonly status: MunicipalityStatus;
  readonly population: number | null;
  readonly count: number | null;
  /** Of the population of all, 0 to 1. */
  readonly share: Fraction | null;
  readonly expected: Fraction | null;
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  /** No whole number lies within the bounds: judged by their floor and ceiling. */
  readonly widened: boolean;
  /** Whole courses to come inside: positive when under, negative when over, 0 inside; `null` when unknown. */
  readonly toBand: number | null;
}

/** What the expected counts are shares of. */
export interface BandBasis {
  /** `target`: the setting `individualTarget`; `actual`: the total of the municipalities. */
  readonly kind: 'target' | 'actual';
  /** Scaled by days gone when a target meets an open year. */
  readonly total: Fraction;
  readonly tolerance: Fraction;
}
