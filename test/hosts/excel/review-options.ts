import { sha256 } from '../../../src/cli/sha256';
import type { ReviewOptions } from '../../../src/review';
import { dayOf } from '../../../src/workbook/day';

/** A review at the end of June 2026, stamped with a fixed minute. */
export const REVIEW: ReviewOptions = {
  year: 2026,
  asOf: dayOf(2026, 6, 30),
  today: dayOf(2026, 7, 2),
  settings: {},
  mapping: null,
  contract: null,
  language: 'da',
  version: '0.0.0',
  stamp: { day: dayOf(2026, 7, 2), minute: 600 },
  digest: sha256,
  pause: () => undefined,
};
