import { readFileSync, statSync } from 'node:fs';
import { WorkbookRefused } from '../workbook/port';
import { isMissing } from './is-missing';

/** The workbook's bytes. Throws `WorkbookRefused` when there is no such file or it can't be read, as a pipe or a device. */
export function readBook(file: string): Uint8Array {
  try {
    if (!statSync(file).isFile()) throw new WorkbookRefused('notReadable');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw new WorkbookRefused(isMissing(error) ? 'notFound' : 'notReadable');
  }
}
