import { foldAnswer } from '../../text/fold-answer';
import { tidyText } from '../../text/tidy-text';
import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { isNoAnswer, NOT_IN_BASE, type NotInBase } from './no-answer';
import { readNumber } from './read-number';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

/**
 * What a firm answered, tidied: `I høj grad`. «Ved ikke», «Ikke relevant» and the like are not in the base; a number
 * is of a scale that only the user can explain. Clause: rules, section 3, `sustainability`.
 */
export function readAnswer(
  value: CellValue,
): Reading<string> | NotInBase | { readonly kind: 'scale' } {
  if (value === null) return BLANK;
  if (typeof value === 'number') return { kind: 'scale' };
  if (typeof value !== 'string') return unreadable(value);
  const folded = foldText(value);
  if (isBlankText(folded)) return BLANK;
  if (readNumber(value).kind === 'value') return { kind: 'scale' };
  return isNoAnswer(foldAnswer(value)) ? NOT_IN_BASE : valueOf(tidyText(value));
}
