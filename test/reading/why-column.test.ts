import { memoryWorkbook } from '../memory-host/memory-workbook';
import {
  answerColumns,
  listColumns,
  logColumns,
  sheetOf,
  type Column,
} from '../promises/office-book';
import { reviewOf } from '../promises/review-of';
import type { Mapping, SheetMapping } from '../../src/reading/mapping';
import type { Field, SourceKind } from '../../src/reading/records';
import { whyColumn, whyMeasureColumn } from '../../src/reading/why-column';
import { tableOf, type GivenColumn } from './table-of';

const headed = (heading: string, values: Column['values']): Column => ({
  heading,
  synonyms: [],
  values,
});

/** Why the first column of a field in the log was taken for it. */
async function why(field: Field, log: readonly Column[], mapping: Mapping | null = null) {
  const sheets = [
    sheetOf('Log', log),
    sheetOf('Svar', answerColumns()),
    sheetOf('Folketal 2026', listColumns()),
  ];
  const { assessment } = await reviewOf(memoryWorkbook({ sheets }), { mapping });
  return assessment.records.sources
    .find(({ sheet }) => sheet === 'Log')
    ?.columns.find((column) => column.field === field)?.why;
}

/** The log with another heading over one column. */
const renamed = (from: string, to: string): Column[] =>
  logColumns().map((column) => (column.heading === from ? headed(to, column.values) : column));

describe('A column is told with why it was taken for its field', () => {
  it('its heading names it', async () => {
    expect(await why('date', logColumns())).toBe('heading');
  });

  it('its heading nearly names it', async () => {
    expect(await why('company', renamed('Virksomhed', 'Virksomhd'))).toBe('nearHeading');
  });

  it('its cells alone tell it', async () => {
    expect(await why('municipality', renamed('Kommune', 'Xyz'))).toBe('cells');
  });

  it('its heading is an answer that is marked', async () => {
    const marked = logColumns().map((column) =>
      column.heading === 'Form'
        ? headed(
            'Kollektiv',
            column.values.map((value) => (value === 'Kollektiv' ? 'x' : null)),
          )
        : column,
    );
    expect(await why('form', marked)).toBe('answer');
  });

  it('the user said so', async () => {
    const mapping = { sheets: { Log: { columns: { date: 'A' } } } };
    expect(await why('date', logColumns(), mapping)).toBe('correction');
  });
});

/** Why the second column of a table was taken, below a row of groups. */
function whySecond(
  kind: SourceKind,
  column: GivenColumn,
  { group = null, said = null }: { group?: string | null; said?: SheetMapping | null } = {},
) {
  const { table } = tableOf(kind, [['date', 'x'], column], [[1, 2]], { above: [group, null] });
  const found = table.columns.at(-1);
  return found === undefined ? null : whyColumn(found, table, said);
}

describe('Why the second column of a table was taken', () => {
  it.each<[string, SourceKind, Field, string, string]>([
    ['its heading names it', 'guidance', 'cvr', 'CVR-nr.', 'heading'],
    ['its heading nearly names it', 'guidance', 'company', 'Virksomhd', 'nearHeading'],
    ['its cells alone tell it', 'guidance', 'cvr', 'Xyz', 'cells'],
    [
      'a heading of another kind of table says nothing',
      'guidance',
      'population',
      'Folketal',
      'cells',
    ],
    ['answers have words of their own', 'evaluation', 'score', 'NPS', 'heading'],
    ['lists have words of their own', 'municipalities', 'population', 'Folketal', 'heading'],
    ['measurements have words of their own', 'measurements', 'year', 'År', 'heading'],
  ])('%s', (_, kind, field, heading, expected) => {
    expect(whySecond(kind, [field, heading, { name: 0 }])).toBe(expected);
  });

  it('the heading above it names it where its own does not', () => {
    expect(whySecond('municipalities', ['population', '2026'], { group: 'Folketal' })).toBe(
      'group',
    );
    expect(whySecond('municipalities', ['population', 'Folketal'], { group: 'x' })).toBe('heading');
  });

  it.each<[SourceKind, Field, number, string]>([
    ['municipalities', 'count', 0.5, 'title'],
    ['municipalities', 'ean', 0.01, 'title'],
    ['municipalities', 'count', 0, 'cells'],
    ['municipalities', 'municipality', 0.5, 'cells'],
    ['municipalities', 'code', 0.5, 'cells'],
    ['guidance', 'cvr', 0.5, 'cells'],
  ])('the title of the table names it: %s, %s, sure by %d: %s', (kind, field, name, expected) => {
    expect(whySecond(kind, [field, 'Xyz', { name }])).toBe(expected);
  });

  it('its cells tell it where nothing stands over it, even in a list', () => {
    expect(whySecond('municipalities', ['count', null, { name: 0.5 }])).toBe('cells');
  });

  it('its heading is an answer that is marked', () => {
    expect(whySecond('guidance', ['form', 'Kollektiv', { mark: 'collective' }])).toBe('answer');
  });

  it.each<[SheetMapping, string]>([
    [{ columns: { form: 'B' } }, 'correction'],
    [{ columns: { form: ['a', 'b'] } }, 'correction'],
    [{ columns: { form: 'A' } }, 'answer'],
    [{ columns: { form: null } }, 'answer'],
    [{ columns: { date: 'B' } }, 'answer'],
    [{ leaveOut: false }, 'answer'],
  ])('the user said so, by %j: %s', (said, expected) => {
    expect(whySecond('guidance', ['form', 'Kollektiv', { mark: 'collective' }], { said })).toBe(
      expected,
    );
  });
});

describe('Why a column of typed-in measurements was taken', () => {
  it.each<['measure' | 'date' | 'year' | 'value', string, string]>([
    ['year', 'År', 'heading'],
    ['value', 'Værdi', 'heading'],
    ['value', '2026', 'heading'],
    ['value', '1. kvt. 26', 'heading'],
    ['year', '2026', 'cells'],
    ['value', 'Xyz', 'cells'],
    ['value', '', 'cells'],
    ['value', 'Resulat', 'nearHeading'],
  ])('for %s, under «%s»: %s', (field, heading, expected) => {
    expect(whyMeasureColumn(field, heading)).toBe(expected);
  });
});
