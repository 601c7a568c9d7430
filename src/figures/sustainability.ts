import Fraction from 'fraction.js';
import type { EvaluationSheet } from '../reading/records';
import type { FindingList } from '../reading/finding-list';
import { shownText } from '../reading/values/shown-text';
import { SCALE_ANSWERS } from '../text/fold-answer';
import { columnsOf } from './columns-of';
import type { Figure } from './figures';
import type { InPeriod } from './in-period';
import { noFigure } from './no-figure';

/**
 * Satisfied / answered in per cent: satisfied in any question, answered in any (Mål 6). What counts as satisfied is
 * the setting `satisfiedAnswers`; «ved ikke» and numeric scales never come here, the reader keeps them back. Answers of
 * which none is satisfied nor a step of the contract's scale are a question, not 0 %.
 */
export function countSustainability(
  { offered, tables }: InPeriod<EvaluationSheet>,
  satisfiedAnswers: readonly string[],
  findings: FindingList,
): Figure {
  if (offered === 0) return noFigure('noSheet');
  const asking = tables.filter(({ sheet }) => sheet.has.has('sustainability'));
  if (asking.length === 0) return noFigure('noColumn');
  const wanted = new Set(satisfiedAnswers);
  let [satisfied, answered] = [0, 0];
  let isKnownScale = false;
  let unknown: { sheet: EvaluationSheet; row: number; answer: string } | null = null;
  for (const { sheet, rows } of asking) {
    for (const { sustainability, row } of rows) {
      for (const answer of sustainability) {
        if (wanted.has(answer) || SCALE_ANSWERS.has(answer)) isKnownScale = true;
        else unknown ??= { sheet, row, answer };
      }
      if (sustainability.length > 0) answered += 1;
      if (sustainability.some((answer) => wanted.has(answer))) satisfied += 1;
    }
  }
  if (answered === 0) return noFigure('noAnswers');
  if (!isKnownScale && unknown !== null) {
    const at = { source: unknown.sheet.source, row: unknown.row, field: 'sustainability' } as const;
    findings.addRow('warning', 'unknownScale', at, { text: shownText(unknown.answer) });
    return noFigure('noAnswers');
  }
  return {
    actual: new Fraction(100 * satisfied, answered),
    missing: null,
    parts: { satisfied, answered },
    where: columnsOf(
      asking.map(({ sheet }) => sheet.source),
      ['sustainability'],
    ),
  };
}
