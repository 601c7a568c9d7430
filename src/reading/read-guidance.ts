import { isError, type CellValue } from '../workbook/cell';
import { dayOf } from '../workbook/day';
import { rowClassifier } from './classify-rows';
import { makeSource } from './make-source';
import { namedYear } from './recognition/named-year';
import type { FoundTable } from './recognition/table';
import { ROWS_BETWEEN_PAUSES, type ReadingContext } from './reading-context';
import type { GuidanceField, GuidanceRow, GuidanceSheet } from './records';
import { yesNoReader } from './read-yes-no-column';
import { formReader, segmentReader } from './read-answers';
import { remember } from './remember';
import { RowNotes } from './row-notes';
import type { TableCells } from './table-cells';
import { foldText } from './values/fold-text';
import { isBlank } from './values/is-blank';
import { readCvr } from './values/read-cvr';
import { readDay } from './values/read-day';
import { readMunicipality } from './values/read-municipality';

const FIRST_PLAUSIBLE_DAY = dayOf(1990, 1, 1);

/** The rows of a guidance log as records; what can't be read is told with its cell, and the row stays. */
export async function readGuidance(
  sheet: string,
  table: FoundTable,
  cells: TableCells,
  context: ReadingContext,
): Promise<GuidanceSheet> {
  const { findings } = context;
  const source = makeSource(table, sheet, null, cells.lastRow);
  const has = new Set(table.columns.map((c) => c.field as GuidanceField));
  const dates = cells.column('date');
  const cvrs = cells.column('cvr');
  const companies = cells.column('company');
  const municipalities = cells.column('municipality');
  const growth = cells.column('growthCourse');
  const starts = cells.column('start');
  const topics = cells.column('topic');
  const courses = cells.column('course');

  const dayAt = remember((value) => readDay(value, context.dateSystem));
  const municipalityAt = remember((value) => readMunicipality(value, context.inside));
  const formAt = formReader(table, cells);
  const segmentAt = segmentReader(table, cells);
  const textAt = remember((value) =>
    isBlank(value) || isError(value) ? null : String(value).trim(),
  );
  const growthAt = yesNoReader(growth ?? []);

  const isSure = (index: number): boolean => {
    const day = dayAt(dates?.[index] ?? null);
    if (day.kind !== 'value' || day.value < FIRST_PLAUSIBLE_DAY) return false;
    const place = municipalityAt(municipalities?.[index] ?? null);
    if (place.kind === 'value' && place.value.kind !== 'unknown') return true;
    return readCvr(cvrs?.[index] ?? null).kind === 'value';
  };
  const kindOf = rowClassifier(table, cells, isSure);
  const notes = new RowNotes(source, findings);
  const unreadable = (row: number, field: GuidanceField, text: string): void => {
    findings.addRow('warning', 'unreadableCell', { source, row, field }, { field, text });
  };

  const rows: GuidanceRow[] = [];
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

    const date = dayAt(at(dates));
    if (date.kind === 'unreadable') {
      findings.addRow(
        'warning',
        'unreadableDate',
        { source, row, field: 'date' },
        { text: date.text },
      );
    }
    const cvr = readCvr(at(cvrs));
    if (cvr.kind === 'cpr') {
      findings.addRow('warning', 'cprInCvr', { source, row, field: 'cvr' }, {});
    } else if (cvr.kind === 'unreadable') {
      unreadable(row, 'cvr', cvr.text);
    } else if (cvr.kind === 'value' && !cvr.value.passesCheck) {
      findings.addRow(
        'warning',
        'cvrFailsCheck',
        { source, row, field: 'cvr' },
        { cvr: cvr.value.cvr },
      );
    }
    const municipality = municipalityAt(at(municipalities));
    const form = formAt(index);
    if (form.kind === 'unreadable') unreadable(row, 'form', form.text);
    const segment = segmentAt(index);
    const course = growthAt(at(growth));
    if (course.unreadable !== null) unreadable(row, 'growthCourse', course.unreadable);
    const start = dayAt(at(starts));
    if (start.kind === 'unreadable') unreadable(row, 'start', start.text);

    rows.push({
      row,
      date: date.kind === 'value' ? date.value : null,
      cvr: cvr.kind === 'value' ? cvr.value.cvr : null,
      company: textAt(at(companies)),
      municipality:
        municipality.kind === 'value'
          ? municipality.value
          : { kind: 'unknown', text: municipality.kind === 'unreadable' ? municipality.text : '' },
      form: form.kind === 'value' ? form.value : null,
      segment: segment.kind === 'value' ? segment.value : null,
      growthCourse: growth === null ? null : course.answer,
      start: start.kind === 'value' ? start.value : null,
      topic: textAt(at(topics)),
      course: textAt(at(courses)),
    });
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
