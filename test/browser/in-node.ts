import { version } from '../../package.json';
import type { Mapping } from '../../src/reading/mapping';
import { pageDesk } from '../../src/taskpane/engine/page-desk';
import type { Outcome } from '../../src/taskpane/engine/review-request';
import { dayOf } from '../../src/workbook/day';

export interface ReviewInNode {
  readonly outcome: Outcome;
  /** The file that it writes. */
  readonly file: Uint8Array;
}

/** The review as of 30 June 2026 that the browser makes, made in Node. */
export async function reviewInNode(
  book: Uint8Array,
  mapping: Mapping | null = null,
): Promise<ReviewInNode> {
  const desk = pageDesk();
  await desk.openFile(new Uint8Array(book));
  const request = {
    year: null,
    asOf: '2026-06-30',
    mapping,
    language: 'da',
    version,
    stamp: { day: dayOf(2026, 7, 1), minute: 720 },
  } as const;
  const outcome = await desk.reviewFile(request, () => undefined);
  const { bytes } = await desk.writeFile(outcome.recognised ? outcome.plan : { sheets: [] });
  return { outcome, file: bytes };
}

/** Every result of a review that the overview shows, by its name. */
export function resultsOf(outcome: Outcome): ReadonlyMap<string, string> {
  if (!outcome.recognised) return new Map();
  const { goals, municipalities } = outcome.view;
  return new Map([
    ...goals.map(({ name, actual }) => [name, actual ?? '–'] as const),
    ...municipalities.map(({ name, count }) => [name, count ?? '–'] as const),
  ]);
}
