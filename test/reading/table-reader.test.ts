import { TableReader } from '../../src/reading/table-reader';
import type { Field, SourceKind } from '../../src/reading/records';
import { readNumber } from '../../src/reading/values/read-number';
import { readReferred } from '../../src/reading/values/read-yes-no';
import type { CellValue } from '../../src/workbook/cell';
import { isoOf } from '../../src/workbook/day';
import { contextOf, tableOf, type GivenColumn, type MoreOfTable } from './table-of';

const DATE: GivenColumn = ['date', 'Dato'];

type Rows = readonly (readonly CellValue[])[];

function readerOf(
  columns: readonly GivenColumn[],
  rows: Rows,
  more: MoreOfTable & { readonly sheet?: string; readonly kind?: SourceKind } = {},
) {
  const { table, cells } = tableOf(more.kind ?? 'guidance', columns, rows, more);
  let pauses = 0;
  const context = {
    ...contextOf(),
    pause: () => {
      pauses += 1;
    },
  };
  const reader = new TableReader(more.sheet ?? 'Log', table, cells, context);
  return { reader, told: () => context.findings.all(), pauses: () => pauses };
}

/** A column beside dates, a cell a row. */
const beside = (column: GivenColumn, values: readonly CellValue[]) =>
  readerOf(
    [DATE, column],
    values.map((value) => [46_030, value]),
  );

describe('The cells of a field', () => {
  it('are read by the row’s index, and a field without a column or a row below the last reads as blank', () => {
    const { reader, told } = beside(['cvr', 'CVR'], ['a', 'b', null]);
    const seen: CellValue[] = [];
    const read = (value: CellValue) => {
      seen.push(value);
      return { value };
    };
    const cvrs = reader.readings('cvr', read);
    expect([cvrs(1), cvrs(0), cvrs(0), cvrs(2), cvrs(3)]).toEqual(
      ['b', 'a', 'a', null, null].map((value) => ({ value })),
    );
    expect(seen.filter((value) => value === 'a')).toEqual(['a']);
    expect(reader.readings('form', read)(0)).toEqual({ value: null });
    expect(told()).toEqual([]);
  });

  it('are told of where they can’t be read, by the row and the field', () => {
    const { reader, told } = beside(['score', 'NPS'], [5, 'ni', null]);
    const scores = reader.values('score', reader.readings('score', readNumber));
    expect([0, 1, 2].map((index) => scores(index)?.value.toString() ?? null)).toEqual([
      '5',
      null,
      null,
    ]);
    expect(told()).toEqual([
      {
        severity: 'warning',
        code: 'unreadableCell',
        where: { sheet: 'Log', cell: 'B3' },
        facts: { field: 'score', text: 'ni' },
      },
    ]);
  });

  it('are told of as a date where the field is one', () => {
    const { reader, told } = readerOf([['cvr', 'CVR'], DATE], [[1, 'i går']]);
    const dates = reader.values('date', reader.days('date'));
    expect(dates(0)).toBeNull();
    expect(told()).toEqual([
      {
        severity: 'warning',
        code: 'unreadableDate',
        where: { sheet: 'Log', cell: 'B2' },
        facts: { text: 'i går' },
      },
    ]);
  });
});

describe('The days of a field', () => {
  const iso = (days: ReturnType<TableReader['days']>, index: number): string | null => {
    const day = days(index);
    return day.kind === 'value' ? isoOf(day.value) : null;
  };

  it('may have the month first, which is told at the first that shows it', () => {
    const { reader, told } = readerOf(
      [['cvr', 'CVR'], DATE],
      [
        [1, '2/3/2026'],
        [2, '1/15/2026'],
        [3, '1/16/2026'],
      ],
    );
    const days = reader.days('date');
    expect([iso(days, 0), iso(days, 1)]).toEqual(['2026-02-03', '2026-01-15']);
    expect(told()).toEqual([
      {
        severity: 'note',
        code: 'monthFirstDates',
        where: { sheet: 'Log', cell: 'B3' },
        facts: { text: '1/15/2026' },
      },
    ]);
  });

  it('have the day first elsewhere, of which nothing is told, and are blank where there is no column', () => {
    const { reader, told } = readerOf([DATE], [['2/3/2026']]);
    expect(iso(reader.days('date'), 0)).toBe('2026-03-02');
    expect(reader.days('start')(0)).toEqual({ kind: 'blank' });
    expect(told()).toEqual([]);
  });

  it('count from 1904 in a book that does', () => {
    const { table, cells } = tableOf('guidance', [DATE], [[44_567], [44_568]]);
    const context = { ...contextOf(), dateSystem: 1904 as const };
    const days = new TableReader('Log', table, cells, context).days('date');
    expect(iso(days, 1)).toBe('2026-01-08');
  });
});

describe('The answers of a yes/no column', () => {
  it('are null without a column, and nothing is told', () => {
    const { reader, told } = readerOf([DATE], [[46_030]]);
    expect(reader.answers('referred')(0)).toBeNull();
    expect(told()).toEqual([]);
  });

  it('are told of where they can’t be read, and counted where they are no answer, at the first of them', () => {
    const { reader, told } = beside(
      ['referralUsed', 'Brugt'],
      ['Ja', 'måske', 'Ved ikke', 'Nej', null, 'ved ikke'],
    );
    const answers = reader.answers('referralUsed');
    expect([0, 1, 2, 3, 4, 9].map(answers)).toEqual([true, null, null, false, null, null]);
    expect(told()).toEqual([
      {
        severity: 'note',
        code: 'noAnswers',
        where: { sheet: 'Log', cell: 'B4' },
        facts: { answers: 2, text: 'Ved ikke' },
      },
      {
        severity: 'warning',
        code: 'unreadableCell',
        where: { sheet: 'Log', cell: 'B3' },
        facts: { field: 'referralUsed', text: 'måske' },
      },
    ]);
  });

  it('are those of another question where it is asked', () => {
    const { reader, told } = beside(['referred', 'Henvist'], ['Ja', 'Ikke henvist', 'Nej']);
    expect([0, 1, 2].map(reader.answers('referred', readReferred))).toEqual([true, false, false]);
    expect(told()).toEqual([]);
  });
});

describe('The rows of a table', () => {
  it('are records from the first below the header to the last, and totals and notes are told', async () => {
    const { reader, told } = readerOf(
      [DATE, ['cvr', 'CVR'], ['company', 'Virksomhed']],
      [
        [46_030, 1, 'A'],
        ['Obs: ikke færdig', null, null],
        [null, 2, 'B'],
        ['I alt', 2, null],
        [null, null, null],
        ['Total', 46_000, 'sikker'],
      ],
    );
    const rows = await reader.rows(
      (index) => index === 5,
      (index, row) => [index, row],
    );
    expect(rows).toEqual([
      [0, 2],
      [2, 4],
      [5, 7],
    ]);
    expect(told()).toMatchObject([
      {
        code: 'totalsLeftOut',
        where: { sheet: 'Log', cell: 'A5' },
        facts: { count: 1, rows: '5' },
      },
      { code: 'notesLeftOut', where: { sheet: 'Log', cell: 'A3' }, facts: { count: 1, rows: '3' } },
    ]);
  });

  it.each([
    [0, 0],
    [1, 1],
    [4096, 1],
    [4097, 2],
    [8193, 3],
  ])('%i of them give %i pauses', async (count, expected) => {
    const { reader, pauses } = readerOf(
      [DATE],
      Array.from({ length: count }, () => [46_030]),
    );
    const rows = await reader.rows(
      () => true,
      (index) => index,
    );
    expect([rows.length, pauses()]).toEqual([count, expected]);
  });
});

describe('What a table of dated records says of itself', () => {
  const tie = (field: Field) => ({ field, columns: [2, 3], headings: ['x', 'x'] });

  it('is the fields that it has or would have, but for the date that is open', () => {
    const columns: GivenColumn[] = [
      ['cvr', 'CVR'],
      [null, 'x'],
      ['company', 'Navn'],
    ];
    const { reader } = readerOf(columns, [[1, 2, 3]], { ties: [tie('date'), tie('form')] });
    expect(reader.fields()).toEqual(new Set(['cvr', 'company', 'form']));
    expect(readerOf([DATE], [[1]]).reader.fields()).toEqual(new Set(['date']));
  });

  it('is where it stands and the year that its sheet or title names', () => {
    const { reader } = readerOf([DATE], [[46_030]], { sheet: 'Log', title: 'Vejledning 2026' });
    expect(reader.about()).toEqual({
      sheet: 'Log',
      source: reader.source,
      title: 'Vejledning 2026',
      namedYear: 2026,
    });
    expect(reader.source).toMatchObject({ sheet: 'Log', headerRow: 1, firstRow: 2, lastRow: 2 });
  });

  it.each<[string, string, readonly Field[], number | null]>([
    ['Log 2027', '', [], 2027],
    ['Log', '', [], null],
    ['Log 2027', 'Vejledning 2026', [], null],
    ['Log 2027', 'Vejledning 2027', ['form'], 2027],
    ['Log 2027', '', ['form', 'date'], null],
    ['Log 2027', '', ['date'], null],
    ['20', '26', [], null],
  ])('«%s» under «%s» with %j open is of the year %j', (sheet, title, open, year) => {
    const { reader } = readerOf([DATE], [[46_030]], { sheet, title, ties: open.map(tie) });
    expect(reader.about().namedYear).toBe(year);
  });
});
