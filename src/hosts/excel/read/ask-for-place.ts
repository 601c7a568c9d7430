import type { Area } from '../../../workbook/address';
import type { Answer } from '../answer';

/** Asks where a range lies; `null` where it is a null object. */
export function askForPlace(range: Excel.Range): Answer<Area | null> {
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return {
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    };
  };
}
