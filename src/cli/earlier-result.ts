import { readFileSync, statSync } from 'node:fs';
import { openOwnSheets } from '../hosts/xlsx/open-workbook';
import type { Outline } from '../workbook/outline';
import { WorkbookRefused, type WorkbookPort } from '../workbook/port';
import { commandLineOff } from './command-line-off';
import { gunzip } from './gunzip';

const NOTHING: Outline = { sheets: [], dateSystem: 1900, structureProtected: false };

/**
 * The result of an earlier run that stands where this one goes; `null` when there is none. Unless the user has asked for that
 * very name, another file than a result throws `CommandLineOff`: now, or when it is read and proves damaged.
 */
export function earlierResult(target: string, isAskedFor: boolean): WorkbookPort | null {
  if (statSync(target, { throwIfNoEntry: false })?.isFile() !== true) return null;
  const own = open(target);
  if (own === null) {
    if (!isAskedFor) throw commandLineOff('otherFileThere', { file: target });
    return null;
  }
  const outline = async (): Promise<Outline> => {
    try {
      return await own.outline();
    } catch (error) {
      if (!(error instanceof WorkbookRefused)) throw error;
      if (!isAskedFor) throw commandLineOff('otherFileThere', { file: target });
      return NOTHING;
    }
  };
  return { outline, read: (refs) => own.read(refs), apply: (plan) => own.apply(plan) };
}

function open(file: string): WorkbookPort | null {
  try {
    return openOwnSheets(readFileSync(file), gunzip);
  } catch (error) {
    if (error instanceof WorkbookRefused) return null;
    throw error;
  }
}
