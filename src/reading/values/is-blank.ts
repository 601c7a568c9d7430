import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';

/** Dots, dashes, question marks and slashes alone stand for nothing, however many. */
const ONLY_MARKS = /^[-.?/_ ]*$/;
const WORDS = new Set(['i.a.', 'i.a', 'ia', 'n/a', 'n.a.', 'na', '(tom)', '(blank)', 'null']);

/** Nothing was entered: an empty cell, spaces, or what people and exports write in its place («-», «..», «i.a.», «n/a», «?»). */
export function isBlank(value: CellValue): boolean {
  if (value === null) return true;
  return typeof value === 'string' && isBlankText(foldText(value));
}

/** The same for text that is folded already. */
export function isBlankText(folded: string): boolean {
  return ONLY_MARKS.test(folded) || WORDS.has(folded);
}
