import { cellName } from '../../workbook/address';
import type { Plan } from '../../workbook/plan';

const VALUE_COLUMN = 3;

/** The cell of each row's value in the sheet `Kontrakt`, as it is planned, by the row's id (`target:guided:2026`). */
export function contractCells({ sheets }: Plan): ReadonlyMap<string, string> {
  const rows = sheets.find(({ role }) => role === 'contract')?.rows ?? [];
  return new Map(
    rows.flatMap(({ cells: [id] }, index) =>
      typeof id?.value === 'string' ? [[id.value, cellName(index + 1, VALUE_COLUMN)]] : [],
    ),
  );
}
