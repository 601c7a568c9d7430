import type { GoalKey } from './why-facts';
import type { FieldKey } from './words';

/** What the reader has to say about staff's sheets. The cell is the finding's own `where`. */
export interface ReadingFindingFacts {
  /** Two or more columns fit a field equally well; none is read. `others` are the headings' cells. */
  ambiguousColumn: { field: FieldKey; heading: string; others: string };
  /** A column with a heading of ours holds nothing. */
  emptyColumn: { field: FieldKey; heading: string };
  uncalculatedFormulas: { count: number };
  unreadableCell: { field: FieldKey; text: string };
  unreadableDate: { text: string };
  cprInCvr: Record<string, never>;
  cvrFailsCheck: { cvr: string };
  totalsLeftOut: { count: number; rows: string };
  notesLeftOut: { count: number; rows: string };
  /** Rows of a municipality list: other municipalities, name and code of two, a name that nobody knows. */
  listRowsOutside: { rows: number };
  listRowDisagrees: { name: string; code: string };
  listRowUnknown: { text: string };
  /** A column of shares that only follows the counts beside it. */
  shareOfCounts: { heading: string };
  /** Answers about sustainability on a scale of numbers. */
  numericScale: { answers: number };
  /** A column of texts like «1/15/2026». */
  monthFirstDates: { text: string };
  /** «Ved ikke», «Ikke henvist» where a yes or a no was asked for. */
  noAnswers: { answers: number; text: string };
  localSheet: { what: 'sheet' | 'table' | 'counts' };
  copySheet: { original: string };
  /** Most rows of a sheet stand in others too, and count in both. */
  nearCopy: { held: number; rows: number; original: string };
  hiddenSheet: Record<string, never>;
  mappedSheetMissing: { sheet: string };
  measurementScaled: { goal: string };
  measurementElsewhere: Record<string, never>;
  /** More than all, less than none. */
  measurementImpossible: { goal: GoalKey; text: string };
  /** A log without a column of forms whose tab or title names one. */
  formByName: { form: 'individual' | 'collective' };
  /** A sheet with the columns of a log, beside one that surely is. */
  doubtfulLog: Record<string, never>;
  leftOutByMapping: Record<string, never>;
  /** A formula of staff's in a sheet of ours whose rows are gone; its value stands. */
  formulaNotKept: Record<string, never>;
  /** A copy of a sheet of ours, or one that has lost its mark. */
  ownSheetUnmarked: Record<string, never>;
  /** A sheet with nothing of ours on it. */
  sheetNotUsed: Record<string, never>;
}
