import * as fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Contract, GoalId } from '../../src/contract/contract';
import type { Settings } from '../../src/contract/settings';
import type { Figure, Figures, Period } from '../../src/figures/figures';
import { judgeGoals } from '../../src/status/judge-goals';
import { judgeMunicipalities } from '../../src/status/judge-municipalities';
import type { GoalVerdict } from '../../src/status/verdict';
import {
  aContract,
  aFigure,
  MIDTJYLLAND,
  on,
  someFigures,
  someSettings,
  withTarget,
} from './a-case';

const MIDSUMMER = on(2026, 6, 30);
const YEAR_END = on(2026, 12, 31);

interface Case {
  readonly period?: Period;
  readonly contract?: Contract;
  readonly settings?: Partial<Settings>;
}

function judged(
  id: Exclude<GoalId, 'geographic-spread'>,
  figure: Figure,
  { period = MIDSUMMER, contract = aContract(), settings = {} }: Case = {},
): GoalVerdict {
  const verdicts = judgeGoals({
    figures: someFigures({ goals: { [id]: figure } }),
    municipalities: [],
    contract,
    settings: someSettings(settings),
    period,
  });
  return only(verdicts.filter((each) => each.id === id));
}

function only(verdicts: readonly GoalVerdict[]): GoalVerdict {
  const [verdict] = verdicts;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

/** A target with 0 to 4 decimals as text, and its last decimal's unit. */
const targets = fc
  .record({
    digits: fc.integer({ min: 1, max: 9_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ digits, decimals }) => {
    const unit = new Fraction(1, 10 ** decimals);
    const value = unit.mul(digits);
    return { text: value.toString(decimals), value, unit };
  });

describe('The edge of a target', () => {
  it('A percentage exactly on its target is met, one unit of its last decimal below is missed', () => {
    fc.assert(
      fc.property(targets, ({ text, value, unit }) => {
        const contract = withTarget('sustainability', text);
        const at = (actual: Fraction): string =>
          judged('sustainability', aFigure(actual), { contract, period: YEAR_END }).status;
        expect([at(value.sub(unit)), at(value), at(value.add(unit))]).toEqual([
          'missed',
          'met',
          'met',
        ]);
      }),
    );
  });

  it('In an open year the same percentages are behind and on track, never met', () => {
    fc.assert(
      fc.property(targets, ({ text, value, unit }) => {
        const contract = withTarget('referrals-used', text);
        const at = (actual: Fraction): string =>
          judged('referrals-used', aFigure(actual), { contract }).status;
        expect([at(value.sub(unit)), at(value), at(value.add(unit))]).toEqual([
          'behind',
          'onTrack',
          'onTrack',
        ]);
      }),
    );
  });

  it('A number on its target is met in an open year too, and one unit below is held against the pace', () => {
    fc.assert(
      fc.property(targets, ({ text, value, unit }) => {
        const contract = withTarget('guided', text);
        const at = (actual: Fraction, period: Period): string =>
          judged('guided', aFigure(actual), { contract, period }).status;
        expect(at(value, MIDSUMMER)).toBe('met');
        expect(at(value.add(unit), MIDSUMMER)).toBe('met');
        expect(at(value.sub(unit), YEAR_END)).toBe('missed');
      }),
    );
  });

  it('A number exactly on the pace of the days gone is on track, any less is behind', () => {
    fc.assert(
      fc.property(targets, fc.integer({ min: 1, max: 364 }), ({ text, value, unit }, days) => {
        const contract = withTarget('growth-courses', text);
        const first = on(2026, 1, 1);
        const period = { ...first, asOf: (first.asOf + days - 1) as Period['asOf'] };
        const pace = value.mul(days).div(365);
        const hair = unit.div(1_000_000);
        const at = (actual: Fraction): string =>
          judged('growth-courses', aFigure(actual), { contract, period }).status;
        expect(at(pace)).toBe('onTrack');
        expect(at(pace.sub(hair))).toBe('behind');
      }),
    );
  });

  it('A leap year has 366 days to reach its target', () => {
    const contract = aContract({
      goals: aContract().goals.map((goal) => ({
        ...goal,
        targets: [{ year: 2028, value: '366' }],
      })),
    });
    const period = on(2028, 2, 29);
    expect(judged('guided', aFigure(60), { contract, period }).status).toBe('onTrack');
    expect(judged('guided', aFigure(59), { contract, period }).status).toBe('behind');
  });
});

describe('A number of firms', () => {
  it('1.594 guided by 30 June are behind the 2.479,45 that 5.000 ask for', () => {
    const verdict = judged('guided', aFigure(1594));
    expect(verdict.status).toBe('behind');
    expect(verdict.paced?.toFraction()).toBe('181000/73');
  });

  it('A closed year has no pace', () => {
    expect(judged('guided', aFigure(4999), { period: YEAR_END })).toMatchObject({
      status: 'missed',
      paced: null,
    });
  });

  it('A year that has not begun asks for nothing yet', () => {
    const period = { ...on(2027, 1, 1), asOf: on(2026, 6, 30).asOf };
    const contract = aContract({
      goals: aContract().goals.map((goal) => ({ ...goal, targets: [{ year: 2027, value: '10' }] })),
    });
    expect(judged('guided', aFigure(0), { contract, period })).toMatchObject({ status: 'onTrack' });
  });

  it('A year without a target is not set, its result still shown, and nothing is carried over', () => {
    const verdict = judged('guided', aFigure(12), { period: on(2027, 3, 1) });
    expect(verdict.status).toBe('notSet');
    expect(verdict.actual?.toString()).toBe('12');
    expect(verdict.target).toBeNull();
  });

  it('A goal with a level to double but no such level given is held against its target', () => {
    const goals = aContract().goals.map(({ id, clause, unit, comparison }) => ({
      ...{ id, clause, unit, comparison },
      targets: [{ year: 2026, value: '300' }],
    }));
    const contract = aContract({ goals });
    const verdict = judged('young-companies', aFigure(300), { contract });
    expect([verdict.status, verdict.target?.toString()]).toEqual(['met', '300']);
  });

  it('What is missing is no data, not zero', () => {
    const missing = { actual: null, missing: 'noColumn', parts: {}, where: [] } as const;
    expect(judged('guided', missing)).toMatchObject({ status: 'noData', missing: 'noColumn' });
    expect(judged('guided', aFigure(0)).status).toBe('behind');
  });
});

describe('Young companies', () => {
  const verdictsAt = (settings: Partial<Settings>, period: Period, counts: readonly number[]) =>
    counts.map((count) => judged('young-companies', aFigure(count), { settings, period }).status);

  it.each([on(2026, 1, 1), MIDSUMMER, YEAR_END, on(2027, 12, 31)])(
    'Without a reading they are judged only where both readings agree, whatever the day',
    (period) => {
      expect(verdictsAt({}, period, [274, 275, 549, 550])).toEqual([
        'behind',
        'clarify',
        'clarify',
        'met',
      ]);
    },
  );

  it('Without a reading there is no target, but the two levels', () => {
    const verdict = judged('young-companies', aFigure(300));
    expect(verdict.target).toBeNull();
    expect(verdict.readings?.map(String)).toEqual(['275', '550']);
  });

  it('With a reading they are a number like others, but not missed before 31 December 2027', () => {
    const settings = { youngReading: new Fraction(550) };
    expect(verdictsAt(settings, MIDSUMMER, [272, 273, 550])).toEqual(['behind', 'onTrack', 'met']);
    expect(verdictsAt(settings, YEAR_END, [549, 550])).toEqual(['behind', 'met']);
    expect(verdictsAt(settings, on(2027, 12, 31), [549, 550])).toEqual(['missed', 'met']);
  });

  it('The year in which they are due is told, and the reading is no other goal’s target', () => {
    const settings = { youngReading: new Fraction(550) };
    expect(judged('young-companies', aFigure(1), { settings }).dueYear).toBe(2027);
    const guided = judged('guided', aFigure(600), { settings });
    expect([guided.target?.toString(), guided.dueYear]).toEqual(['5000', null]);
  });
});

describe('A percentage', () => {
  it('is told with its target, and asks for no pace and no reading', () => {
    const verdict = judged('sustainability', aFigure(71));
    expect([verdict.target?.toString(), verdict.paced, verdict.readings]).toEqual([
      '70',
      null,
      null,
    ]);
  });

  it('of a year without a target is not set, and its result still shown', () => {
    const verdict = judged('sustainability', aFigure(71), { period: on(2028, 6, 30) });
    expect([verdict.status, verdict.actual?.toString()]).toEqual(['notSet', '71']);
  });

  it('that is missing is no data, for the reason that is known', () => {
    const missing = { actual: null, missing: 'noColumn', parts: {}, where: [] } as const;
    expect(judged('sustainability', missing)).toMatchObject({
      status: 'noData',
      missing: 'noColumn',
      segments: {},
    });
  });
});

describe('Net Promoter Score', () => {
  const nps = (growth: number | null, operations: number | null, all = 70): Figure =>
    aFigure(all, {
      segments: {
        growth: growth === null ? null : new Fraction(growth),
        operations: operations === null ? null : new Fraction(operations),
      },
    });

  it('Combined, both segments together give the verdict', () => {
    expect(judged('nps', nps(90, 50)).status).toBe('onTrack');
    expect(judged('nps', nps(90, 50), { period: YEAR_END }).status).toBe('met');
    expect(judged('nps', nps(90, 90, 69)).status).toBe('behind');
  });

  it('Both segments are shown whatever gives the verdict', () => {
    const { segments } = judged('nps', nps(90, null));
    expect([segments?.growth?.toString(), segments?.operations]).toEqual(['90', null]);
  });

  it('Each, both segments must reach the target', () => {
    const settings = { npsVerdict: 'each' } as const;
    expect(judged('nps', nps(90, 50), { settings }).status).toBe('behind');
    expect(judged('nps', nps(70, 70), { settings }).status).toBe('onTrack');
    expect(judged('nps', nps(90, 50), { settings, period: YEAR_END }).status).toBe('missed');
  });

  it('Each, a segment without answers is missing data unless the other fails alone', () => {
    const settings = { npsVerdict: 'each' } as const;
    expect(judged('nps', nps(90, null), { settings })).toMatchObject({
      status: 'noData',
      missing: 'noAnswers',
    });
    expect(judged('nps', nps(null, 50), { settings }).status).toBe('behind');
  });

  it('Each, without a segment column all answers give the verdict', () => {
    expect(judged('nps', nps(null, null), { settings: { npsVerdict: 'each' } }).status).toBe(
      'onTrack',
    );
  });
});

describe('A typed-in measurement', () => {
  it('is final while the year is open', () => {
    expect(judged('awareness', aFigure('48.7')).status).toBe('missed');
    expect(judged('awareness', aFigure(50)).status).toBe('met');
    expect(judged('growth-revenue', aFigure('9.9999')).status).toBe('missed');
    expect(judged('growth-employment', aFigure(5)).status).toBe('met');
  });

  it('Productivity must be strictly above zero', () => {
    const at = (value: string): string => judged('productivity', aFigure(value)).status;
    expect([at('-0.0001'), at('0'), at('0.0001')]).toEqual(['missed', 'missed', 'met']);
  });

  it('Knowledge of the offers is held to 55 in 2026 with 60 as the path, and to 65 in 2027', () => {
    const in2026 = judged('offer-awareness', aFigure('56.1'));
    expect([in2026.status, in2026.path?.toString()]).toEqual(['met', '60']);
    const in2027 = judged('offer-awareness', aFigure('64.9'), { period: on(2027, 6, 30) });
    expect([in2027.status, in2027.path]).toEqual(['missed', null]);
  });
});

describe('Geographic spread', () => {
  const shares = (count: (population: number) => number): Readonly<Record<string, number>> =>
    Object.fromEntries(
      MIDTJYLLAND.map(({ code, population }) => [code, count(population[2025] ?? 0)]),
    );

  const LOG = { sheet: 'Log', cell: 'C6:C9' };
  const LIST = { sheet: 'Kommuner', cell: 'B2:B20' };

  function spread(
    counts: Readonly<Record<string, number>>,
    period: Period,
    changes: Partial<Figures> = {},
  ): GoalVerdict {
    const all = {
      figures: { ...someFigures({ counts }), ...changes },
      contract: aContract(),
      settings: someSettings(),
      period,
    };
    const municipalities = judgeMunicipalities(all).verdicts;
    return only(judgeGoals({ ...all, municipalities }).slice(-1));
  }

  it('With every municipality within its band it is on track, and met when the year is closed', () => {
    const even = shares((population) => population);
    expect(spread(even, MIDSUMMER).status).toBe('onTrack');
    expect(spread(even, YEAR_END).status).toBe('met');
  });

  it('With one outside it is behind, and missed when the year is closed', () => {
    const uneven = { ...shares((population) => population), '741': 0 };
    const verdict = spread(uneven, MIDSUMMER);
    expect(verdict).toMatchObject({ status: 'behind', parts: { below: 1, above: 0 } });
    expect([verdict.actual?.toString(), verdict.target?.toString()]).toEqual(['18', '19']);
    expect(verdict.missing).toBeNull();
    expect(spread(uneven, YEAR_END).status).toBe('missed');
  });

  it('Its source is the log that was counted and the list that told the population', () => {
    const goals = { ...someFigures().goals, guided: aFigure(190, { where: [LOG] }) };
    const population = { year: 2025, source: 'workbook' as const, where: LIST };
    const even = shares((people) => people);
    const whereOf = (changes: Partial<Figures>) =>
      spread(even, MIDSUMMER, { goals, population, ...changes }).where;
    expect(whereOf({})).toEqual([LOG, LIST]);
    expect(whereOf({ municipalityCounts: 'list' })).toEqual([LIST]);
    expect(whereOf({ population: { ...population, source: 'bundled', where: null } })).toEqual([
      LOG,
    ]);
  });

  it('A municipality above its band is told as such', () => {
    const { parts } = spread({ ...shares((population) => population), '741': 9999 }, MIDSUMMER);
    expect(parts).toMatchObject({ above: 1 });
  });

  it('With one that can’t be judged the reason is the one that the log gives, else no answers', () => {
    expect(spread({}, MIDSUMMER).missing).toBe('noSheet');
    const goals = { ...someFigures().goals, guided: aFigure(0) };
    expect(spread({}, MIDSUMMER, { goals }).missing).toBe('noAnswers');
  });

  it('With one that can’t be judged there is no data', () => {
    expect(spread({}, MIDSUMMER)).toMatchObject({ status: 'noData', actual: null });
    expect(
      spread(
        shares(() => 0),
        MIDSUMMER,
      ).status,
    ).toBe('noData');
  });
});

describe('The goals', () => {
  it('come in the contract’s order, all of them, whatever is missing', () => {
    const contract = aContract();
    const verdicts = judgeGoals({
      figures: someFigures(),
      municipalities: judgeMunicipalities({
        figures: someFigures(),
        contract,
        settings: someSettings(),
        period: MIDSUMMER,
      }).verdicts,
      contract,
      settings: someSettings(),
      period: MIDSUMMER,
    });
    expect(verdicts.map(({ id }) => id)).toEqual(contract.goals.map(({ id }) => id));
    expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(['noData']));
  });
});
