import { readFileSync } from 'node:fs';
import { WorkbookRefused } from '../workbook/port';
import { isMissing } from './is-missing';

/** The workbook's bytes. Throws `WorkbookRefused` when there is no such file or it can't be read. */
export function readBook(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new WorkbookRefused(isMissing(error) ? 'notFound' : 'notReadable');
  }
}
