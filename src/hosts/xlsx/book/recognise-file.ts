import { WorkbookRefused } from '../../../workbook/port';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Refuses, by its first bytes, a file that is no zip package. An encrypted workbook is an OLE file, as the old .xls is. */
export function refuseOtherFiles(file: Uint8Array): void {
  if (startsWith(file, ZIP)) return;
  if (startsWith(file, OLE)) {
    if (holdsUtf16(file, 'EncryptedPackage')) throw new WorkbookRefused('encrypted');
    const isWorkbook = holdsUtf16(file, 'Workbook') || holdsUtf16(file, 'Book');
    throw new WorkbookRefused(isWorkbook ? 'legacyWorkbook' : 'notWorkbook');
  }
  if (file.length > 0 && looksLikeText(file)) {
    throw new WorkbookRefused('otherFormat', { format: textFormat(file) });
  }
  throw new WorkbookRefused('notWorkbook');
}

function startsWith(file: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, n) => file[n] === byte);
}

/** The directory of an OLE file names its streams in UTF-16. */
function holdsUtf16(file: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    let n = 1;
    while (n < name.length && file[at + n * 2] === name.charCodeAt(n) && file[at + n * 2 - 1] === 0)
      n++;
    if (n === name.length) return true;
  }
  return false;
}

function looksLikeText(file: Uint8Array): boolean {
  const start = file.subarray(0, 4096);
  const isUtf16 =
    (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return isUtf16 || start.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function textFormat(file: Uint8Array): string {
  const start = new TextDecoder().decode(file.subarray(0, 4096)).trimStart().toLowerCase();
  if (start.startsWith('%pdf')) return '.pdf';
  if (/^<(!doctype html|html|table)/.test(start)) return '.html';
  return start.startsWith('<?xml') ? '.xml' : '.csv';
}
