import type { Reading } from '../../../src/reading/values/reading';
import type { CellValue } from '../../../src/workbook/cell';

/** Everything that means «nothing was entered». */
export const BLANK_CELLS: readonly CellValue[] = [
  null,
  '',
  '   ',
  '\u00a0',
  '\u200b',
  '\ufeff\u00ad',
  '\n\t',
  '-',
  '–',
  '—',
  '--',
  '.',
  '..',
  '…',
  'i.a.',
  'I.A.',
  'n/a',
  'N/A',
  '?',
  '(tom)',
];

/** The value that was read, or the kind of reading that it was not. */
export function readOf<T>(
  reading: Reading<T> | { readonly kind: 'cpr' | 'notInBase' | 'scale' },
): T | string {
  return reading.kind === 'value' ? reading.value : reading.kind;
}
