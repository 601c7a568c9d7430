import type { Assessment } from '../report/assessment';
import { WorkbookRefused } from '../workbook/port';
import { earlierResult } from './earlier-result';
import { readBook } from './read-book';
import { refuseProtected } from './refuse-protected';
import { reviewBook, type BookRequest } from './review-book';
import { writeAtomically } from './write-atomically';

export interface ReviewDone {
  readonly assessment: Assessment;
  /** `same`: the book, written in place, already was as it should be. */
  readonly written: 'new' | 'same' | 'nothing';
  /** The older result at the same place holds settings, targets or corrections that this run does not use. */
  readonly passedOver: boolean;
}

/**
 * One review from file to file, `target`. What staff wrote in an older result there is carried over. Throws `WorkbookRefused`
 * and `CommandLineOff`, and then nothing is written.
 */
export async function runReview(request: BookRequest, target: string): Promise<ReviewDone> {
  const { book, out, dryRun, inPlace } = request.command;
  const bytes = readBook(book);
  if (!dryRun) refuseProtected(target);
  const earlier = dryRun || inPlace ? null : earlierResult(target, out !== null);
  const reviewed = await reviewBook(bytes, { ...request, earlier });
  const { workbook, port, assessment, plan, passedOver } = reviewed;
  if (dryRun) return { assessment, written: 'nothing', passedOver };
  await port.apply(plan);
  const result = workbook.bytes();
  if (inPlace && result === bytes) return { assessment, written: 'same', passedOver };
  write(target, result);
  return { assessment, written: 'new', passedOver };
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeAtomically(file, bytes);
  } catch {
    throw new WorkbookRefused('notWritable', { file });
  }
}
