import type { PlannedCell } from '../workbook/plan';

const DEFAULT_SIZE = 11;
const POINTS_A_LINE = 1.36;
const PADDING = 3;
/** Excel's own limit. */
const TALLEST = 409;

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
        ? linesOf(cell.value, (width - 1.2) / scale)
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
  if (/[ijlt.,:;'|!()[\]f ]/.test(letter)) return 0.6;
  if (/[mwMW@%—…ÆØ✓↗↘✗▼▲]/.test(letter)) return 1.6;
  if (/[A-ZÅ&]/.test(letter)) return 1.25;
  return letter > '\u2e80' ? 2 : 1.02;
}
