import { WorkbookRefused, type RefusalCode } from '../../workbook/port';
import { isCapable } from './capabilities';

/** Excel's own codes for what a user can do something about. */
const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'sheetProtected',
  InvalidOrTimedOutSession: 'noAnswer',
  ActivityLimitReached: 'noAnswer',
  WriteNotSupportedWhenModalDialogOpen: 'cellBeingEdited',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

/** When another workbook has the focus a sync may never come back. */
const PATIENCE_MS = 90_000;

/**
 * Does a piece of work in Excel.
 * @throws WorkbookRefused for all that Excel refuses, is too old for, or does not answer
 */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!isCapable('base')) throw new WorkbookRefused('excelTooOld');
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** One round trip. Gives up when Excel does not answer. */
export async function send(context: Excel.RequestContext): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new WorkbookRefused('noAnswer'));
    }, PATIENCE_MS);
  });
  try {
    await Promise.race([context.sync(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Excel's code of an error; `null` for an error of another kind. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

function asRefusal(error: unknown): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  return new WorkbookRefused(REFUSALS[code] ?? 'excelFailed', { excel: code });
}
