import type { CellValue } from '../../workbook/cell';
import { foldText } from '../values/fold-text';

const TOTALS =
  'i alt, ialt, sum, total, totalt, subtotal, hovedtotal, grand total, samlet, alle, gennemsnit, snit, average, mean, median, resultat, antal, mellemsum, delsum, aar til dato, all, overall';
const WHOLE = new Set(TOTALS.split(', '));
const ENDINGS = [
  ' i alt',
  ' ialt',
  ' total',
  ' hovedtotal',
  ' sum',
  ' resultat',
  ' gennemsnit',
  ' subtotal',
];
const BEGINNINGS = [
  'i alt ',
  'ialt ',
  'sum ',
  'total ',
  'samlet ',
  'subtotal ',
  'antal ',
  'gennemsnit ',
  'hovedtotal ',
  'sum:',
  'total:',
  'i alt:',
  'heraf ',
];
const LONGEST = 80;

/** Whether a cell labels a total, a subtotal or a mean: «I alt», «Sum 1. kvartal», «Aarhus Total», «Hovedtotal». */
export function isTotalLabel(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  const folded = foldText(value)
    .replace(/[:.=]+$/, '')
    .trim();
  return (
    WHOLE.has(folded) ||
    ENDINGS.some((ending) => folded.endsWith(ending)) ||
    BEGINNINGS.some((beginning) => folded.startsWith(beginning))
  );
}
