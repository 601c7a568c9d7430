import type { CellValue } from '../workbook/cell';
import { rowClassifier } from './classify-rows';
import { makeSource } from './make-source';
import { namedYear } from './recognition/named-year';
import type { FoundTable } from './recognition/table';
import { ROWS_BETWEEN_PAUSES, type ReadingContext } from './reading-context';
import type { EvaluationField, EvaluationRow, EvaluationSheet } from './records';
import { yesNoReader } from './read-yes-no-column';
import { segmentReader } from './read-answers';
import { remember } from './remember';
import { RowNotes } from './row-notes';
import type { TableCells } from './table-cells';
import { foldText } from './values/fold-text';
import { isBlank } from './values/is-blank';
import { readAnswer } from './values/read-answer';
import { readCvr } from './values/read-cvr';
import { readDay } from './values/read-day';
import { readScore } from './values/read-score';

/** The answers of a user evaluation as records; what can't be read is told with its cell and is no answer. */
export async function readEvaluation(
  sheet: string,
  table: FoundTable,
  cells: TableCells,
  context: ReadingContext,
): Promise<EvaluationSheet> {
  const { findings } = context;
  const source = makeSource(table, sheet, null, cells.lastRow);
  const has = new Set(table.columns.map((c) => c.field as EvaluationField));
  const dates = cells.column('date');
  const cvrs = cells.column('cvr');
  const scores = cells.column('score');
  const referred = cells.column('referred');
  const used = cells.column('referralUsed');
  const asked = cells.columns('sustainability');

  const dayAt = remember((value) => readDay(value, context.dateSystem));
  const segmentAt = segmentReader(table, cells);
  const scoreAt = remember(readScore);
  const answerAt = remember(readAnswer);
  const referredAt = yesNoReader(referred ?? []);
  const usedAt = yesNoReader(used ?? []);
  const answers = [scores, referred, used, ...asked];

  const isSure = (index: number): boolean =>
    dayAt(dates?.[index] ?? null).kind === 'value' &&
    answers.some((values) => !isBlank(values?.[index] ?? null));
  const kindOf = rowClassifier(table, cells, isSure);
  const notes = new RowNotes(source, findings);
  let scales = 0;

  const rows: EvaluationRow[] = [];
  const count = cells.lastRow - cells.firstRow + 1;
  for (let index = 0; index < count; index += 1) {
    if (index % ROWS_BETWEEN_PAUSES === 0) await context.pause();
    const row = cells.firstRow + index;
    const kind = kindOf(index);
    if (kind !== 'record') {
      notes.add(kind, row);
      continue;
    }
    const at = (values: readonly CellValue[] | null): CellValue => values?.[index] ?? null;
    const unreadable = (field: EvaluationField, text: string): void => {
      findings.addRow('warning', 'unreadableCell', { source, row, field }, { field, text });
    };

    const date = dayAt(at(dates));
    if (date.kind === 'unreadable') {
      findings.addRow(
        'warning',
        'unreadableDate',
        { source, row, field: 'date' },
        { text: date.text },
      );
    }
    const segment = segmentAt(index);
    const score = scoreAt(at(scores));
    if (score.kind === 'unreadable') unreadable('score', score.text);
    const wasReferred = referredAt(at(referred));
    if (wasReferred.unreadable !== null) unreadable('referred', wasReferred.unreadable);
    const wasUsed = usedAt(at(used));
    if (wasUsed.unreadable !== null) unreadable('referralUsed', wasUsed.unreadable);
    const sustainability: string[] = [];
    for (const values of asked) {
      const answer = answerAt(at(values));
      if (answer.kind === 'value') sustainability.push(answer.value);
      else if (answer.kind === 'unreadable') unreadable('sustainability', answer.text);
      else if (answer.kind === 'scale') scales += 1;
    }
    const cvr = readCvr(at(cvrs));
    rows.push({
      row,
      date: date.kind === 'value' ? date.value : null,
      cvr: cvr.kind === 'value' ? cvr.value.cvr : null,
      segment: segment.kind === 'value' ? segment.value : null,
      score: score.kind === 'value' ? score.value : null,
      referred: referred === null ? null : wasReferred.answer,
      referralUsed: used === null ? null : wasUsed.answer,
      sustainability,
    });
  }
  if (scales > 0) {
    const field = 'sustainability';
    findings.addRow(
      'warning',
      'numericScale',
      { source, row: source.headerRow, field },
      { answers: scales },
    );
  }
  notes.tell();
  return {
    sheet,
    source,
    has,
    rows,
    title: table.title,
    namedYear: namedYear(foldText(`${sheet} ${table.title}`)),
  };
}
