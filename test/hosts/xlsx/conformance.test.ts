import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { writeBook } from '../../books/write-book';
import { describePort } from '../../conformance/port-suite';

for (const strings of ['inline', 'shared'] as const) {
  describePort(`An .xlsx file with ${strings} strings`, (book) => {
    const port = openWorkbook(writeBook(book, { strings }));
    return Promise.resolve({ port, reopen: () => Promise.resolve(openWorkbook(port.bytes())) });
  });
}
