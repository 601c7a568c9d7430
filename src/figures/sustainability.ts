import Fraction from 'fraction.js';
import type { EvaluationSheet } from '../reading/records';
import type { FindingList } from '../reading/finding-list';
import { shownText } from '../reading/values/shown-text';
import { foldAnswer, SCALE_ANSWERS } from '../text/fold-answer';
import { columnsOf } from './columns-of';
import type { Figure } from './figures';
import type { InPeriod } from './in-period';
import { noFigure } from './no-figure';

/** Steps that scales have between or below the contract's own. */
const OTHER_STEPS =
  /\bgrad\b|hverken|delvis|^nej\b|^no\b|slet ikke|overhovedet ikke|neither|partly/;

/**
 * Satisfied / answered in per cent: satisfied in any question, answered in any (Mål 6). What counts as satisfied is
 * the setting `satisfiedAnswers`; «ved ikke» and numeric scales never come here, the reader keeps them back. Answers of
 * which none is satisfied nor a step of the contract's scale are a question, not 0 %; single ones count as not
 * satisfied, told.
 */
export function countSustainability(
  { offered, tables }: InPeriod<EvaluationSheet>,
  satisfiedAnswers: readonly string[],
  findings: FindingList,
): Figure {
  if (offered === 0) return noFigure('noSheet');
  const asking = tables.filter(({ sheet }) => sheet.has.has('sustainability'));
  if (asking.length === 0) return noFigure('noColumn');
  const kindOf = answerKinds(satisfiedAnswers);
  let [satisfied, answered, unknowns] = [0, 0, 0];
  let isKnownScale = false;
  let unknown: { sheet: EvaluationSheet; row: number; answer: string } | null = null;
  for (const { sheet, rows } of asking) {
    for (const { sustainability, row } of rows) {
      let isSatisfied = false;
      for (const answer of sustainability) {
        const kind = kindOf(answer);
        isSatisfied ||= kind === 'satisfied';
        isKnownScale ||= kind !== 'unknown';
        if (kind !== 'unknown') continue;
        unknowns += 1;
        unknown ??= { sheet, row, answer };
      }
      if (sustainability.length > 0) answered += 1;
      if (isSatisfied) satisfied += 1;
    }
  }
  if (answered === 0) return noFigure('noAnswers');
  if (unknown !== null) {
    const at = { source: unknown.sheet.source, row: unknown.row, field: 'sustainability' } as const;
    const text = shownText(unknown.answer);
    if (!isKnownScale) {
      findings.addRow('warning', 'unknownScale', at, { text });
      return noFigure('noAnswers');
    }
    findings.addRow('warning', 'unknownAnswers', at, { answers: unknowns, text });
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

type AnswerKind = 'satisfied' | 'other' | 'unknown';

/** Surveys repeat a few answers; each is folded once. */
function answerKinds(satisfiedAnswers: readonly string[]): (answer: string) => AnswerKind {
  const wanted = new Set(satisfiedAnswers);
  const known = new Map<string, AnswerKind>();
  return (answer) => {
    let kind = known.get(answer);
    if (kind === undefined) {
      const folded = foldAnswer(answer);
      const isOnScale = SCALE_ANSWERS.has(folded) || OTHER_STEPS.test(folded);
      kind = wanted.has(folded) ? 'satisfied' : isOnScale ? 'other' : 'unknown';
      known.set(answer, kind);
    }
    return kind;
  };
}
