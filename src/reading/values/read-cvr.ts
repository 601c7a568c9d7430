import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { holdsCpr } from './mask-cpr';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

export interface Cvr {
  /** Eight digits. */
  readonly cvr: string;
  /** The modulus-11 check of Erhvervsstyrelsen; a number that fails it is kept and told. */
  readonly passesCheck: boolean;
}

/** Systems fill a missing number with zeros; nobody was ever given it. */
const NO_NUMBER = '00000000';
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];
const LONGEST = 60;
/** Whole numbers below this are shown with all their digits. */
const MOST_SHOWN = 1e15;

const LABEL = /^(?:cvr|se|dk|nummer|nr|no|[-.:'# ])*/;
const DECIMALS = /^(\d+)\.0+$/;
const GROUPED = /^\d{2}\.\d{3}\.\d{3}$|^(?:\d{2}\.){3}\d{2}$|^\d{4}\.\d{4}$/;

/**
 * The CVR number that a cell says, as a number or as text with spaces, dots, `DK`, «CVR-nr.» or decimals.
 * Ten digits may be a CPR number: `cpr` says so and gives nothing of it away. Other lengths are unreadable.
 * Clause: rules, section 3, «A company».
 */
export function readCvr(value: CellValue): Reading<Cvr> | { readonly kind: 'cpr' } {
  if (value === null) return BLANK;
  if (typeof value === 'number') return readDigits(shownDigits(value), value);
  if (typeof value !== 'string') return unreadable(value);
  const folded = foldText(value);
  if (isBlankText(folded)) return BLANK;
  return readDigits(folded.length > LONGEST ? '' : digitsOf(folded.replace(LABEL, '')), value);
}

function readDigits(
  digits: string,
  value: number | string,
): Reading<Cvr> | { readonly kind: 'cpr' } {
  if (/^\d{8}$/.test(digits) && digits !== NO_NUMBER) {
    return valueOf({ cvr: digits, passesCheck: passesCheck(digits) });
  }
  return digits.length === 10 || holdsCpr(String(value)) ? { kind: 'cpr' } : unreadable(value);
}

/** With the 15 digits that Excel shows. */
function shownDigits(value: number): string {
  if (Number.isSafeInteger(value) && value >= 0 && value < MOST_SHOWN) return String(value);
  const digits = String(Number(value.toPrecision(15)));
  return /^\d+$/.test(digits) ? digits : '';
}

/** The digits without spaces, hyphens, grouping dots and zero decimals; empty when there is anything else. */
function digitsOf(text: string): string {
  const compact = text.replace(/[- ]/g, '').replace(/[.,;]$/, '');
  const [whole = '', decimals = '0', ...more] = compact.split(',');
  const bare =
    DECIMALS.exec(whole)?.[1] ?? (GROUPED.test(whole) ? whole.replaceAll('.', '') : whole);
  const isNumber = /^\d+$/.test(bare) && /^0+$/.test(decimals) && more.length === 0;
  return isNumber ? bare : '';
}

function passesCheck(cvr: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(cvr.charAt(at)), 0);
  return sum % 11 === 0;
}
