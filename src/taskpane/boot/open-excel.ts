import { openExcelWorkbook } from '../../hosts/excel/open-excel-workbook';
import type { Book } from '../books/book';
import { excelBook } from '../books/excel-book';
import type { Desk } from '../engine/desk';
import type { Session } from '../session/session';

/** The workbook in Excel, and what an earlier write may have left half done in it. */
export function openExcel(desk: Desk): {
  readonly book: Book;
  readonly lookForUnfinished: (session: Session) => Promise<void>;
} {
  const workbook = openExcelWorkbook();
  return {
    book: excelBook(workbook, nameOf(Office.context.document), desk),
    lookForUnfinished: async (session) => {
      const repair = await workbook.pendingRepair();
      if (repair !== null) session.offerRepair(repair);
    },
  };
}

/** The workbook's file name; `null` for one that was never saved. */
function nameOf(document: { readonly url?: string }): string | null {
  const last = document.url?.split(/[\\/]/).at(-1) ?? '';
  return /\.xls[xmb]$/i.test(last) ? decodeURIComponent(last) : null;
}
