import { maskCpr } from '../reading/values/mask-cpr';
import type { PlannedCell, Style } from '../workbook/plan';
import { STYLES } from './styles';

/** What one cell of Excel can hold. */
const LONGEST_TEXT = 32_767;

/** A cell of ours: its value and its look. */
export function cell(value: string | number | null, style: Style): PlannedCell {
  return { value: typeof value === 'string' ? cut(value) : value, style };
}

/** A cell with words that came from staff's sheets: no CPR number leaves through it. */
export function staffText(text: string, style: Style): PlannedCell {
  return cell(maskCpr(text), style);
}

/** A cell without a value that carries a look, so that borders and fills run on. */
export function blank(style: Style = {}): PlannedCell {
  return { value: null, style };
}

/** A cell that jumps to another cell of the workbook; plain text when its sheet is not there. */
export function linked(
  text: string,
  target: { readonly sheet: string; readonly cell: string } | null,
  style: Style = STYLES.link,
): PlannedCell {
  const shown = staffText(text, target === null ? STYLES.text : style);
  return target === null ? shown : { ...shown, link: target };
}

/** Text that fits in a cell; what is cut ends with «…». */
function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
