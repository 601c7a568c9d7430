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
  '✓',
  '✔',
  '☑',
  '✅',
  '√',
]);
const NO = new Set(['nej', 'n', 'no', '0', 'falsk', 'false', 'nej tak']);
/** «Ja, en gang»: the word itself, then what a survey lets people add. */
const ANSWER_FIRST = /^(ja|nej|yes|no)(?:[,;:.]| -| \()/;

/** A yes or a no: `ja`, `x`, `✓`, `1`, `sand`, `true` and their opposites, also with an explanation behind («Nej, ikke endnu»). */
export function readYesNo(value: CellValue): Reading<boolean> {
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return valueOf(value);
  if (typeof value !== 'number' && typeof value !== 'string') return unreadable(value);
  const folded = foldText(String(value));
  if (isBlankText(folded)) return BLANK;
  const answer = ANSWER_FIRST.exec(folded)?.[1] ?? folded;
  if (YES.has(answer)) return valueOf(true);
  return NO.has(answer) ? valueOf(false) : unreadable(value);
}
