import { segmentReader } from './read-answers';
import type { FoundTable } from './recognition/table';
import type { ReadingContext } from './reading-context';
import type { EvaluationField, EvaluationSheet } from './records';
import { remember } from './remember';
import type { TableCells } from './table-cells';
import { TableReader } from './table-reader';
import { isBlank } from './values/is-blank';
import { readAnswer } from './values/read-answer';
import { readCvr } from './values/read-cvr';
import { readScore } from './values/read-score';
import { readReferred } from './values/read-yes-no';

/** The answers of a user evaluation as records; what can't be read is told with its cell and is no answer. */
export async function readEvaluation(
  sheet: string,
  table: FoundTable,
  cells: TableCells,
  context: ReadingContext,
): Promise<EvaluationSheet> {
  const reader = new TableReader(sheet, table, cells, context);
  const days = reader.days('date');
  const dateAt = reader.values('date', days);
  const cvrs = reader.readings('cvr', readCvr);
  const segmentAt = segmentReader(table, cells);
  const scoreAt = reader.values('score', reader.readings('score', readScore));
  const referredAt = reader.answers('referred', readReferred);
  const usedAt = reader.answers('referralUsed');

  const asked = cells.columns('sustainability');
  const answerOf = remember(readAnswer);
  let scales = 0;
  const sustainabilityAt = (index: number): string[] =>
    asked.flatMap((values) => {
      const answer = answerOf(values[index] ?? null);
      if (answer.kind === 'unreadable') reader.tell('sustainability', index, answer.text);
      if (answer.kind === 'scale') scales += 1;
      return answer.kind === 'value' ? [answer.value] : [];
    });

  const questions = [
    cells.column('score'),
    cells.column('referred'),
    cells.column('referralUsed'),
    ...asked,
  ];
  const isSure = (index: number): boolean =>
    days(index).kind === 'value' && questions.some((values) => !isBlank(values?.[index] ?? null));
  const rows = await reader.rows(isSure, (index, row) => {
    const cvr = cvrs(index);
    const segment = segmentAt(index);
    return {
      row,
      date: dateAt(index),
      cvr: cvr.kind === 'value' ? cvr.value.cvr : null,
      segment: segment.kind === 'value' ? segment.value : null,
      score: scoreAt(index),
      referred: referredAt(index),
      referralUsed: usedAt(index),
      sustainability: sustainabilityAt(index),
    };
  });
  if (scales > 0) {
    const at = { ...reader.at('sustainability', 0), row: reader.source.headerRow };
    context.findings.addRow('warning', 'numericScale', at, { answers: scales });
  }
  return { ...reader.about(), has: reader.fields<EvaluationField>(), rows };
}
