import type { Outline } from '../workbook/outline';
import type { Where } from '../workbook/finding';

/** A place as people write it: `Log!E17:E40`, or the sheet alone. */
export function placeName({ sheet, cell }: Where): string {
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** Where a link to a place lands: its first cell; `null` when the workbook has no such sheet. */
export function linkTo(
  where: Where,
  outline: Outline,
): { readonly sheet: string; readonly cell: string } | null {
  if (!outline.sheets.some((sheet) => sheet.name === where.sheet)) return null;
  return { sheet: where.sheet, cell: /^\$?[A-Z]+\$?\d+/.exec(where.cell ?? '')?.[0] ?? 'A1' };
}
