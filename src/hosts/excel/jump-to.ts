import { isSameSheetName } from '../../workbook/own-mark';
import { inExcel, send } from './in-excel';

/**
 * Shows a cell to the user.
 * @returns false when the sheet is gone or hidden: nothing is unhidden for a look
 */
export function jumpTo(sheetName: string, cell: string): Promise<boolean> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await send(context);
    const sheet = worksheets.items.find(({ name }) => isSameSheetName(name, sheetName));
    if (!sheet || sheet.visibility !== Excel.SheetVisibility.visible) return false;
    sheet.activate();
    sheet.getRange(cell).select();
    await send(context);
    return true;
  });
}
