import { cellName } from '../workbook/address';
import { isError, UNCALCULATED, type CellValue } from '../workbook/cell';
import type { TableToRead } from './find-more-tables';
import type { FindingList } from './finding-list';
import { isBlank } from './values/is-blank';
import { shownText } from './values/shown-text';

/** Tells of columns that are empty though their heading is one of ours, and of formulas that were never calculated. */
export function tellCells({ sheet, table, cells }: TableToRead, findings: FindingList): void {
  const uncalculated: string[] = [];
  for (const { field, column, heading } of table.columns) {
    const values = cells.at(column);
    if (values.length > 0 && values.every(isBlank)) {
      const where = { sheet: sheet.name, cell: cellName(table.header.last, column) };
      findings.addOnce('warning', 'emptyColumn', where, { field, heading: shownText(heading) });
    }
    values.forEach((value, index) => {
      if (isUncalculated(value)) uncalculated.push(cellName(cells.firstRow + index, column));
    });
  }
  const [first] = uncalculated;
  if (first !== undefined) {
    const where = { sheet: sheet.name, cell: first };
    findings.addOnce('warning', 'uncalculatedFormulas', where, { count: uncalculated.length });
  }
}

function isUncalculated(value: CellValue): boolean {
  return isError(value) && value.error === UNCALCULATED;
}
