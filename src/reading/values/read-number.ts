import { scanNumber, type ScannedNumber } from '../../text/scan-number';
import type { CellValue } from '../../workbook/cell';
import { exactly } from '../../workbook/exact';
import { isBlank } from './is-blank';
import { BLANK, unreadable, valueOf, type Reading } from './reading';

/**
 * The exact number that a cell says. A number cell counts with 15 digits and never says per cent itself (its format may);
 * text is read by `scanNumber`. «ca. 12» and whatever else is not wholly a number is unreadable.
 */
export function readNumber(value: CellValue): Reading<ScannedNumber> {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return unreadable(value);
    return valueOf({ value: exactly(value), isPercent: false, multiplierSaid: false });
  }
  if (isBlank(value)) return BLANK;
  const scanned = typeof value === 'string' ? scanNumber(value) : null;
  return scanned ? valueOf(scanned) : unreadable(value);
}
