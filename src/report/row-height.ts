import type { PlannedCell } from '../workbook/plan';

const DEFAULT_SIZE = 11;
const POINTS_A_LINE = 1.36;
const PADDING = 4;
/** In characters: what Excel keeps free at the edges of a cell, and one step of indent. */
const MARGIN = 1;
const INDENT = 1.3;
/** Excel's own limit. */
const TALLEST = 409;

/** Letters by their share of a digit's width, a little above what the usual office fonts measure. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'|! ]/, 0.5],
  [/[frt()[\]/\-–«»·]/, 0.68],
  [/[aceksvxyzå]/, 0.95],
  [/[mwMW@%—…æÆØ✓↗↘✗▼▲]/, 1.6],
  [/[A-ZÅ&]/, 1.24],
  [/[\u2e80-\uffff]/, 2],
];

/** A cell with the width it is shown in, in characters. */
export interface SizedCell {
  readonly cell: PlannedCell;
  readonly width: number;
}

/**
 * The height in points that shows every cell of a row in full. No host tells how wide its text will be, so letters
 * are weighed on the generous side: a line too many is white space, a line too few hides words.
 */
export function rowHeight(cells: readonly SizedCell[]): number {
  const needed = cells.map(({ cell, width }) => {
    const size = cell.style.size ?? DEFAULT_SIZE;
    const scale = (size / DEFAULT_SIZE) * (cell.style.bold === true ? 1.08 : 1);
    const lines =
      cell.style.wrap === true && typeof cell.value === 'string'
        ? linesOf(cell.value, (width - MARGIN - (cell.style.indent ?? 0) * INDENT) / scale)
        : 1;
    return lines * size * POINTS_A_LINE + PADDING;
  });
  return Math.min(TALLEST, Math.ceil(Math.max(DEFAULT_SIZE * POINTS_A_LINE, ...needed)));
}

/** How many lines a text takes in a column, words kept whole unless they are longer than a line. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width);
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const bare = textWidth(word.trimEnd());
    if (used > 0 && used + bare > room) {
      lines += 1;
      used = 0;
    }
    if (bare > room) lines += Math.ceil(bare / room) - 1;
    used = (used + textWidth(word)) % (bare > room ? room : Infinity);
  }
  return lines;
}

/** The width of a text in digits of the default font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1.06;
}
