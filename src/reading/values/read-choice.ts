import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

/** One of two things that a cell can say, and how it is said in folded text. */
export interface Choice<T> {
  readonly value: T;
  /** Abbreviations, which must stand alone. */
  readonly exact: readonly string[];
  /** Words that may stand among others. */
  readonly words: RegExp;
}

const LONGEST = 120;
/** «Ikke vækst» says what it is not. */
const NEGATION = /\b(?:ikke|ej|nej|ingen|uden|non|not|no)\b/;

/** The only choice whose words the cell holds; both, neither or a negation is unreadable. */
export function readChoice<T>(value: CellValue, choices: readonly Choice<T>[]): Reading<T> {
  if (value === null) return BLANK;
  if (typeof value !== 'string') return unreadable(value);
  const folded = foldText(value);
  if (isBlankText(folded)) return BLANK;
  if (folded.length > LONGEST || NEGATION.test(folded)) return unreadable(value);
  const said = choices.filter(({ exact, words }) => exact.includes(folded) || words.test(folded));
  const [only] = said;
  return only && said.length === 1 ? valueOf(only.value) : unreadable(value);
}
