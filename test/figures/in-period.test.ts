import { told } from './told-lines';
import {
  actual,
  day,
  evaluation,
  facts,
  figuresOf,
  guidance,
  GUIDANCE_FIELDS,
  places,
} from './workbook';

const UNDATED = GUIDANCE_FIELDS.filter((field) => field !== 'date');

describe('The rows that count', () => {
  it('lie from 1 January to the as-of date, both included', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
    const figures = figuresOf({ guidance: [guidance(days.map((iso) => ({ date: day(iso) })))] });
    expect(actual(figures, 'guided')).toBe('2');
    expect(figures.usage).toEqual([{ rowsUsed: 2, rowsLeftOut: 2 }]);
  });

  it('leave out rows before and after, which are told once a sheet at the first of them', () => {
    const rows = ['2026-02-01', '2025-12-31', '2026-07-01', '2027-01-01'];
    const figures = figuresOf({ guidance: [guidance(rows.map((iso) => ({ date: day(iso) })))] });
    expect(places(figures, 'outsidePeriod')).toEqual(['Log!A5']);
    expect(facts(figures, 'outsidePeriod')).toEqual([{ before: 1, after: 2, year: 2026 }]);
  });

  it('leave out a row without a readable date, which is listed with its cell', () => {
    const figures = figuresOf({ guidance: [guidance([{}, { date: null }])] });
    expect(actual(figures, 'guided')).toBe('1');
    expect(places(figures, 'rowWithoutDate')).toEqual(['Log!A5']);
    expect(figures.usage).toEqual([{ rowsUsed: 1, rowsLeftOut: 1 }]);
  });

  it('are told of in the column of dates, wherever it stands', () => {
    const fields = ['cvr', 'date', 'form'] as const;
    const rows = [{ date: null }, { date: day('2025-12-31') }];
    const figures = figuresOf({ guidance: [guidance(rows, { fields })] });
    expect(places(figures, 'rowWithoutDate')).toEqual(['Log!B4']);
    expect(places(figures, 'outsidePeriod')).toEqual(['Log!B5']);
  });

  it('are none in a year that has not begun, which is told until its first day', () => {
    const log = guidance([{ date: day('2026-01-01') }, { date: day('2025-12-31') }]);
    const early = figuresOf({ guidance: [log] }, { year: 2026, asOf: '2025-12-31' });
    expect(told(early)).toEqual([
      'warning yearNotBegun - {"year":2026}',
      'note outsidePeriod Log!A4 {"before":1,"after":1,"year":2026}',
    ]);
    const first = figuresOf({ guidance: [log] }, { year: 2026, asOf: '2026-01-01' });
    expect(facts(first, 'yearNotBegun')).toEqual([]);
  });

  it('are not told of twice when the reader has told of the date already', () => {
    const sheet = guidance([{ date: null }, { date: null }]);
    const figures = figuresOf({
      guidance: [sheet],
      findings: [
        {
          severity: 'warning',
          code: 'unreadableDate',
          where: { sheet: 'Log', cell: 'A4' },
          facts: { text: '31.02.26' },
        },
      ],
    });
    expect(places(figures, 'rowWithoutDate')).toEqual(['Log!A5']);
  });

  it('are all the rows of a sheet without dates that names the year alone, and that is told', () => {
    const sheet = guidance([{}, {}], { fields: UNDATED, namedYear: 2026 });
    const figures = figuresOf({ guidance: [sheet] });
    expect(actual(figures, 'guided')).toBe('2');
    expect(facts(figures, 'countedWhole')).toEqual([{ rows: 2, year: 2026 }]);
  });

  it.each([[undefined], [2025]])(
    'are none of the rows of a sheet without dates that names another year or none (%s): a question',
    (namedYear) => {
      const sheet = guidance([{}, {}], {
        fields: UNDATED,
        ...(namedYear === undefined ? {} : { namedYear }),
      });
      const figures = figuresOf({ guidance: [sheet] });
      expect(figures.goals.guided).toMatchObject({ actual: null, missing: 'noColumn' });
      expect(places(figures, 'noDateColumn')).toEqual(['Log']);
      expect(figures.usage).toEqual([{ rowsUsed: 0, rowsLeftOut: 2 }]);
    },
  );

  it('hold for surveys as for logs', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-07-01'];
    const rows = days.map((iso, index) => ({
      date: day(iso),
      score: index === 1 ? 10 : 0,
      segment: 'growth' as const,
    }));
    expect(actual(figuresOf({ evaluations: [evaluation(rows)] }), 'nps')).toBe('100');
  });

  it('are none while the year has not begun, which is told', () => {
    const figures = figuresOf({ guidance: [guidance([{}])] }, { year: 2027 });
    expect(actual(figures, 'guided')).toBe('0');
    expect(facts(figures, 'yearNotBegun')).toEqual([{ year: 2027 }]);
  });

  it('of a sheet that was left out whole are all left out', () => {
    const used = guidance([{}]);
    const copy = guidance([{}, {}], { sheet: 'Alle' });
    const leftOut = { ...copy.source, leftOut: 'copy' as const };
    const figures = figuresOf({ guidance: [used], sources: [leftOut, used.source] });
    expect(figures.usage).toEqual([
      { rowsUsed: 0, rowsLeftOut: 2 },
      { rowsUsed: 1, rowsLeftOut: 0 },
    ]);
  });
});

describe('What is missing is no zero', () => {
  it('is no sheet at all for every goal of an empty workbook', () => {
    const { goals, municipalityCounts, companies } = figuresOf({});
    expect(goals.guided.missing).toBe('noSheet');
    expect(goals['growth-courses'].missing).toBe('noSheet');
    expect(goals['young-companies'].missing).toBe('noSheet');
    expect(goals.nps.missing).toBe('noSheet');
    expect(goals['referrals-used'].missing).toBe('noSheet');
    expect(goals.sustainability.missing).toBe('noSheet');
    expect(goals.awareness.missing).toBe('noMeasurement');
    expect([municipalityCounts, companies]).toEqual([null, null]);
  });

  it('is 0 in a log that has its columns and no rows in the year', () => {
    const figures = figuresOf({ guidance: [guidance([{ date: day('2025-05-01') }])] });
    for (const goal of ['guided', 'growth-courses', 'young-companies'] as const) {
      expect(actual(figures, goal)).toBe('0');
    }
    expect(figures.municipalities.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  it('is a missing column when no joined sheet has it', () => {
    const fields = ['date', 'municipality'] as const;
    const { goals } = figuresOf({ guidance: [guidance([{}], { fields })] });
    expect(goals['growth-courses'].missing).toBe('noColumn');
    expect(goals['young-companies'].missing).toBe('noColumn');
  });

  it('is no answers when the rows of the year leave the whole column blank', () => {
    const { goals } = figuresOf({ guidance: [guidance([{ form: null }, { form: null }])] });
    expect(goals.guided).toMatchObject({ actual: null, missing: 'noAnswers' });
    expect(goals['young-companies']).toMatchObject({ actual: null, missing: 'noAnswers' });
  });
});
