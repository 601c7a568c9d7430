import type { MeasurementField } from '../records';
import type { MeasuredGoal } from '../vocabulary/measurement';
import type { ValueLine } from './choose-values';

/** Where a sheet keeps typed-in measurements: the labels of the goals, and the lines of values that cross them. */
export interface FoundMeasures {
  /** The goals stand side by side in a header, one year or day a row; else below each other, one goal a row. */
  readonly isWide: boolean;
  readonly headerRow: number;
  readonly labels: readonly MeasureLabel[];
  /** The columns (or rows, when wide) that hold values. */
  readonly lines: readonly ValueLine[];
  readonly columns: readonly MeasureColumn[];
  readonly namedYear: number | null;
  /** Rows of another place than the house's own; they are not used. */
  readonly elsewhere: readonly number[];
  /** Headings of value columns that can't be told apart; then `lines` is empty. */
  readonly tied: readonly number[];
}

/** What is found before the rows of other places are looked for. */
export type Measures = Omit<FoundMeasures, 'elsewhere'>;

/** What a row (or column) measures, with the only year that its label names. */
export interface MeasureLabel {
  readonly goal: MeasuredGoal;
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
}

export interface MeasureColumn {
  readonly field: MeasurementField;
  readonly column: number;
  readonly heading: string;
}
