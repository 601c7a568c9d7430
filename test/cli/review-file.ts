import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from './run-main';

export interface ReviewedFile {
  readonly exitCode: number;
  /** The JSON document; `null` when there is none. */
  readonly result: unknown;
  /** What stderr says. */
  readonly message: string;
}

/** A workbook in memory and options → what the command line answers with `--json`, writing nothing. */
export async function reviewFile(
  bytes: Uint8Array,
  options: readonly string[],
): Promise<ReviewedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  try {
    const book = join(folder, 'book.xlsx');
    writeFileSync(book, bytes);
    const ran = await runMain([book, '--json', '--dry-run', ...options]);
    const result: unknown = ran.stdout === '' ? null : JSON.parse(ran.stdout);
    return { exitCode: ran.exitCode, result, message: ran.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
