import { foldAnswer } from '../../text/fold-answer';
import { tidyText } from '../../text/tidy-text';
import type { CellValue } from '../../workbook/cell';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { readNumber } from './read-number';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

const NO_ANSWERS = new Set(
  [
    'ved ikke, ved ej, det ved jeg ikke, ikke relevant, irrelevant, ikke aktuelt, ikke besvaret, ubesvaret',
    'oensker ikke at svare, vil ikke svare, kan ikke svare, kan ikke vurdere, ingen mening',
    "don't know, dont know, do not know, not relevant, not applicable, prefer not to say, not answered",
  ].flatMap((words) => words.split(', ')),
);

const NOT_RELEVANT = /^(?:i\/r|n\/r|(?:det er )?ikke relevant\b.*)$/;

/**
 * What a firm answered, tidied: `I høj grad`. «Ved ikke», «Ikke relevant» and the like are not in the base; a number
 * is of a scale that only the user can explain. Clause: rules, section 3, `sustainability`.
 */
export function readAnswer(
  value: CellValue,
): Reading<string> | { readonly kind: 'notInBase' } | { readonly kind: 'scale' } {
  if (value === null) return BLANK;
  if (typeof value === 'number') return { kind: 'scale' };
  if (typeof value !== 'string') return unreadable(value);
  const folded = foldText(value);
  if (isBlankText(folded)) return BLANK;
  if (readNumber(value).kind === 'value') return { kind: 'scale' };
  const answer = foldAnswer(value);
  const parts = answer.split(/ ?[/,;()] ?| eller /).filter((part) => part !== '');
  const isNone = NOT_RELEVANT.test(answer) || parts.every((part) => NO_ANSWERS.has(part));
  return isNone ? { kind: 'notInBase' } : valueOf(tidyText(value));
}
