import type { CellValue } from '../../workbook/cell';
import type { Segment } from '../records';
import { readChoice, type Choice } from './read-choice';
import type { Reading } from './reading';

const SEGMENTS: readonly Choice<Segment>[] = [
  { value: 'growth', exact: ['v'], words: /\bvaekst|\bgrowth\b|^v ?[-:=(]/ },
  { value: 'operations', exact: ['d'], words: /\bdrift|\boperations?\b|^d ?[-:=(]/ },
];

/**
 * Whether a firm is of the growth or the operations segment. Others («Iværksætter», «øvrige») are unreadable as either.
 * Words: rules, section 3, «Words met in the columns».
 */
export function readSegment(value: CellValue): Reading<Segment> {
  return readChoice(value, SEGMENTS);
}
