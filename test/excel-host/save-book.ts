import type { BookSketch, SheetSketch } from '../books/book-sketch';
import { writeBook } from '../books/write-book';
import type { Book } from './model/book';
import { valueOf } from './model/calculate';
import type { Sheet } from './model/sheet';

/** The simulated workbook as an .xlsx file: values, number formats, visibility. A formula is saved as its result. */
export function saveBook(book: Book): Uint8Array {
  return writeBook(sketchOf(book));
}

function sketchOf(book: Book): BookSketch {
  return {
    sheets: book.sheets.map((sheet) => sheetSketch(book, sheet)),
    dateSystem: book.dateSystem,
    structureProtected: book.structureProtected,
  };
}

function sheetSketch(book: Book, sheet: Sheet): SheetSketch {
  const used = sheet.used(true);
  const { row = 0, column = 0, rows = 0, columns = 0 } = used ?? {};
  const each = <Result>(of: (row: number, column: number) => Result): Result[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => of(row + r, column + c)),
    );
  return {
    name: sheet.name,
    top: row + 1,
    left: column + 1,
    rows: each((r, c) => valueOf(book, sheet, r, c)),
    formats: each((r, c) => sheet.cell(r, c).format),
    visibility: ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[
      sheet.visibility
    ],
    isProtected: sheet.isProtected,
    isFiltered: sheet.isFiltered,
  };
}
