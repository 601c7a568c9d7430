import type { Assessment } from '../report/assessment';
import { WorkbookRefused } from '../workbook/port';
import { readBook } from './read-book';
import { reviewBook, type BookRequest } from './review-book';
import { writeAtomically } from './write-atomically';

export interface ReviewDone {
  readonly assessment: Assessment;
  /** `same`: the book, written in place, already was as it should be. */
  readonly written: 'new' | 'same' | 'nothing';
}

/** One review from file to file, `target`. Throws `WorkbookRefused`, and then nothing is written. */
export async function runReview(request: BookRequest, target: string): Promise<ReviewDone> {
  const { book, dryRun, inPlace } = request.command;
  const bytes = readBook(book);
  const { workbook, port, assessment, plan } = await reviewBook(bytes, request);
  if (dryRun) return { assessment, written: 'nothing' };
  await port.apply(plan);
  const result = workbook.bytes();
  if (inPlace && result === bytes) return { assessment, written: 'same' };
  write(target, result);
  return { assessment, written: 'new' };
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeAtomically(file, bytes);
  } catch {
    throw new WorkbookRefused('notWritable', { file });
  }
}
