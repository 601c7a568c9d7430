import { readFileSync } from 'node:fs';
import { WorkbookRefused } from '../workbook/port';

/** The workbook's bytes. Throws `WorkbookRefused` when there is no such file or it can't be read. */
export function readBook(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new WorkbookRefused(missing ? 'notFound' : 'notReadable');
  }
}
