import { isError } from '../../../workbook/cell';
import { isFormula, type Content } from './picture';

/** Letters, spaces and a few signs in between: no digit, nothing that begins a formula, a number or a date. */
const PLAIN = /^\p{L}[\p{L}\p{M} ,.;:()«»–—/&?%!'’"-]*$/u;
const TRUTH = /^(true|false|sand|falsk|wahr|falsch)$/i;
const KEEPS_TEXT = "'";

/** What to put into a cell so that it holds the content, whatever the user's language reads into texts. */
export function typed(content: Content): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  if (isError(content)) return content.error;
  return typeof content === 'string' ? typedText(content) : content;
}

/**
 * A text that stays one: a leading `'` keeps Excel from making a formula, a number, a date or a truth value of it, and is
 * no part of the text. The number format stays what it shall be, which `@` would not leave it.
 */
export function typedText(text: string): string {
  return PLAIN.test(text) && !TRUTH.test(text) ? text : KEEPS_TEXT + text;
}
