import { yearsOf } from '../../contract/years-of';
import type { Assessment } from '../../report/assessment';
import type { Stamp } from '../../report/own-sheets';
import { sayBasis } from '../../report/say-municipality';
import type { Review } from '../../review';
import { textOf } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { isoOf } from '../../workbook/day';
import type { Finding } from '../../workbook/finding';
import { describeAllocation } from './describe-allocation';
import { describeContract } from './describe-contract';
import { describeFindings } from './describe-findings';
import { countGoals, describeGoal } from './describe-goal';
import { describeMunicipality } from './describe-municipality';
import { describeSource, unreadSheets } from './describe-source';
import { placesView } from './place-view';
import type { Place, ReviewView } from './review-view';

/** A whole review in one language, ready to be shown. */
export function describeReview(review: Review, stamp: Stamp, language: Language): ReviewView {
  const { assessment, outline, changes } = review;
  const { contract, period, records, figures } = assessment;
  const text = textOf(language);
  const { words, format } = text;
  return {
    contractName: contract.name,
    period: {
      year: period.year,
      years: yearsOf(contract),
      asOf: isoOf(period.asOf),
      asOfText: format.date(isoOf(period.asOf)),
      closed: period.closed,
    },
    goals: assessment.goals.map((goal) => describeGoal(goal, review, language)),
    goalCounts: countGoals(assessment.goals),
    municipalities: assessment.municipalities.map((each) =>
      describeMunicipality(each, assessment, language),
    ),
    basis: sayBasis(assessment, text),
    outside: [
      {
        name: words.outside,
        count: format.number(figures.outside, 0),
        places: placesTold(assessment, ['outsideMunicipality']),
      },
      {
        name: words.unknownMunicipality,
        count: format.number(figures.unknown, 0),
        places: placesTold(assessment, ['unknownMunicipality', 'blankMunicipality']),
      },
    ],
    sources: records.sources.map((source, index) =>
      describeSource(source, figures.usage[index], outline, language),
    ),
    unread: unreadSheets(outline, records.sources),
    findings: describeFindings(assessment.findings, language),
    allocation: describeAllocation(review, language),
    contract: describeContract(review, stamp, language),
    changes,
    seal: assessment.seal,
  };
}

/** The first cell of each thing that the findings tell by these codes. */
function placesTold({ findings }: Assessment, codes: readonly Finding['code'][]): readonly Place[] {
  return findings.flatMap(({ code, where }) => (codes.includes(code) ? placesView(where) : []));
}
