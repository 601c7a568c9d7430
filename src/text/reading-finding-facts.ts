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
  /** Answers about sustainability on a scale of numbers. */
  numericScale: { answers: number };
  localSheet: Record<string, never>;
  copySheet: { original: string };
  hiddenSheet: Record<string, never>;
  mappedSheetMissing: { sheet: string };
  measurementScaled: { goal: string };
  leftOutByMapping: Record<string, never>;
  /** A formula of staff's in a sheet of ours whose rows are gone; its value stands. */
  formulaNotKept: Record<string, never>;
  /** A copy of a sheet of ours, or one that has lost its mark. */
  ownSheetUnmarked: Record<string, never>;
  /** A sheet with nothing of ours on it. */
  sheetNotUsed: Record<string, never>;
}
