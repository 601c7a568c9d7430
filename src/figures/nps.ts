import Fraction from 'fraction.js';
import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { EvaluationSheet } from '../reading/records';
import { columnsOf } from './columns-of';
import type { Figure } from './figures';
import type { InPeriod } from './in-period';
import { noFigure } from './no-figure';

/**
 * Net Promoter Score: 100 × (scores 9-10 − scores 0-6) / answers, exact (Mål 3). Answers of the two segments alone;
 * a sheet without a segment column gives all its answers, told. `segments` holds the score of each.
 */
export function countNps(
  { offered, tables }: InPeriod<EvaluationSheet>,
  findings: FindingList,
): Figure {
  if (offered === 0) return noFigure('noSheet');
  const asking = tables.filter(({ sheet }) => sheet.has.has('score'));
  if (asking.length === 0) return noFigure('noColumn');
  const [all, growth, operations] = [new Tally(), new Tally(), new Tally()];
  for (const { sheet, rows } of asking) {
    const hasSegment = sheet.has.has('segment');
    let left = 0;
    let firstLeft = 0;
    for (const { row, score, segment } of rows) {
      if (score === null) continue;
      if (hasSegment && segment === null) {
        left += 1;
        firstLeft ||= row;
        continue;
      }
      all.add(score);
      if (segment === 'growth') growth.add(score);
      if (segment === 'operations') operations.add(score);
    }
    if (!hasSegment) findings.add('note', 'npsWithoutSegments', { sheet: sheet.sheet }, {});
    if (left > 0) {
      const where = cellOf(sheet.source, firstLeft, 'segment');
      findings.add('warning', 'answersWithoutSegment', where, { answers: left });
    }
  }
  if (all.answers === 0) return noFigure('noAnswers');
  return {
    actual: all.score(),
    missing: null,
    parts: { answers: all.answers },
    segments: { growth: growth.score(), operations: operations.score() },
    where: columnsOf(
      asking.map(({ sheet }) => sheet.source),
      ['score', 'segment'],
    ),
  };
}

class Tally {
  promoters = 0;
  detractors = 0;
  answers = 0;

  add(score: number): void {
    this.answers += 1;
    if (score >= 9) this.promoters += 1;
    if (score <= 6) this.detractors += 1;
  }

  score(): Fraction | null {
    if (this.answers === 0) return null;
    return new Fraction(100 * (this.promoters - this.detractors), this.answers);
  }
}
