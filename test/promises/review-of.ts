import { sha256 } from '../../src/cli/sha256';
import type { Mapping } from '../../src/reading/mapping';
import type { Result } from '../../src/report/result';
import { toResult } from '../../src/report/to-result';
import { review, type Review, type ReviewOptions } from '../../src/review';
import { dayOf } from '../../src/workbook/day';
import type { WorkbookPort } from '../../src/workbook/port';

const OPTIONS: ReviewOptions = {
  year: null,
  asOf: dayOf(2026, 9, 30),
  today: dayOf(2026, 11, 23),
  settings: {},
  mapping: null,
  contract: null,
  language: 'da',
  version: '0.0.0',
  stamp: { day: dayOf(2026, 11, 23), minute: 600 },
  digest: sha256,
  pause: () => undefined,
};

/** A review as of 30 September 2026, unless told otherwise. */
export function reviewOf(
  port: WorkbookPort,
  options: Partial<ReviewOptions> = {},
): Promise<Review> {
  return review(port, { ...OPTIONS, ...options });
}

export async function resultOf(
  port: WorkbookPort,
  options: { mapping?: Mapping } & Partial<ReviewOptions> = {},
): Promise<Result> {
  return toResult((await reviewOf(port, options)).assessment, options.language ?? 'da');
}

/** What a review answers, apart from where things stood: goals, municipalities, outside, split. */
export function answersOf(result: Result): unknown {
  return {
    targets: result.targets.map(({ id, actual, target, status }) => ({
      id,
      actual,
      target,
      status,
    })),
    municipalities: result.municipalities,
    outside: result.outside,
    allocation: result.allocation,
  };
}
