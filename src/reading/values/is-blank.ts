import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';

/** Dots, dashes, question marks and slashes alone stand for nothing, however many. */
const ONLY_MARKS = /^[-.?/_ ]*$/;
/** «n/a» and the like are shorter. */
const LONGEST_WORD = 12;
const WORDS = new Set(['i.a.', 'i.a', 'ia', 'n/a', 'n.a.', 'na', '(tom)', '(blank)', 'null']);

/** Nothing was entered: an empty cell, spaces, or what people and exports write in its place («-», «..», «i.a.», «n/a», «?»). */
export function isBlank(value: CellValue): boolean {
  if (value === null) return true;
  if (typeof value !== 'string') return false;
  return !isPlainlyText(value) && isBlankText(foldText(value));
}

/** Most texts need no folding to be seen to be more than a placeholder. */
function isPlainlyText(text: string): boolean {
  return text.length > LONGEST_WORD && /^[a-z0-9]{2}/i.test(text);
}

/** The same for text that is folded already. */
export function isBlankText(folded: string): boolean {
  return ONLY_MARKS.test(folded) || WORDS.has(folded);
}
