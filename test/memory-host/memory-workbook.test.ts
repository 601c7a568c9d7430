import { describePort } from '../conformance/port-suite';
import { memoryWorkbook } from './memory-workbook';

describePort('In memory', (book) => {
  const port = memoryWorkbook(book);
  return Promise.resolve({ port, reopen: () => Promise.resolve(port) });
});
