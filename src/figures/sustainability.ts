import Fraction from 'fraction.js';
import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { EvaluationSheet } from '../reading/records';
import { columnsOf } from './columns-of';
import type { Figure } from './figures';
import type { InPeriod } from './in-period';
import { noFigure } from './no-figure';

/**
 * Satisfied / answered in per cent: satisfied in any question, answered in any (Mål 6). What counts as satisfied is
 * the setting `satisfiedAnswers`. Numbers mean nothing until that setting names one: they are a question, not counted.
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
  const isScaleNamed = satisfiedAnswers.some(isNumber);
  let [satisfied, answered] = [0, 0];
  for (const { sheet, rows } of asking) {
    let [numbers, firstNumber] = [0, 0];
    for (const { row, sustainability } of rows) {
      const answers = isScaleNamed
        ? sustainability
        : sustainability.filter((answer) => !isNumber(answer));
      if (answers.length > 0) answered += 1;
      if (answers.some((answer) => wanted.has(answer))) {
        satisfied += 1;
      }
      if (answers.length < sustainability.length) {
        numbers += 1;
        firstNumber ||= row;
      }
    }
    if (numbers > 0) {
      const where = cellOf(sheet.source, firstNumber, 'sustainability');
      findings.add('warning', 'numericSatisfaction', where, { answers: numbers });
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

function isNumber(answer: string): boolean {
  return /^\d+(?:[.,]\d+)?$/.test(answer);
}
