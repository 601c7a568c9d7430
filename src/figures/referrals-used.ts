import Fraction from 'fraction.js';
import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { EvaluationSheet } from '../reading/records';
import { columnsOf } from './columns-of';
import type { Figure } from './figures';
import type { InPeriod } from './in-period';
import { noFigure } from './no-figure';

/**
 * Used / referred in per cent, each answer once, where the question was answered (Mål 4). An answer not referred is
 * not in the base; a sheet that does not ask who was referred has everybody who answered as its base.
 */
export function countReferralsUsed(
  { offered, tables }: InPeriod<EvaluationSheet>,
  findings: FindingList,
): Figure {
  if (offered === 0) return noFigure('noSheet');
  const asking = tables.filter(({ sheet }) => sheet.has.has('referralUsed'));
  if (asking.length === 0) return noFigure('noColumn');
  let [used, base] = [0, 0];
  for (const { sheet, rows } of asking) {
    const isReferralAsked = sheet.has.has('referred');
    if (!isReferralAsked) {
      findings.add('note', 'referralsWithoutReferred', { sheet: sheet.sheet }, {});
    }
    let [left, firstLeft] = [0, 0];
    for (const { row, referred, referralUsed } of rows) {
      if (referralUsed === null) continue;
      if (!isReferralAsked || referred === true) {
        base += 1;
        if (referralUsed) used += 1;
      } else if (referralUsed || referred === null) {
        left += 1;
        firstLeft ||= row;
      }
    }
    if (left > 0) {
      const where = cellOf(sheet.source, firstLeft, 'referred');
      findings.add('warning', 'answersNotReferred', where, { answers: left });
    }
  }
  if (base === 0) return noFigure('noAnswers');
  return {
    actual: new Fraction(100 * used, base),
    missing: null,
    parts: { used, referred: base },
    where: columnsOf(
      asking.map(({ sheet }) => sheet.source),
      ['referred', 'referralUsed'],
    ),
  };
}
