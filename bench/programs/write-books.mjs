/** Writes books: `write-books.mjs JSON`, a list of `{ file, rows, strings, seed }`. */
import { writeBook } from '../write-book.mjs';

for (const { file, ...book } of JSON.parse(process.argv[2] ?? '[]')) writeBook(file, book);
