import { memoryWorkbook } from '../memory-host/memory-workbook';
import {
  answerColumns,
  listColumns,
  logColumns,
  officeBook,
  sheetOf,
  type Column,
} from '../promises/office-book';
import { answersOf, resultOf } from '../promises/review-of';

const rest = [sheetOf('Svar', answerColumns()), sheetOf('Kommuner', listColumns())];

/** The log with a column of answers replaced by columns that are marked where their answer holds. */
function marked(
  heading: string,
  marks: readonly (readonly [heading: string, answer: string])[],
  yes: string,
  no: string | null,
): Column[] {
  return logColumns().flatMap((column) =>
    column.heading !== heading
      ? [column]
      : marks.map(([own, answer]) => ({
          heading: own,
          synonyms: [],
          values: column.values.map((value) => (value === answer ? yes : no)),
        })),
  );
}

async function answers(log: readonly Column[]): Promise<unknown> {
  return answersOf(await resultOf(memoryWorkbook({ sheets: [sheetOf('Log', log), ...rest] })));
}

describe('An answer that is marked in a column of its own counts as if it were written', () => {
  test.each([
    [
      '«Individuel» and «Kollektiv» with x',
      marked(
        'Form',
        [
          ['Individuel', 'Individuel'],
          ['Kollektiv', 'Kollektiv'],
        ],
        'x',
        null,
      ),
    ],
    [
      '«Individuel (ja/nej)» alone',
      marked('Form', [['Individuel (ja/nej)', 'Individuel']], 'ja', 'nej'),
    ],
    ['«Kollektiv» alone, with x', marked('Form', [['Kollektiv', 'Kollektiv']], 'x', null)],
    ['«Vækstvirksomhed» ja/nej', marked('Segment', [['Vækstvirksomhed', 'Vækst']], 'Ja', 'Nej')],
  ])('%s', async (_, log) => {
    expect(await answers(log)).toEqual(answersOf(await resultOf(memoryWorkbook(officeBook()))));
  });

  test('A row marked as both says neither, and is told', async () => {
    const log = marked(
      'Form',
      [
        ['Individuel', 'Individuel'],
        ['Kollektiv', 'Kollektiv'],
      ],
      'x',
      null,
    );
    const both = log.map((column) =>
      ['Individuel', 'Kollektiv'].includes(column.heading)
        ? { ...column, values: column.values.map((value, row) => (row === 0 ? 'x' : value)) }
        : column,
    );
    const result = await resultOf(memoryWorkbook({ sheets: [sheetOf('Log', both), ...rest] }));
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'rowWithoutForm', sheet: 'Log' }),
    );
  });
});
