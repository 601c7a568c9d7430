import { openExcelWorkbook } from '../../hosts/excel/open-excel-workbook';
import type { Book } from '../books/book';
import { excelBook } from '../books/excel-book';
import type { Desk } from '../engine/desk';

/** The workbook that is open in Excel. */
export function openExcel(desk: Desk): Book {
  return excelBook(openExcelWorkbook, nameOf(Office.context.document), desk);
}

/** The workbook's file name; `null` for one that was never saved. */
function nameOf(document: { readonly url?: string }): string | null {
  const last = document.url?.split(/[\\/]/).at(-1) ?? '';
  return /\.xls[xmb]$/i.test(last) ? decodeURIComponent(last) : null;
}
