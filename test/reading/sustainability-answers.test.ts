import { memoryWorkbook } from '../memory-host/memory-workbook';
import { answerColumns, listColumns, logColumns, sheetOf } from '../promises/office-book';
import { resultOf } from '../promises/review-of';

const ENGLISH = new Map([
  ['I høj grad', 'To a high degree'],
  ['I nogen grad', 'To some extent'],
  ['Slet ikke', 'Not at all'],
]);

async function sustainability(reword: (answer: string) => string, heading?: string) {
  const asked = answerColumns().map((column) =>
    column.heading.includes('bæredygtighed')
      ? {
          ...column,
          heading: heading ?? column.heading,
          values: column.values.map((value) => (typeof value === 'string' ? reword(value) : value)),
        }
      : column,
  );
  const sheets = [
    sheetOf('Log', logColumns()),
    sheetOf('Svar', asked),
    sheetOf('Kommuner', listColumns()),
  ];
  const result = await resultOf(memoryWorkbook({ sheets }));
  const codes = result.findings.map(({ code }) => code);
  return { actual: result.targets.find(({ id }) => id === 'sustainability')?.actual, codes };
}

test('English answers count as the Danish ones that they translate', async () => {
  const { actual } = await sustainability((answer) => answer);
  expect(actual).toBeGreaterThan(0);
  expect((await sustainability((answer) => ENGLISH.get(answer) ?? answer)).actual).toBe(actual);
});

test('Answers of another scale are a question, not 0 %', async () => {
  const { actual, codes } = await sustainability((answer) => `Niveau ${String(answer.length)}`);
  expect(actual).toBeNull();
  expect(codes).toContain('unknownScale');
});

test('A question about something else is no answer about sustainability', async () => {
  const heading = 'Er I blevet bedre i stand til at arbejde med digitalisering?';
  expect((await sustainability((answer) => answer, heading)).actual).toBeNull();
});
