import Fraction from 'fraction.js';
import type { Contract, Goal, GoalId } from '../../src/contract/contract';
import { allMunicipalities } from '../../src/contract/municipalities';
import type { Settings } from '../../src/contract/settings';
import type { Figure, Figures, Period } from '../../src/figures/figures';
import { dayOf } from '../../src/workbook/day';

/** The goals of 2026-2027 as the rules list them. */
const GOALS: readonly Goal[] = [
  goal('awareness', 'Mål 1', 'percent', { 2026: '50', 2027: '50' }),
  {
    ...goal('offer-awareness', 'Mål 1', 'percent', { 2026: '55', 2027: '65' }),
    path: [{ year: 2026, value: '60' }],
  },
  { ...goal('young-companies', 'Mål 2', 'count', {}), level: '275', dueYear: 2027 },
  goal('nps', 'Mål 3', 'nps', { 2026: '70', 2027: '70' }),
  goal('referrals-used', 'Mål 4', 'percent', { 2026: '50', 2027: '50' }),
  goal('growth-revenue', 'Mål 5', 'points', { 2026: '10', 2027: '10' }),
  goal('growth-employment', 'Mål 5', 'points', { 2026: '5', 2027: '5' }),
  { ...goal('productivity', 'Mål 5', 'points', { 2026: '0', 2027: '0' }), comparison: 'above' },
  goal('sustainability', 'Mål 6', 'percent', { 2026: '70', 2027: '70' }),
  goal('guided', '6.b (II)', 'count', { 2026: '5000' }),
  goal('growth-courses', '6.b (II)', 'count', { 2026: '600' }),
  goal('geographic-spread', '6.b (I)', 'municipalities', {}),
];

function goal(
  id: GoalId,
  clause: string,
  unit: Goal['unit'],
  targets: Readonly<Record<number, string>>,
): Goal {
  const values = Object.entries(targets).map(([year, value]) => ({ year: Number(year), value }));
  return { id, clause, unit, comparison: 'atLeast', targets: values };
}

export const MIDTJYLLAND = allMunicipalities.filter(({ house }) => house === 'Midtjylland');

export function aContract(changes: Partial<Contract> = {}): Contract {
  return {
    id: 'test',
    name: 'Resultatkontrakt',
    house: { name: 'Midtjylland', cvr: '40084606' },
    years: { first: 2026, last: 2027 },
    currency: 'DKK',
    municipalities: MIDTJYLLAND.map(({ code }) => code),
    goals: GOALS,
    grants: [{ year: 2026, value: '44815000' }],
    grantClause: '8. Økonomi',
    settings: {},
    topics: [],
    ...changes,
  };
}

/** The contract with one goal's target for 2026 set to something else. */
export function withTarget(id: GoalId, value: string): Contract {
  const goals = GOALS.map((each) =>
    each.id === id ? { ...each, targets: [{ year: 2026, value }] } : each,
  );
  return aContract({ goals });
}

export function someSettings(changes: Partial<Settings> = {}): Settings {
  return {
    individualTarget: null,
    populationYear: null,
    tolerance: new Fraction(10),
    countUnit: 'courses',
    youngReading: null,
    npsVerdict: 'combined',
    satisfiedAnswers: [],
    instalments: 1,
    roundTo: 'krone',
    vat: null,
    ...changes,
  };
}

export function aFigure(actual: Fraction | number | string, changes: Partial<Figure> = {}): Figure {
  return { actual: new Fraction(actual), missing: null, parts: {}, where: [], ...changes };
}

export const MISSING: Figure = { actual: null, missing: 'noSheet', parts: {}, where: [] };

const NOTHING: Figures['goals'] = {
  awareness: MISSING,
  'offer-awareness': MISSING,
  'young-companies': MISSING,
  nps: MISSING,
  'referrals-used': MISSING,
  'growth-revenue': MISSING,
  'growth-employment': MISSING,
  productivity: MISSING,
  sustainability: MISSING,
  guided: MISSING,
  'growth-courses': MISSING,
};

interface Counted {
  readonly goals?: Partial<Figures['goals']>;
  /** By code; a municipality that is not here has no count. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly population?: (code: string) => number | null;
}

/** Figures with what is given; everything else is missing, and the population is the bundled one of 2025. */
export function someFigures({ goals, counts = {}, population = bundled }: Counted = {}): Figures {
  return {
    goals: { ...NOTHING, ...goals },
    municipalities: MIDTJYLLAND.map(({ code }) => ({
      code,
      population: population(code),
      count: counts[code] ?? null,
    })),
    municipalityCounts: Object.keys(counts).length > 0 ? 'log' : null,
    outside: 0,
    unknown: 0,
    population: { year: 2025, source: 'bundled', where: null },
    topics: [],
    companies: null,
    usage: [],
    findings: [],
  };
}

function bundled(code: string): number | null {
  return MIDTJYLLAND.find((each) => each.code === code)?.population[2025] ?? null;
}

export function on(year: number, month: number, day: number): Period {
  return { year, asOf: dayOf(year, month, day), closed: month === 12 && day === 31 };
}
