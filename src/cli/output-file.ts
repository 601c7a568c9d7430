import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { WorkbookRefused } from '../workbook/port';
import { CommandLineOff, commandLineOff } from './command-line-off';

const SUFFIX = '.kontraktstatus';

/**
 * Where the result goes: `--out`, the book itself with `--in-place`, else `BOOK.kontraktstatus.xlsx` beside it.
 * Throws `CommandLineOff` for a place that can't take it, `WorkbookRefused` for one that the system can't follow. The book keeps its extension: macros need theirs.
 */
export function outputFile(book: string, out: string | null, inPlace: boolean): string {
  try {
    return placeOf(book, out, inPlace);
  } catch (error) {
    if (error instanceof CommandLineOff) throw error;
    if (inPlace) throw new WorkbookRefused('notReadable');
    throw new WorkbookRefused('notWritable', { file: out ?? book });
  }
}

function placeOf(book: string, out: string | null, inPlace: boolean): string {
  if (inPlace) return realPath(book);
  const extension = extname(book).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (out === null) {
    return join(dirname(book), basename(book, extname(book)) + SUFFIX + extension);
  }
  if (kindOf(out) === 'folder') throw commandLineOff('outIsFolder', { out });
  if (kindOf(dirname(resolve(out))) !== 'folder') {
    throw commandLineOff('noOutFolder', { folder: dirname(out) });
  }
  if (isSameFile(book, out)) throw commandLineOff('outIsBook', { out });
  if (extname(out).toLowerCase() !== extension) {
    throw commandLineOff('outExtension', { out, extension });
  }
  return realPath(out);
}

function kindOf(path: string): 'folder' | 'file' | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return stats.isDirectory() ? 'folder' : 'file';
}

/** Follows a link, so that a write replaces what it points at and not the link. */
function realPath(path: string): string {
  return kindOf(path) === null ? resolve(path) : realpathSync(path);
}

function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
