import type { Field, Source } from '../reading/records';
import { areaName } from '../workbook/address';
import type { Where } from '../workbook/finding';

/** The columns of these fields, from first to last row, in every sheet: where a figure came from. */
export function columnsOf(sources: readonly Source[], fields: readonly Field[]): readonly Where[] {
  return sources.flatMap(({ sheet, firstRow, lastRow, columns }) =>
    columns
      .filter(({ field }) => lastRow >= firstRow && fields.includes(field))
      .map(({ column }) => {
        const area = { top: firstRow, left: column, bottom: lastRow, right: column };
        return { sheet, cell: areaName(area) };
      }),
  );
}
