import { readFileSync, statSync } from 'node:fs';
import { openWorkbook } from '../hosts/xlsx/open-workbook';
import { WorkbookRefused, type WorkbookPort } from '../workbook/port';
import { commandLineOff } from './command-line-off';
import { gunzip } from './gunzip';

/**
 * The result of an earlier run that stands where this one goes; `null` when there is none. Throws `CommandLineOff` for another
 * file than a result, unless the user has asked for that very name.
 */
export async function earlierResult(
  target: string,
  isAskedFor: boolean,
): Promise<WorkbookPort | null> {
  if (statSync(target, { throwIfNoEntry: false })?.isFile() !== true) return null;
  const earlier = await resultIn(target);
  if (earlier === null && !isAskedFor) throw commandLineOff('otherFileThere', { file: target });
  return earlier;
}

async function resultIn(file: string): Promise<WorkbookPort | null> {
  try {
    const workbook = openWorkbook(readFileSync(file), gunzip);
    const { sheets } = await workbook.outline();
    return sheets.some(({ own }) => own !== null) ? workbook : null;
  } catch (error) {
    if (error instanceof WorkbookRefused) return null;
    throw error;
  }
}
