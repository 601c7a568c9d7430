import fc from 'fast-check';
import type { Figures } from '../../src/figures/figures';
import type { GuidanceRow } from '../../src/reading/records';
import { runs } from '../chance';
import { countByHand } from './oracle';
import { randomRow, randomRows, rowsOfDistinctDays } from './random-log';
import { ALL_GUIDANCE_FIELDS, CODES, day, facts, figuresOf, guidance, places } from './workbook';

const log = (rows: readonly Partial<GuidanceRow>[], sheet = 'Log') =>
  guidance(rows, { sheet, fields: ALL_GUIDANCE_FIELDS });

/** Every number of the figures, without where it came from. */
function numbers({ goals, municipalities, outside, unknown, companies, topics }: Figures) {
  return {
    goals: Object.values(goals).map(({ actual, missing, parts }) => [
      actual?.toFraction(),
      missing,
      parts,
    ]),
    municipalities,
    outside,
    unknown,
    companies,
    topics,
  };
}

describe('The figures of any log', () => {
  it('are what one counts by hand', () => {
    fc.assert(
      fc.property(fc.array(randomRows, { minLength: 1, maxLength: 3 }), (books) => {
        const sheets = books.map((rows, index) => log(rows, `Q${String(index)}`));
        const figures = figuresOf({ guidance: sheets });
        const days = { first: day('2026-01-01'), last: day('2026-06-30') };
        const answers = countByHand(sheets, days, CODES);
        const { guided, 'growth-courses': growth, 'young-companies': young } = figures.goals;
        if (guided.actual !== null) {
          const { individual, collective, distinct } = answers;
          expect(guided.parts).toMatchObject({ individual, collective, distinct });
          expect(guided.actual.toFraction()).toBe(String(individual + collective));
        }
        expect(growth.actual?.valueOf() ?? 0).toBe(answers.growthCourses);
        expect(young.actual?.valueOf() ?? 0).toBe(answers.young);
        expect(figures.municipalities.map(({ count }) => count)).toEqual(answers.perMunicipality);
        expect([figures.outside, figures.unknown]).toEqual([answers.outside, answers.unknown]);
      }),
      runs(500),
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rowsOfDistinctDays.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, shuffled]) => {
          expect(numbers(figuresOf({ guidance: [log(shuffled)] }))).toEqual(
            numbers(figuresOf({ guidance: [log(rows)] })),
          );
        },
      ),
    );
  });

  it('are the same whether the rows stand in one sheet or in several, as long as ids do not restart', () => {
    const oneCompanyAnId = randomRow.map((row) => ({
      ...row,
      course: row.cvr ? `K ${row.cvr}` : null,
    }));
    fc.assert(
      fc.property(fc.array(oneCompanyAnId, { maxLength: 12 }), fc.nat(12), (rows, cut) => {
        const split = [log(rows.slice(0, cut), 'Q1'), log(rows.slice(cut), 'Q2')];
        expect(numbers(figuresOf({ guidance: split }))).toEqual(
          numbers(figuresOf({ guidance: [log(rows)] })),
        );
      }),
    );
  });

  it('do not change with rows of other years about other companies', () => {
    const elsewhere = randomRow.map((row) => ({
      ...row,
      company: 'Elsewhere',
      date: day('2025-06-01'),
    }));
    fc.assert(
      fc.property(randomRows, fc.array(elsewhere), (rows, others) => {
        expect(numbers(figuresOf({ guidance: [log([...rows, ...others])] }))).toEqual(
          numbers(figuresOf({ guidance: [log(rows)] })),
        );
      }),
    );
  });

  it('use or leave out every row once', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const [usage] = figuresOf({ guidance: [log(rows)] }).usage;
        expect((usage?.rowsUsed ?? 0) + (usage?.rowsLeftOut ?? 0)).toBe(rows.length);
      }),
    );
  });
});

describe('A flood of findings', () => {
  const rows = Array.from({ length: 350 }, () => ({ date: null }));

  it('shows 200 of a kind on a sheet and says how many more there are', () => {
    const figures = figuresOf({ guidance: [log(rows), log(rows.slice(0, 3), 'B')] });
    expect(places(figures, 'rowWithoutDate')).toHaveLength(203);
    expect(places(figures, 'moreOfTheSame')).toEqual(['Log']);
    expect(facts(figures, 'moreOfTheSame')).toEqual([{ code: 'rowWithoutDate', count: 150 }]);
  });
});

/** A log with repeated companies and courses, and with cells that say nothing. */
function longLog(length: number) {
  const date = day('2026-01-01');
  const rows = Array.from({ length }, (_, index) => ({
    date,
    cvr: index % 3 === 0 ? null : String(10_000_000 + (index % (length / 4))),
    company: `Firma ${String(index % (length / 4))}`,
    form: index % 5 === 0 ? null : ('individual' as const),
    segment: index % 2 === 0 ? ('growth' as const) : null,
    course: `K${String(index % (length / 2))}`,
    topic: 'Innovation',
  }));
  return log(rows);
}

/** Microseconds of the processor that counting a log takes; waiting for it is not counted. */
function workFor(length: number): number {
  const sheet = longLog(length);
  const start = process.cpuUsage();
  const { usage } = figuresOf({ guidance: [sheet] });
  expect(usage).toEqual([{ rowsUsed: length, rowsLeftOut: 0 }]);
  return process.cpuUsage(start).user;
}

describe('A log of 200.000 rows', () => {
  it('takes about ten times the work of 20.000, not a hundred times', () => {
    const short = Math.max(workFor(20_000), workFor(20_000));
    expect(workFor(200_000) / short).toBeLessThan(40);
  }, 120_000);
});
