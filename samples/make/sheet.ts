/** A sheet as the writer takes it: cells by row, top left first; a gap is `null`. */
export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that stay in view. */
  readonly frozen: number;
}

export type Cell = null | string | number | StyledCell;

export interface StyledCell {
  readonly value: string | number;
  readonly look: Look;
}

/** Every look that the sample needs; the writer makes one style of each, in this order. */
export const LOOKS = [
  'plain',
  'title',
  'note',
  'heading',
  'date',
  'thousands',
  'percent',
  'total',
] as const;

export type Look = (typeof LOOKS)[number];

export const title = (value: string): StyledCell => ({ value, look: 'title' });
export const note = (value: string): StyledCell => ({ value, look: 'note' });
export const heading = (value: string): StyledCell => ({ value, look: 'heading' });
export const date = (value: number): StyledCell => ({ value, look: 'date' });
export const thousands = (value: number): StyledCell => ({ value, look: 'thousands' });
export const percent = (value: number): StyledCell => ({ value, look: 'percent' });
export const total = (value: string | number): StyledCell => ({ value, look: 'total' });
