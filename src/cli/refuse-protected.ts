import { accessSync, constants, statSync } from 'node:fs';
import { WorkbookRefused } from '../workbook/port';

const OWNER_WRITES = 0o200;

/**
 * Throws `WorkbookRefused` for a file that is there and write-protected. A write replaces the file and would not fail by
 * itself; and whoever may do anything is still asked to respect the owner's own mark.
 */
export function refuseProtected(file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const isProtected = (stats.mode & OWNER_WRITES) === 0 || !mayWrite(file);
  if (isProtected) throw new WorkbookRefused('notWritable', { file });
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
