import type { Pause } from '../../workbook/pause';
import { rememberedMapping } from '../../reading/remembered-mapping';
import { review } from '../../review';
import { dayFromIso } from '../../workbook/day';
import type { Outline } from '../../workbook/outline';
import { WorkbookRefused, type WorkbookPort } from '../../workbook/port';
import { describeReview } from '../view/describe-review';
import { unreadSheets } from '../view/describe-source';
import type { OnStage, Outcome, ReviewRequest } from './review-request';
import { sha256 } from './sha256';

/** One review, told in the request's language. Throws `WorkbookRefused` for a workbook that can't be read. */
export async function reviewPort(
  port: WorkbookPort,
  request: ReviewRequest,
  { onStage, pause }: { readonly onStage: OnStage; readonly pause: Pause },
): Promise<Outcome> {
  const seen: { outline: Outline | null } = { outline: null };
  const watched: WorkbookPort = {
    outline: async () => {
      onStage('recognise');
      seen.outline = await port.outline();
      return seen.outline;
    },
    read: async (refs) => {
      onStage('read');
      const blocks = await port.read(refs);
      onStage('count');
      return blocks;
    },
    apply: (plan) => port.apply(plan),
  };
  const { language, stamp, mapping, version, year } = request;
  try {
    const reviewed = await review(watched, {
      year,
      asOf: request.asOf === null ? null : dayFromIso(request.asOf),
      today: stamp.day,
      settings: {},
      mapping,
      contract: null,
      language,
      version,
      stamp,
      digest: sha256,
      pause,
    });
    return {
      mapping: reviewed.assessment.mapping,
      recognised: true,
      view: describeReview(reviewed, stamp, language),
      plan: reviewed.plan,
    };
  } catch (error) {
    const isUnknown = error instanceof WorkbookRefused && error.code === 'nothingRecognised';
    if (isUnknown && seen.outline !== null) {
      const remembered = await rememberedMapping(seen.outline, (refs) => port.read(refs));
      return {
        mapping: mapping ?? remembered.mapping,
        recognised: false,
        unread: unreadSheets(seen.outline, []),
      };
    }
    throw error;
  }
}
