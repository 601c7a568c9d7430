import { memoryWorkbook } from '../memory-host/memory-workbook';
import {
  answerColumns,
  listColumns,
  logColumns,
  sheetOf,
  type Column,
} from '../promises/office-book';
import { reviewOf } from '../promises/review-of';
import type { Mapping } from '../../src/reading/mapping';
import type { Field } from '../../src/reading/records';

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
