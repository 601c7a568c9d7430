import { yearsOf } from '../../contract/years-of';
import type { Stamp } from '../../report/own-sheets';
import { sayBasis } from '../../report/say-municipality';
import type { Review } from '../../review';
import { textOf } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { paneTexts } from '../../text/pane';
import { isoOf } from '../../workbook/day';
import { describeAllocation } from './describe-allocation';
import { describeContract } from './describe-contract';
import { describeFindings } from './describe-findings';
import { countGoals, describeGoal } from './describe-goal';
import { describeMunicipality } from './describe-municipality';
import { describeSource, unreadSheets } from './describe-source';
import type { ReviewView } from './review-view';

/** A whole review in one language, ready to be shown. */
export function describeReview(review: Review, stamp: Stamp, language: Language): ReviewView {
  const { assessment, outline, changes } = review;
  const { contract, period, records, figures } = assessment;
  const text = textOf(language);
  const { words, format } = text;
  const pane = paneTexts(language);
  return {
    contractName: contract.name,
    period: {
      year: period.year,
      years: yearsOf(contract),
      asOf: isoOf(period.asOf),
      asOfText: format.date(isoOf(period.asOf)),
      closed: period.closed,
    },
    goals: assessment.goals.map((goal) => describeGoal(goal, assessment, language, pane)),
    goalCounts: countGoals(assessment.goals),
    municipalities: assessment.municipalities.map((each) =>
      describeMunicipality(each, assessment, language),
    ),
    basis: sayBasis(assessment, text),
    outside: [
      { name: words.outside, count: format.number(figures.outside, 0) },
      { name: words.unknownMunicipality, count: format.number(figures.unknown, 0) },
    ],
    sources: records.sources.map((source, index) =>
      describeSource(source, figures.usage[index], outline, language),
    ),
    unread: unreadSheets(outline, records.sources),
    findings: describeFindings(assessment.findings, language),
    allocation: describeAllocation(assessment, language),
    contract: describeContract(review, stamp, language),
    changes,
    seal: assessment.seal,
  };
}
