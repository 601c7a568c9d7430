export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

/** How a cell looks. `fill` is null when the cell has none. */
export interface Look {
  readonly style: string;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly size: number;
  readonly color: string;
  readonly font: string;
  readonly borders: Readonly<Record<Edge, Line | null>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export const NO_BORDERS: Look['borders'] = { top: null, bottom: null, left: null, right: null };

/** The look of a cell that nobody has touched. */
export const PLAIN: Look = {
  style: 'Normal',
  fill: null,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  size: 11,
  color: '#000000',
  font: 'Calibri',
  borders: NO_BORDERS,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
};
