import { foldAnswer } from '../../text/fold-answer';
import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { isNoAnswer, NOT_IN_BASE, type NotInBase } from './no-answer';
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
  'anvendt',
  'used',
  'henvist',
  'referred',
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
  'ikke anvendt',
  'not used',
]);
/** Whoever was not referred did not answer what came of it. */
const NOT_REFERRED = new Set([
  'ikke henvist',
  'blev ikke henvist',
  'er ikke henvist',
  'ikke blevet henvist',
  'ingen henvisning',
  'not referred',
]);
/** «Ja, en gang»: the word itself, then what a survey lets people add. */
const ANSWER_FIRST = /^(ja|nej|yes|no)(?:[,;:.]| -| \()/;
/** «Ja, men ikke brugt», «Yes, planned»: what the rest takes back is no yes. */
const TAKEN_BACK = /^(?:ja|yes)\W.*\b(?:men|ikke|endnu|kun|planl|paataenk|but|not|yet|plan)/;

/**
 * A yes or a no: `ja`, `x`, `✓`, `1`, `sand`, `true` and their opposites, «Brugt» and «Ikke brugt», also with an explanation behind («Nej, ikke endnu»).
 * A yes that its explanation takes back is neither. «Ved ikke», «Ikke relevant», «Ikke henvist» are not in the base.
 */
export function readYesNo(value: CellValue): Reading<boolean> | NotInBase {
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return valueOf(value);
  if (typeof value !== 'number' && typeof value !== 'string') return unreadable(value);
  const folded = foldText(String(value));
  if (isBlankText(folded)) return BLANK;
  const said = foldAnswer(String(value));
  if (NOT_REFERRED.has(said) || isNoAnswer(said)) return NOT_IN_BASE;
  if (TAKEN_BACK.test(folded)) return unreadable(value);
  const answer = ANSWER_FIRST.exec(folded)?.[1] ?? folded;
  if (YES.has(answer)) return valueOf(true);
  return NO.has(answer) ? valueOf(false) : unreadable(value);
}

/** Whether a firm was referred: a yes or a no, or «Henvist» and «Ikke henvist». */
export function readReferred(value: CellValue): ReturnType<typeof readYesNo> {
  const isNot = typeof value === 'string' && NOT_REFERRED.has(foldAnswer(value));
  return isNot ? valueOf(false) : readYesNo(value);
}
