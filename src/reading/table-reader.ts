import type { CellValue } from '../workbook/cell';
import type { Day } from '../workbook/day';
import { rowClassifier } from './classify-rows';
import { makeSource } from './make-source';
import { namedYear } from './recognition/named-year';
import type { FoundTable } from './recognition/table';
import { ROWS_BETWEEN_PAUSES, type ReadingContext } from './reading-context';
import { dayReader } from './read-day-column';
import { yesNoReader } from './read-yes-no-column';
import type { Field, Source } from './records';
import { remember } from './remember';
import { RowNotes } from './row-notes';
import type { TableCells } from './table-cells';
import { foldText } from './values/fold-text';
import { readYesNo } from './values/read-yes-no';
import type { Reading } from './values/reading';
import { shownText } from './values/shown-text';

/** Reads a table of dated records, field by field and row by row, and tells of every cell that can't be read. */
export class TableReader {
  readonly source: Source;

  constructor(
    private readonly sheet: string,
    private readonly table: FoundTable,
    private readonly cells: TableCells,
    private readonly context: ReadingContext,
  ) {
    this.source = makeSource(table, sheet, cells.lastRow, context.mapping);
  }

  /** What the cells of a field say, by the row's index; nothing is told. */
  readings<Read>(field: Field, read: (value: CellValue) => Read): (index: number) => Read {
    const values = this.cells.column(field);
    const readingOf = remember(read);
    return (index) => readingOf(values?.[index] ?? null);
  }

  /** The days of a field; nothing is told but that they have the month first. */
  days(field: Field): (index: number) => Reading<Day> {
    const values = this.cells.column(field) ?? [];
    const { read, monthFirst } = dayReader(values, this.context.dateSystem);
    if (monthFirst !== null) {
      const facts = { text: shownText(values[monthFirst] ?? null) };
      this.context.findings.addRow('note', 'monthFirstDates', this.at(field, monthFirst), facts);
    }
    return this.readings(field, read);
  }

  /** The values of a field, `null` where there is none; an unreadable cell is told. */
  values<Value>(
    field: Field,
    readings: (index: number) => Reading<Value>,
  ): (index: number) => Value | null {
    return (index) => {
      const reading = readings(index);
      if (reading.kind === 'unreadable') this.tell(field, index, reading.text);
      return reading.kind === 'value' ? reading.value : null;
    };
  }

  /** The answers of a yes/no column; `null` where there is none. */
  answers(field: Field, readAnswer = readYesNo): (index: number) => boolean | null {
    const values = this.cells.column(field);
    if (values === null) return () => null;
    const read = yesNoReader(values, readAnswer);
    this.tellNoAnswers(field, values, readAnswer);
    return (index) => {
      const { answer, unreadable } = read(values[index] ?? null);
      if (unreadable !== null) this.tell(field, index, unreadable);
      return answer;
    };
  }

  private tellNoAnswers(
    field: Field,
    values: readonly CellValue[],
    readAnswer: typeof readYesNo,
  ): void {
    const isNone = remember((value) => readAnswer(value).kind === 'notInBase');
    const answers = values.filter(isNone).length;
    if (answers === 0) return;
    const index = values.findIndex(isNone);
    const facts = { answers, text: shownText(values[index] ?? null) };
    this.context.findings.addRow('note', 'noAnswers', this.at(field, index), facts);
  }

  /** The place of a row's field, for a finding. */
  at(field: Field, index: number): { source: Source; row: number; field: Field } {
    return { source: this.source, row: this.cells.firstRow + index, field };
  }

  tell(field: Field, index: number, text: string): void {
    const { findings } = this.context;
    const at = this.at(field, index);
    if (field === 'date') findings.addRow('warning', 'unreadableDate', at, { text });
    else findings.addRow('warning', 'unreadableCell', at, { field, text });
  }

  /** A record of every row that is one; totals and notes are told. `isSure`: see `rowClassifier`. */
  async rows<Row>(
    isSure: (index: number) => boolean,
    recordAt: (index: number, row: number) => Row,
  ): Promise<Row[]> {
    const { firstRow, lastRow } = this.cells;
    const kindOf = rowClassifier(this.table, this.cells, isSure);
    const notes = new RowNotes(this.source, this.context.findings);
    const rows: Row[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const index = row - firstRow;
      if (index % ROWS_BETWEEN_PAUSES === 0) await this.context.pause();
      const kind = kindOf(index);
      if (kind === 'record') rows.push(recordAt(index, row));
      else notes.add(kind, row);
    }
    notes.tell();
    return rows;
  }

  /** The fields that the table tells, or would if the user chose between two columns: those hold nothing yet. */
  fields<F extends Field>(): ReadonlySet<F> {
    const open = this.table.ties.map((tie) => tie.field).filter((field) => field !== 'date');
    return new Set([...this.table.columns.map((c) => c.field), ...open] as F[]);
  }

  /** What every dated table says of itself; one whose date is an open question is of no year. */
  about(): { sheet: string; source: Source; title: string; namedYear: number | null } {
    const { sheet, source } = this;
    const { title, ties } = this.table;
    const isDateOpen = ties.some((tie) => tie.field === 'date');
    const year = isDateOpen ? null : namedYear(foldText(`${sheet} ${title}`));
    return { sheet, source, title, namedYear: year };
  }
}
