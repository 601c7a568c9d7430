import fc from 'fast-check';
import { dayFromSerial, isoOf } from '../../src/workbook/day';
import type { SheetSketch } from '../books/book-sketch';
import { runs } from '../chance';
import { memoryWorkbook } from '../memory-host/memory-workbook';
import {
  answerColumns,
  listColumns,
  logColumns,
  officeBook,
  sheetOf,
  type Column,
} from './office-book';
import { answersOf, resultOf } from './review-of';

const RUNS = runs(12);

async function answers(sheets: readonly SheetSketch[]): Promise<unknown> {
  return answersOf(await resultOf(memoryWorkbook({ sheets })));
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function reworded(columns: readonly Column[]): fc.Arbitrary<Column[]> {
  return fc.tuple(
    ...columns.map((column) =>
      fc
        .constantFrom(column.heading, ...column.synonyms)
        .map((heading) => ({ ...column, heading })),
    ),
  );
}

function inOrder(columns: readonly Column[], order: readonly number[]): Column[] {
  return columns.map((column) => ({
    ...column,
    values: order.map((row) => column.values[row] ?? null),
  }));
}

/** 46113 → `01-04-2026`. */
function dashed(serial: number): string {
  const day = dayFromSerial(serial, 1900);
  return day === null ? '' : isoOf(day).split('-').reverse().join('-');
}

describe('The same book gives the same answer', () => {
  let expected: unknown;

  beforeAll(async () => {
    expected = await answers(officeBook().sheets);
  });

  test('whatever the order of the columns', () =>
    fc.assert(
      fc.asyncProperty(
        shuffled(logColumns()),
        shuffled(answerColumns()),
        shuffled(listColumns()),
        async (log, asked, list) => {
          const sheets = [sheetOf('Log', log), sheetOf('Svar', asked), sheetOf('Kommuner', list)];
          expect(await answers(sheets)).toEqual(expected);
        },
      ),
      RUNS,
    ));

  test('whatever the order of the rows', () =>
    fc.assert(
      fc.asyncProperty(
        shuffled(logColumns()[0]?.values.map((_, row) => row) ?? []),
        shuffled(listColumns()[0]?.values.map((_, row) => row) ?? []),
        async (rows, municipalities) => {
          const sheets = [
            sheetOf('Log', inOrder(logColumns(), rows)),
            sheetOf('Svar', answerColumns()),
            sheetOf('Kommuner', inOrder(listColumns(), municipalities)),
          ];
          expect(await answers(sheets)).toEqual(expected);
        },
      ),
      RUNS,
    ));

  test('whatever known words the headings use', () =>
    fc.assert(
      fc.asyncProperty(
        reworded(logColumns()),
        reworded(answerColumns()),
        reworded(listColumns()),
        async (log, asked, list) => {
          const sheets = [sheetOf('Log', log), sheetOf('Svar', asked), sheetOf('Kommuner', list)];
          expect(await answers(sheets)).toEqual(expected);
        },
      ),
      RUNS,
    ));

  test('whatever stands above the header, and wherever on the sheet it begins', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('Erhvervshus Midtjylland', '', 'Filter: alle', 'Til KKR'), {
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (title, top, left) => {
          const sheets = [
            { ...sheetOf('Log', logColumns(), title), top, left },
            { ...sheetOf('Svar', answerColumns(), title), top: left, left: top },
            { ...sheetOf('Kommuner', listColumns(), title), top, left },
          ];
          expect(await answers(sheets)).toEqual(expected);
        },
      ),
      RUNS,
    ));

  test('whether the log is one sheet or one a quarter, with or without a sheet of all', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 79 }), { maxLength: 3 }),
        fc.boolean(),
        async (cuts, all) => {
          const log = logColumns();
          const edges = [0, ...cuts.sort((a, b) => a - b), 80];
          const parts = edges.slice(1).flatMap((end, index) => {
            const start = edges[index] ?? 0;
            const rows = Array.from({ length: end - start }, (_, row) => start + row);
            return rows.length === 0
              ? []
              : [sheetOf(`Del ${String(index + 1)}`, inOrder(log, rows))];
          });
          const whole = all && parts.length > 1 ? [sheetOf('Alle', log)] : [];
          const rest = [sheetOf('Svar', answerColumns()), sheetOf('Kommuner', listColumns())];
          expect(await answers([...whole, ...parts, ...rest])).toEqual(expected);
        },
      ),
      RUNS,
    ));

  test('when all tables stand under each other on one sheet, however long', async () => {
    for (const length of [80, 400]) {
      const log = logColumns(length);
      const [tall, asked, list] = [
        sheetOf('Log', log),
        sheetOf('Svar', answerColumns()),
        sheetOf('Kommuner', listColumns()),
      ];
      const gap = [[], []];
      const one: SheetSketch = {
        name: 'Alt i ét',
        rows: [...tall.rows, ...gap, ...asked.rows, ...gap, ...list.rows],
        formats: [
          ...(tall.formats ?? []),
          ...gap,
          ...(asked.formats ?? []),
          ...gap,
          ...(list.formats ?? []),
        ],
      };
      expect(await answers([one])).toEqual(await answers([tall, asked, list]));
    }
  });

  test('when every cell is text, as exports write it', async () => {
    const asText = (columns: readonly Column[]): Column[] =>
      columns.map((column) => ({
        ...column,
        values: column.values.map((value) =>
          typeof value !== 'number'
            ? value
            : column.format === undefined
              ? String(value)
              : dashed(value),
        ),
      }));
    const sheets = [
      sheetOf('Log', asText(logColumns())),
      sheetOf('Svar', asText(answerColumns())),
      sheetOf('Kommuner', asText(listColumns())),
    ];
    expect(await answers(sheets)).toEqual(expected);
  });

  test('when the log and the list stand side by side', async () => {
    const log = sheetOf('Log', logColumns());
    const list = sheetOf('Kommuner', listColumns());
    const width = logColumns().length;
    const beside = (a: SheetSketch['rows'], b: SheetSketch['rows']) =>
      a.map((row, at) => [
        ...row,
        ...Array<null>(width - row.length + 1).fill(null),
        ...(b[at] ?? []),
      ]);
    const one: SheetSketch = {
      name: 'Log',
      rows: beside(log.rows, list.rows),
      formats: log.formats ?? [],
    };
    expect(await answers([one, sheetOf('Svar', answerColumns())])).toEqual(expected);
  });
});

describe('A heading that nobody knows', () => {
  test('gives the same answer, or a goal without a result: never another answer', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.constantFrom('Felt 7', 'xyz', 'Diverse', 'Kolonne1', ''),
        async (which, heading) => {
          const known = logColumns();
          const log = known.map((column, at) =>
            at === which % known.length ? { ...column, heading } : column,
          );
          const rest = [sheetOf('Svar', answerColumns()), sheetOf('Kommuner', listColumns())];
          const before = await resultOf(memoryWorkbook(officeBook()));
          const after = await resultOf(memoryWorkbook({ sheets: [sheetOf('Log', log), ...rest] }));
          for (const target of after.targets) {
            const was = before.targets.find(({ id }) => id === target.id);
            expect([was?.actual, null]).toContainEqual(target.actual);
          }
        },
      ),
      RUNS,
    ));
});
