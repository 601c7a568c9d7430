import { describeOutline } from './describe-outline';
import { describeReading } from './describe-reading';
import { describeWriting } from './describe-writing';
import type { OpenBook } from './opened-book';

/** What every host promises of the workbook port, one suite for all of them. */
export function describePort(name: string, open: OpenBook): void {
  describeOutline(name, open);
  describeReading(name, open);
  describeWriting(name, open);
}
