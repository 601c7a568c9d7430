import type { Pause } from '../../../workbook/pause';
import type { Package } from '../package';
import { CellLog } from './cell-log';
import { scanPart } from './scan-part';
import { SharedStringsSink, SHARED_STRING_NAMES } from './shared-strings-sink';
import { SheetSink, SHEET_NAMES } from './sheet-sink';
import type { TextPool } from './text-pool';

/** What one pass through a sheet's part tells. */
export interface SheetContent {
  readonly log: CellLog;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

export async function readSheet(
  source: Package,
  part: string,
  pool: TextPool,
  sharedStrings: Uint32Array,
  dateSystem: 1900 | 1904,
  pause: Pause,
): Promise<SheetContent> {
  const log = new CellLog(pool);
  const sink = new SheetSink(log, pool, sharedStrings, dateSystem);
  await scanPart(source, part, SHEET_NAMES, sink, pause);
  return { log, isProtected: sink.isProtected, isFiltered: sink.isFiltered };
}

/** The pool's place of each shared string; none without the part. */
export async function readSharedStrings(
  source: Package,
  part: string | null,
  pool: TextPool,
  pause: Pause,
): Promise<Uint32Array> {
  if (part === null) return new Uint32Array(0);
  const sink = new SharedStringsSink(pool);
  await scanPart(source, part, SHARED_STRING_NAMES, sink, pause);
  return sink.heard;
}
