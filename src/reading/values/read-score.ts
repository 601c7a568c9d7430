import { tidyText } from '../../text/tidy-text';
import type { CellValue } from '../../workbook/cell';
import { isBlank } from './is-blank';
import { readNumber } from './read-number';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

const HIGHEST = 10;
const LONGEST = 120;
/** A score and its label; a second figure («9/10», «9-10», «8½») makes it something else. */
const LABELLED = /^(\d{1,2})(?: ?[-–—:=.,(]| )[^\p{N}]*\p{L}[^\p{N}]*$/u;

/** A whole score from 0 to 10, also with its label («10 – meget sandsynligt»). Anything else is unreadable. Clause: rules, section 3, `nps`. */
export function readScore(value: CellValue): Reading<number> {
  if (isBlank(value)) return BLANK;
  const score = typeof value === 'string' ? (labelled(value) ?? plain(value)) : plain(value);
  const isScore = score !== null && Number.isInteger(score) && score >= 0 && score <= HIGHEST;
  return isScore ? valueOf(score) : unreadable(value);
}

function labelled(text: string): number | null {
  const tidy = tidyText(text);
  const digits = tidy.length > LONGEST ? undefined : LABELLED.exec(tidy)?.[1];
  return digits === undefined ? null : Number(digits);
}

function plain(value: CellValue): number | null {
  const number = readNumber(value);
  if (number.kind !== 'value' || number.value.isPercent || number.value.multiplierSaid) return null;
  return number.value.value.valueOf();
}
