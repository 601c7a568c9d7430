import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { BookSketch, SheetSketch } from '../../books/book-sketch';
import { writeBook } from '../../books/write-book';
import { bookFromPort } from '../../excel-host/book-from-port';
import type { Book } from '../../excel-host/model/book';

export const LOG: SheetSketch = {
  name: 'Log',
  rows: [
    ['Dato', 'Kommune'],
    [46085, 'Viborg'],
    [46086, 'Skive'],
  ],
  formats: [[], ['dd-mm-yyyy'], ['dd-mm-yyyy']],
};

/** A simulated workbook of a sketch, by way of a real file. */
export function openSketch(sketch: BookSketch = { sheets: [LOG] }): Promise<Book> {
  return bookFromPort(openWorkbook(writeBook(sketch)));
}
