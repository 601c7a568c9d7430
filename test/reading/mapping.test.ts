import { memoryWorkbook } from '../memory-host/memory-workbook';
import {
  answerColumns,
  listColumns,
  logColumns,
  officeBook,
  sheetOf,
} from '../promises/office-book';
import { answersOf, resultOf } from '../promises/review-of';

const rest = [sheetOf('Svar', answerColumns()), sheetOf('Kommuner', listColumns())];

test('Two dates that fit alike are a question, and the mapping answers it', async () => {
  const [date, ...others] = logColumns();
  if (date === undefined) throw new Error('the log has no columns');
  const later = {
    ...date,
    heading: 'Mødedato',
    values: date.values.map((day) => Number(day) - 400),
  };
  const book = memoryWorkbook({ sheets: [sheetOf('Log', [date, later, ...others]), ...rest] });

  const asked = await resultOf(book);
  expect(asked.targets.find(({ id }) => id === 'guided')?.actual).toBeNull();
  expect(asked.findings).toContainEqual(
    expect.objectContaining({ code: 'ambiguousColumn', sheet: 'Log', cell: 'A1' }),
  );

  const mapping = { sheets: { Log: { columns: { date: 'A' } } } };
  const expected = answersOf(await resultOf(memoryWorkbook(officeBook())));
  expect(answersOf(await resultOf(book, { mapping }))).toEqual(expected);
});

test('A sheet that the mapping leaves out is not counted, and that is told', async () => {
  const mapping = { sheets: { Svar: { leaveOut: true } } };
  const result = await resultOf(memoryWorkbook(officeBook()), { mapping });
  expect(result.targets.find(({ id }) => id === 'nps')?.status).toBe('noData');
  expect(result.findings).toContainEqual(
    expect.objectContaining({ code: 'leftOutByMapping', sheet: 'Svar' }),
  );
});

test('Of two equal sheets the mapping says which is used, or that both are', async () => {
  const log = logColumns();
  const book = memoryWorkbook({ sheets: [sheetOf('A', log), sheetOf('B', log), ...rest] });
  const used = async (sheets: Record<string, { leaveOut: boolean }>) => {
    const { sources } = await resultOf(book, { mapping: { sheets } });
    return sources.flatMap(({ kind, rowsUsed, sheet }) =>
      kind === 'guidance' && rowsUsed > 0 ? [sheet] : [],
    );
  };
  expect(await used({})).toEqual(['A']);
  expect(await used({ B: { leaveOut: false } })).toEqual(['B']);
  expect(await used({ A: { leaveOut: false }, B: { leaveOut: false } })).toEqual(['A', 'B']);
});

test('A header row that the mapping names is taken, whatever stands above it', async () => {
  const log = sheetOf('Log', logColumns(), ['Dato', 'Kommune', 'Form']);
  const mapping = { sheets: { Log: { headerRow: 4 } } };
  const result = await resultOf(memoryWorkbook({ sheets: [log, ...rest] }), { mapping });
  expect(result.sources[0]?.headerRow).toBe(4);
  expect(answersOf(result)).toEqual(answersOf(await resultOf(memoryWorkbook(officeBook()))));
});

test('A sheet that the mapping names but the workbook lacks is told', async () => {
  const result = await resultOf(memoryWorkbook(officeBook()), {
    mapping: { sheets: { Borte: {} } },
  });
  expect(result.findings).toContainEqual(expect.objectContaining({ code: 'mappedSheetMissing' }));
});
