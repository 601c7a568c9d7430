import Fraction from 'fraction.js';
import type { EvaluationSheet } from '../reading/records';
import { columnsOf } from './columns-of';
import type { Figure } from './figures';
import type { InPeriod } from './in-period';
import { noFigure } from './no-figure';

/**
 * Satisfied / answered in per cent: satisfied in any question, answered in any (Mål 6). What counts as satisfied is
 * the setting `satisfiedAnswers`; «ved ikke» and numeric scales never come here, the reader keeps them back.
 */
export function countSustainability(
  { offered, tables }: InPeriod<EvaluationSheet>,
  satisfiedAnswers: readonly string[],
): Figure {
  if (offered === 0) return noFigure('noSheet');
  const asking = tables.filter(({ sheet }) => sheet.has.has('sustainability'));
  if (asking.length === 0) return noFigure('noColumn');
  const wanted = new Set(satisfiedAnswers);
  let [satisfied, answered] = [0, 0];
  for (const { rows } of asking) {
    for (const { sustainability } of rows) {
      if (sustainability.length > 0) answered += 1;
      if (sustainability.some((answer) => wanted.has(answer))) satisfied += 1;
    }
  }
  const parts = { satisfied, answered };
  if (answered === 0) return { ...noFigure('noAnswers'), parts };
  return {
    actual: new Fraction(100 * satisfied, answered),
    missing: null,
    parts,
    where: columnsOf(
      asking.map(({ sheet }) => sheet.source),
      ['sustainability'],
    ),
  };
}
