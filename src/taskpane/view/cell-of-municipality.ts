import type { MunicipalityList } from '../../reading/records';
import { columnNumber } from '../../workbook/address';
import type { Where } from '../../workbook/finding';

/** A municipality's own cell in the column that a number was taken from; the column where it has none. */
export function cellOfMunicipality(
  lists: readonly MunicipalityList[],
  column: Where | null,
  code: string,
): Where | null {
  const letters = /^[A-Z]+/.exec(column?.cell ?? '')?.[0];
  if (column === null || letters === undefined) return column;
  for (const list of lists) {
    if (list.sheet !== column.sheet) continue;
    const index = list.rows.findIndex((row) => row.code === code);
    const { populations, counts, keys, amounts } = list;
    const numbers = [...populations, ...counts, ...keys, ...amounts].find(
      (each) => each.column === columnNumber(letters),
    );
    const cell = numbers?.cells[index]?.cell;
    if (cell !== undefined) return { sheet: list.sheet, cell };
  }
  return column;
}
