import { cellName } from '../workbook/address';
import { isError, type CellValue } from '../workbook/cell';
import { dayOf } from '../workbook/day';
import { formReader, segmentReader } from './read-answers';
import type { FoundTable } from './recognition/table';
import type { ReadingContext } from './reading-context';
import type { GuidanceField, GuidanceSheet, MunicipalityName } from './records';
import type { TableCells } from './table-cells';
import { TableReader } from './table-reader';
import { foldText } from './values/fold-text';
import { isBlank } from './values/is-blank';
import { readCvr } from './values/read-cvr';
import { readMunicipality } from './values/read-municipality';
import type { Reading } from './values/reading';

const INDIVIDUAL = /individuel|individual|en-til-en|\b1:1\b/;
const COLLECTIVE = /kollektiv|collective|workshop|gruppeforloeb|holdforloeb/;
const FIRST_PLAUSIBLE_DAY = dayOf(1990, 1, 1);

/** The rows of a guidance log as records; what can't be read is told with its cell, and the row stays. */
export async function readGuidance(
  sheet: string,
  table: FoundTable,
  cells: TableCells,
  context: ReadingContext,
): Promise<GuidanceSheet> {
  const reader = new TableReader(sheet, table, cells, context);
  const days = reader.days('date');
  const places = reader.readings('municipality', (value) =>
    readMunicipality(value, context.inside),
  );
  const numbers = reader.readings('cvr', readCvr);

  const dateAt = reader.values('date', days);
  const cvrAt = cvrReader(reader, numbers, context);
  const companyAt = reader.readings('company', writtenText);
  const fields = reader.fields<GuidanceField>();
  const named = fields.has('form') ? null : (namedForm(sheet) ?? namedForm(table.title));
  if (named !== null) {
    const cell = cellName(table.header.last, table.left);
    context.findings.add('note', 'formByName', { sheet, cell }, { form: named });
  }
  const formAt =
    named === null ? reader.values('form', formReader(table, cells)) : (): typeof named => named;
  const segmentAt = segmentReader(table, cells);
  const growthAt = reader.answers('growthCourse');
  const startAt = reader.values('start', reader.days('start'));
  const topicAt = reader.readings('topic', writtenText);
  const courseAt = reader.readings('course', writtenText);

  const isSure = (index: number): boolean => {
    const day = days(index);
    if (day.kind !== 'value' || day.value < FIRST_PLAUSIBLE_DAY) return false;
    const place = places(index);
    if (place.kind === 'value' && place.value.kind !== 'unknown') return true;
    return numbers(index).kind === 'value';
  };
  const rows = await reader.rows(isSure, (index, row) => {
    const segment = segmentAt(index);
    return {
      row,
      date: dateAt(index),
      cvr: cvrAt(index),
      company: companyAt(index),
      municipality: nameOf(places(index)),
      form: formAt(index),
      segment: segment.kind === 'value' ? segment.value : null,
      growthCourse: growthAt(index),
      start: startAt(index),
      topic: topicAt(index),
      course: courseAt(index),
    };
  });
  const isDoubtful = table.isDoubtful ?? false;
  const has = named === null ? fields : new Set([...fields, 'form' as const]);
  return { ...reader.about(), isDoubtful, has, rows };
}

/** What the name of a tab, or a title, says of all rows, as «Kollektive forløb»; `null` for both or neither. */
function namedForm(name: string): 'individual' | 'collective' | null {
  const folded = foldText(name);
  const [individual, collective] = [INDIVIDUAL.test(folded), COLLECTIVE.test(folded)];
  if (individual === collective) return null;
  return individual ? 'individual' : 'collective';
}

/** A number that may be a person's is told and never kept; one that fails its check is told and kept. */
function cvrReader(
  reader: TableReader,
  numbers: (index: number) => ReturnType<typeof readCvr>,
  { findings }: ReadingContext,
): (index: number) => string | null {
  return (index) => {
    const reading = numbers(index);
    if (reading.kind === 'cpr') {
      findings.addRow('warning', 'cprInCvr', reader.at('cvr', index), {});
    } else if (reading.kind === 'unreadable') {
      reader.tell('cvr', index, reading.text);
    } else if (reading.kind === 'value') {
      const { cvr, passesCheck } = reading.value;
      if (!passesCheck) {
        findings.addRow('warning', 'cvrFailsCheck', reader.at('cvr', index), { cvr });
      }
      return cvr;
    }
    return null;
  };
}

/** What no municipality could be read from is «Ukendt kommune», blank or not. */
function nameOf(reading: Reading<MunicipalityName>): MunicipalityName {
  if (reading.kind === 'value') return reading.value;
  return { kind: 'unknown', text: reading.kind === 'unreadable' ? reading.text : '' };
}

function writtenText(value: CellValue): string | null {
  return isBlank(value) || isError(value) ? null : String(value).trim();
}
