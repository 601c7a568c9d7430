import { readEvaluation } from '../../src/reading/read-evaluation';
import { makeSource } from '../../src/reading/make-source';
import type { CellValue } from '../../src/workbook/cell';
import { dayOf } from '../../src/workbook/day';
import { contextOf, tableOf, type GivenColumn, type MoreOfTable } from './table-of';

const COLUMNS: GivenColumn[] = [
  ['date', 'Svardato'],
  ['cvr', 'CVR'],
  ['segment', 'Segment'],
  ['score', 'NPS'],
  ['referred', 'Henvist'],
  ['referralUsed', 'Brugt'],
  ['sustainability', 'Bæredygtighed 1'],
  ['sustainability', 'Bæredygtighed 2'],
];

async function read(
  rows: readonly (readonly CellValue[])[],
  columns: readonly GivenColumn[] = COLUMNS,
  more: MoreOfTable = {},
) {
  const { table, cells } = tableOf('evaluation', columns, rows, more);
  const context = contextOf();
  const sheet = await readEvaluation('Svar', table, cells, context);
  const source = makeSource(table, 'Svar', cells.lastRow, null);
  return { sheet, source, told: context.findings.all() };
}

const warning = (code: string, cell: string, facts: object) => ({
  severity: 'warning',
  code,
  where: { sheet: 'Svar', cell },
  facts,
});

describe('The answers of a user evaluation', () => {
  it('are a record a row, with the year that the title names', async () => {
    const { sheet, source, told } = await read(
      [
        [46_030, 12_345_674, 'Vækst', 9, 'Ja', 'Nej', ' I høj grad', 'Slet ikke'],
        [46_031, '12345674', 'Drift', '10', 'Nej', 'Ja', 'Ved ikke', 'Slet ikke'],
        [46_032, 'x', 'Andet', null, null, null, null, null],
      ],
      COLUMNS,
      { title: 'Evaluering 2026' },
    );
    expect(sheet).toEqual({
      sheet: 'Svar',
      source,
      title: 'Evaluering 2026',
      namedYear: 2026,
      has: new Set(COLUMNS.map(([field]) => field)),
      rows: [
        {
          row: 2,
          date: dayOf(2026, 1, 8),
          cvr: '12345674',
          segment: 'growth',
          score: 9,
          referred: true,
          referralUsed: false,
          sustainability: ['I høj grad', 'Slet ikke'],
        },
        {
          row: 3,
          date: dayOf(2026, 1, 9),
          cvr: '12345674',
          segment: 'operations',
          score: 10,
          referred: false,
          referralUsed: true,
          sustainability: ['Slet ikke'],
        },
        {
          row: 4,
          date: dayOf(2026, 1, 10),
          cvr: null,
          segment: null,
          score: null,
          referred: null,
          referralUsed: null,
          sustainability: [],
        },
      ],
    });
    expect(told).toEqual([]);
  });

  it('are told of where they can’t be read, but for numbers and segments of firms', async () => {
    const error = { error: '#N/A' };
    const { sheet, told } = await read([
      [46_030, 'x', 'x', 9, 'Ikke henvist', 'Nej', 'Godt', 'Godt'],
      ['i går', 'x', 'x', 11, 'måske', 'måske', error, true],
      [46_031, 'x', 'x', 8, 'Ja', 'Ja', 'Godt', 'Godt'],
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(sheet.rows[0]?.referred).toBe(false);
    expect(sheet.rows[1]).toEqual({
      row: 3,
      date: null,
      cvr: null,
      segment: null,
      score: null,
      referred: null,
      referralUsed: null,
      sustainability: [],
    });
    expect(told).toEqual([
      warning('unreadableDate', 'A3', { text: 'i går' }),
      warning('unreadableCell', 'D3', { field: 'score', text: '11' }),
      warning('unreadableCell', 'E3', { field: 'referred', text: 'måske' }),
      warning('unreadableCell', 'F3', { field: 'referralUsed', text: 'måske' }),
      warning('unreadableCell', 'G3', { field: 'sustainability', text: '#N/A' }),
    ]);
  });

  it('that are numbers for words are no answers, and are counted at the heading', async () => {
    const row = (...answers: CellValue[]) => [46_030, null, null, 9, null, null, ...answers];
    const { sheet, told } = await read([row(4, 'Godt'), row('5', 3), row(null, 'Godt')]);
    expect(sheet.rows.map(({ sustainability }) => sustainability)).toEqual([
      ['Godt'],
      [],
      ['Godt'],
    ]);
    expect(told).toEqual([warning('numericScale', 'G1', { answers: 3 })]);
  });

  it('that are not asked for are none', async () => {
    const { sheet, told } = await read(
      [
        [46_030, 9],
        [46_030, null],
        ['Total', null],
      ],
      [
        ['date', 'Svardato'],
        ['score', 'NPS'],
      ],
    );
    const nothing = {
      date: dayOf(2026, 1, 8),
      cvr: null,
      segment: null,
      score: null,
      referred: null,
      referralUsed: null,
      sustainability: [],
    };
    expect(sheet.rows).toEqual([
      { ...nothing, row: 2, score: 9 },
      { ...nothing, row: 3 },
    ]);
    expect(told.map(({ code }) => code)).toEqual(['totalsLeftOut']);
  });
});

describe('A row of a user evaluation that looks like a total', () => {
  const total = (date: CellValue, ...answers: CellValue[]) => [date, 'Total', null, ...answers];

  it.each<[string, CellValue[], boolean]>([
    ['a day and a score', total(46_030, 9), true],
    ['a day and a referral', total(46_030, null, 'x'), true],
    ['a day and its use', total(46_030, null, null, 'x'), true],
    ['a day and the first answer', total(46_030, null, null, null, 'x'), true],
    ['a day and the last answer', total(46_030, null, null, null, null, 'x'), true],
    ['a day alone', total(46_030), false],
    ['a day and dashes', total(46_030, '-', '-', '-', '-', '-'), false],
    ['a score alone', total(null, 9), false],
    ['a score and what is no day', total('i går', 9), false],
  ])('is an answer all the same with %s', async (_, row, isRecord) => {
    const { sheet, told } = await read([row]);
    expect(sheet.rows).toHaveLength(isRecord ? 1 : 0);
    expect(told.filter(({ code }) => code === 'totalsLeftOut')).toHaveLength(isRecord ? 0 : 1);
  });
});
