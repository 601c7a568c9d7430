import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

const YES = new Set([
  'ja',
  'j',
  'yes',
  'y',
  'x',
  '1',
  'sand',
  'true',
  'ja tak',
  'brugt',
  'benyttet',
  'used',
  '✓',
  '✔',
  '☑',
  '✅',
  '√',
]);
const NO = new Set([
  'nej',
  'n',
  'no',
  '0',
  'falsk',
  'false',
  'nej tak',
  'ikke brugt',
  'ikke benyttet',
  'not used',
]);
/** «Ja, en gang»: the word itself, then what a survey lets people add. */
const ANSWER_FIRST = /^(ja|nej|yes|no)(?:[,;:.]| -| \()/;
/** «Ja, men ikke brugt», «Yes, planned»: what the rest takes back is no yes. */
const TAKEN_BACK = /^(?:ja|yes)\W.*\b(?:men|ikke|endnu|kun|planl|paataenk|but|not|yet|plan)/;

/**
 * A yes or a no: `ja`, `x`, `✓`, `1`, `sand`, `true` and their opposites, «Brugt» and «Ikke brugt», also with an explanation behind («Nej, ikke endnu»).
 * A yes that its explanation takes back is neither.
 */
export function readYesNo(value: CellValue): Reading<boolean> {
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return valueOf(value);
  if (typeof value !== 'number' && typeof value !== 'string') return unreadable(value);
  const folded = foldText(String(value));
  if (isBlankText(folded)) return BLANK;
  if (TAKEN_BACK.test(folded)) return unreadable(value);
  const answer = ANSWER_FIRST.exec(folded)?.[1] ?? folded;
  if (YES.has(answer)) return valueOf(true);
  return NO.has(answer) ? valueOf(false) : unreadable(value);
}
