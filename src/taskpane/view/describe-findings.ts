import type { Finding } from '../../workbook/finding';
import { sayFinding } from '../../report/say-finding';
import { IS_QUESTION } from '../../text/finding-facts';
import type { Language } from '../../text/language';
import { placeView } from './place-view';
import type { FindingView } from './review-view';

/** The findings as sentences: questions first, then as they are sorted. */
export function describeFindings(
  findings: readonly Finding[],
  language: Language,
): readonly FindingView[] {
  const views = findings.map((finding): FindingView => ({
    severity: finding.severity,
    sentence: sayFinding({ ...finding, where: null }, language),
    place: finding.where === null ? null : placeView(finding.where),
    isQuestion: IS_QUESTION[finding.code],
  }));
  return [...views.filter((each) => each.isQuestion), ...views.filter((each) => !each.isQuestion)];
}
