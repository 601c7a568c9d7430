import type Fraction from 'fraction.js';
import type { GoalId } from '../contract/contract';
import type { GoalParts, SegmentScores } from '../text/why-facts';
import type { Day } from '../workbook/day';
import type { Finding, Where } from '../workbook/finding';

/** The time that a review speaks of. `asOf` is D of the rules: never after 31 December of `year`. */
export interface Period {
  readonly year: number;
  readonly asOf: Day;
  /** D is the year's 31 December. */
  readonly closed: boolean;
}

/** All that was counted, before anything is judged. */
export interface Figures {
  readonly goals: Readonly<Record<Exclude<GoalId, 'geographic-spread'>, Figure>>;
  readonly municipalities: readonly MunicipalityFigure[];
  /** Where each municipality's count comes from; `null` when nothing could be counted. */
  readonly municipalityCounts: 'log' | 'list' | null;
  readonly outside: number;
  readonly unknown: number;
  /** Which population column was used. */
  readonly population: PopulationBasis;
  readonly topics: readonly { readonly id: string; readonly count: number }[];
  /** Distinct companies with any guidance. */
  readonly companies: number | null;
  /** Rows of each source that the counts used and left out, by index of `Records.sources`. */
  readonly usage: readonly Usage[];
  readonly findings: readonly Finding[];
}

/** One goal's number, exact; `actual` is `null` when a column, a sheet or every answer is missing. */
export interface Figure {
  readonly actual: Fraction | null;
  readonly missing: MissingReason | null;
  readonly parts: GoalParts;
  /** Where the goal is also judged or shown by segment. */
  readonly segments?: SegmentScores;
  readonly where: readonly Where[];
}

export type MissingReason = 'noSheet' | 'noColumn' | 'noAnswers' | 'noMeasurement';

export interface MunicipalityFigure {
  readonly code: string;
  /** `null`: no population is known. */
  readonly population: number | null;
  /** Individual courses (or what `countUnit` counts); `null` when there is nothing to count from. */
  readonly count: number | null;
}

export interface PopulationBasis {
  readonly year: number | null;
  readonly source: 'workbook' | 'bundled';
  readonly where: Where | null;
}

export interface Usage {
  readonly rowsUsed: number;
  readonly rowsLeftOut: number;
}
