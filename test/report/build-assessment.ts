import Fraction from 'fraction.js';
import { bundledContract } from '../../src/contract/bundle';
import type { Contract } from '../../src/contract/contract';
import { municipalityOf } from '../../src/contract/municipalities';
import { resolveSettings } from '../../src/contract/resolve-settings';
import type { Figure, Figures } from '../../src/figures/figures';
import type { Source } from '../../src/reading/records';
import type { Assessment } from '../../src/report/assessment';
import { instalments } from '../../src/split/instalments';
import { largestRemainder } from '../../src/split/largest-remainder';
import type { Allocation } from '../../src/split/allocation';
import { judgeGoals } from '../../src/status/judge-goals';
import { judgeMunicipalities } from '../../src/status/judge-municipalities';
import type { SettingName } from '../../src/contract/contract';
import { dayOf, type Day } from '../../src/workbook/day';
import { finding, type Finding, type Where } from '../../src/workbook/finding';

/** What one test changes of the usual half year. */
export interface Change {
  readonly asOf?: Day;
  readonly settings?: Partial<Record<SettingName, string>>;
  readonly contract?: Contract;
  /** Individual courses by municipality code. */
  readonly counts?: Readonly<Record<string, number | null>>;
  readonly actuals?: Partial<Record<keyof Figures['goals'], Fraction | null>>;
  readonly basis?: Allocation['basis'] | null;
  /** Added to the first municipality's amount, so that the sum is off. */
  readonly amountOff?: bigint;
  readonly findings?: readonly Finding[];
  readonly sources?: readonly Source[];
  readonly seal?: string;
}

export const SEAL = `sha256:${'0123456789abcdef'.repeat(4)}`;

const COUNTS: Readonly<Record<string, number>> = {
  '615': 176,
  '657': 150,
  '661': 81,
  '665': 16,
  '671': 15,
  '706': 53,
  '707': 52,
  '710': 67,
  '727': 34,
  '730': 138,
  '740': 158,
  '741': 12,
  '746': 83,
  '751': 558,
  '756': 60,
  '760': 52,
  '766': 73,
  '779': 84,
  '791': 165,
};

const LOG = 'Vejledninger 2026';

/** A whole review of a plausible year, made by hand from the contract's own rules. */
export function buildAssessment(change: Change = {}): Assessment {
  const contract = change.contract ?? bundledContract;
  const { settings, texts } = resolveSettings([
    {
      origin: 'commandLine',
      entries: Object.entries(change.settings ?? { individualTarget: '3000' }).map(
        ([name, text]) => ({ name: name as SettingName, text, where: null }),
      ),
    },
  ]);
  const asOf = change.asOf ?? dayOf(2026, 9, 30);
  const period = { year: 2026, asOf, closed: asOf >= dayOf(2026, 12, 31) };
  const sources = change.sources ?? SOURCES;
  const figures = figuresOf(contract, change, sources);
  const { verdicts, basis } = judgeMunicipalities({ figures, contract, settings, period });
  const findings = change.findings ?? FINDINGS;
  return {
    contract,
    agreed: bundledContract,
    settings,
    settingTexts: texts,
    agreedSettingTexts: resolveSettings([]).texts,
    period,
    mapping: null,
    records: {
      guidance: [],
      evaluations: [],
      municipalityLists: [],
      measurements: [],
      sources,
      findings,
    },
    figures,
    goals: judgeGoals({ figures, municipalities: verdicts, contract, settings, period }),
    municipalities: verdicts,
    band: basis,
    allocation: allocationOf(contract, settings.instalments, settings.roundTo, change),
    findings,
    seal: change.seal ?? SEAL,
    version: '0.1.0',
  };
}

function figuresOf(contract: Contract, change: Change, sources: readonly Source[]): Figures {
  const place = (sheet: string, cell: string): Where[] => [{ sheet, cell }];
  const figure = (
    id: keyof Figures['goals'],
    actual: Fraction | null,
    parts: Figure['parts'],
    where: readonly Where[],
  ): Figure => {
    const given = change.actuals?.[id];
    const value = given === undefined ? actual : given;
    return { actual: value, missing: value === null ? 'noMeasurement' : null, parts, where };
  };
  const survey = 'Brugerevaluering';
  const measured = 'Målinger';
  return {
    goals: {
      awareness: figure('awareness', new Fraction('48.7'), {}, place(measured, 'C4')),
      'offer-awareness': figure('offer-awareness', new Fraction('56.1'), {}, place(measured, 'C5')),
      'young-companies': figure('young-companies', new Fraction(385), {}, place(LOG, 'I6:I2043')),
      nps: {
        ...figure('nps', new Fraction(6800, 107), { answers: 107 }, place(survey, 'E4:E131')),
        segments: { growth: new Fraction(70), operations: new Fraction(58) },
      },
      'referrals-used': figure(
        'referrals-used',
        new Fraction(7700, 137),
        { used: 77, referred: 137 },
        place(survey, 'G4:G131'),
      ),
      'growth-revenue': figure('growth-revenue', null, {}, []),
      'growth-employment': figure('growth-employment', null, {}, []),
      productivity: figure('productivity', null, {}, []),
      sustainability: figure(
        'sustainability',
        new Fraction(8000, 137),
        { satisfied: 80, answered: 137 },
        place(survey, 'H4:I131'),
      ),
      guided: figure('guided', new Fraction(2012), { individual: 1504, collective: 508 }, [
        { sheet: LOG, cell: 'F6:F2043' },
        { sheet: 'Vejl. 3. kvt 26', cell: 'F6:F744' },
        { sheet: 'Vejl. 2. kvt 26', cell: 'F6:F744' },
        { sheet: 'Vejl. 1. kvt 26', cell: 'F6:F744' },
      ]),
      'growth-courses': figure('growth-courses', new Fraction(608), {}, place(LOG, 'J6:J2043')),
    },
    municipalities: contract.municipalities.map((code) => ({
      code,
      population: municipalityOf(code)?.population[2025] ?? null,
      count: (change.counts ?? COUNTS)[code] ?? null,
    })),
    municipalityCounts: 'log',
    outside: 17,
    unknown: 4,
    population: { year: 2025, source: 'bundled', where: null },
    topics: contract.topics.map(({ id }, index) => ({ id, count: 12 + 31 * index })),
    companies: 1893,
    usage: sources.map((source, index) => ({
      rowsUsed: source.leftOut === null ? 2031 - 100 * index : 0,
      rowsLeftOut: source.leftOut === null ? index : 120,
    })),
    findings: [],
  };
}

function allocationOf(
  contract: Contract,
  count: number,
  unit: Allocation['unit'],
  { basis = 'key', amountOff = 0n }: Change,
): Allocation | null {
  if (basis === null) return null;
  const total = unit === 'øre' ? 4_481_500_000n : 44_815_000n;
  const portions = largestRemainder(
    total,
    contract.municipalities.map((code) => ({
      code,
      weight: new Fraction(municipalityOf(code)?.population[2025] ?? 0),
    })),
  ).map((portion, index) => ({
    ...portion,
    amount: portion.amount + (index === 0 ? amountOff : 0n),
  }));
  const parts = instalments(
    portions.map((portion) => portion.amount),
    count,
  );
  return {
    year: 2026,
    unit,
    currency: 'DKK',
    total,
    basis,
    where: basis === 'population' ? null : { sheet: 'Kommuner', cell: 'D4:D22' },
    rows: portions.map((portion, index) => ({
      ...portion,
      name: municipalityOf(portion.code)?.name ?? '',
      instalments: parts[index] ?? [],
      ean: null,
    })),
    instalments: Array.from({ length: count }, (_, index) =>
      parts.reduce((sum, part) => sum + (part[index] ?? 0n), 0n),
    ),
  };
}

export const SOURCES: readonly Source[] = [
  {
    sheet: LOG,
    kind: 'guidance',
    headerRow: 5,
    firstRow: 6,
    lastRow: 2043,
    leftOut: null,
    columns: [
      { field: 'course', column: 2, heading: 'Forløbsnr.', why: 'heading' },
      { field: 'date', column: 3, heading: 'Mødedato_Møder', why: 'heading' },
      { field: 'form', column: 4, heading: 'Form', why: 'heading' },
      { field: 'cvr', column: 6, heading: 'CVR-nr.', why: 'heading' },
      { field: 'company', column: 7, heading: 'Firmanavn_Virksomheder', why: 'heading' },
      { field: 'municipality', column: 8, heading: 'Kommune_Virksomheder', why: 'heading' },
      { field: 'start', column: 9, heading: 'Stiftet', why: 'heading' },
      { field: 'segment', column: 10, heading: 'Segment', why: 'heading' },
      { field: 'topic', column: 11, heading: 'Emne', why: 'heading' },
    ],
  },
  {
    sheet: 'Brugerevaluering',
    kind: 'evaluation',
    headerRow: 3,
    firstRow: 4,
    lastRow: 131,
    leftOut: null,
    columns: [
      { field: 'date', column: 1, heading: 'Besvaret', why: 'heading' },
      {
        field: 'score',
        column: 5,
        heading: 'Hvor sandsynligt er det, at du vil anbefale os?',
        why: 'heading',
      },
      { field: 'sustainability', column: 8, heading: 'Miljø og klima', why: 'cells' },
      { field: 'sustainability', column: 9, heading: 'Sociale forhold', why: 'heading' },
    ],
  },
  {
    sheet: 'Lokal erhvervsservice',
    kind: 'guidance',
    headerRow: 1,
    firstRow: 2,
    lastRow: 121,
    leftOut: 'local',
    columns: [{ field: 'date', column: 1, heading: 'Dato', why: 'heading' }],
  },
];

export const FINDINGS: readonly Finding[] = [
  finding('error', 'splitCellBlank', { sheet: 'Kommuner', cell: 'D9' }, { name: 'Odder' }),
  finding('warning', 'unreadableDate', { sheet: LOG, cell: 'C17' }, { text: 'i går' }),
  finding('note', 'splitByPopulation', null, { year: 2025 }),
];
