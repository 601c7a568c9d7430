import type { CellValue } from '../workbook/cell';
import type { Segment } from './records';
import { remember } from './remember';
import { yesNoReader } from './read-yes-no-column';
import type { FoundTable, Mark } from './recognition/table';
import type { TableCells } from './table-cells';
import { readForm } from './values/read-form';
import { readSegment } from './values/read-segment';
import { BLANK, valueOf, type Reading } from './values/reading';

const OPPOSITE: Readonly<Record<Mark, Mark>> = {
  individual: 'collective',
  collective: 'individual',
  growth: 'operations',
  operations: 'growth',
};

/** The form of each row: told outright by one column, or marked. */
export function formReader(
  table: FoundTable,
  cells: TableCells,
): AnswerReader<'individual' | 'collective'> {
  return markReader(table, cells, 'form', isForm) ?? outright(cells.column('form'), readForm);
}

/** The segment of each row: told outright by one column, or marked. */
export function segmentReader(table: FoundTable, cells: TableCells): AnswerReader<Segment> {
  return (
    markReader(table, cells, 'segment', isSegment) ?? outright(cells.column('segment'), readSegment)
  );
}

type AnswerReader<Answer> = (index: number) => Reading<Answer>;

function outright<Answer>(
  values: readonly CellValue[] | null,
  read: (value: CellValue) => Reading<Answer>,
): AnswerReader<Answer> {
  const answerAt = remember(read);
  return (index) => answerAt(values?.[index] ?? null);
}

/**
 * The answer where the answers are columns of their own that are marked; `null` when there are none. One column alone
 * says its opposite by a no; two marks at once, or none in two, say nothing.
 */
function markReader<Answer extends Mark>(
  table: FoundTable,
  cells: TableCells,
  field: 'form' | 'segment',
  is: (mark: Mark) => mark is Answer,
): AnswerReader<Answer> | null {
  const marked = table.columns.flatMap(({ field: own, column, mark }) => {
    if (own !== field || mark === undefined) return [];
    const values = cells.at(column);
    return [{ mark, values, read: yesNoReader(values) }];
  });
  if (marked.length === 0) return null;
  return (index) => {
    const said = new Set<Mark>();
    for (const { mark, values, read } of marked) {
      const { answer } = read(values[index] ?? null);
      if (answer === true) said.add(mark);
      if (answer === false && marked.length === 1) said.add(OPPOSITE[mark]);
    }
    const [only, ...others] = said;
    return only !== undefined && others.length === 0 && is(only) ? valueOf(only) : BLANK;
  };
}

function isForm(mark: Mark): mark is 'individual' | 'collective' {
  return mark === 'individual' || mark === 'collective';
}

function isSegment(mark: Mark): mark is Segment {
  return mark === 'growth' || mark === 'operations';
}
