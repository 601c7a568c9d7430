import * as fc from 'fast-check';
import Fraction from 'fraction.js';
import type { GoalId } from '../../src/contract/contract';
import type { Settings } from '../../src/contract/settings';
import type { Figure, Period } from '../../src/figures/figures';
import { judgeGoals } from '../../src/status/judge-goals';
import type { GoalVerdict } from '../../src/status/verdict';
import { scanNumber } from '../../src/text/scan-number';
import { whyGoal } from '../../src/text/why';
import { isoOf } from '../../src/workbook/day';
import {
  aContract,
  aFigure,
  MISSING,
  on,
  someFigures,
  someSettings,
  withTarget,
} from '../status/a-case';

const MIDSUMMER = on(2026, 6, 30);
const YEAR_END = on(2026, 12, 31);

interface Case {
  readonly period?: Period;
  readonly settings?: Partial<Settings>;
  readonly target?: string;
}

function verdictOf(
  id: Exclude<GoalId, 'geographic-spread'>,
  figure: Figure,
  { period = MIDSUMMER, settings = {}, target }: Case = {},
): GoalVerdict {
  const contract = target === undefined ? aContract() : withTarget(id, target);
  const figures = someFigures({ goals: { [id]: figure } });
  const verdict = judgeGoals({
    figures,
    municipalities: [],
    contract,
    settings: someSettings(settings),
    period,
  }).find((each) => each.id === id);
  if (verdict === undefined) throw new Error(`no ${id}`);
  return verdict;
}

function explain(
  id: Exclude<GoalId, 'geographic-spread'>,
  figure: Figure,
  given: Case = {},
): { da: string; en: string } {
  const { period = MIDSUMMER } = given;
  const facts = {
    goal: verdictOf(id, figure, given),
    year: period.year,
    asOf: isoOf(period.asOf),
  };
  return { da: whyGoal(facts, 'da'), en: whyGoal(facts, 'en') };
}

const guided = aFigure(1594, { parts: { individual: 1204, collective: 390 } });

describe('The sentence behind a number of firms', () => {
  it('says what is there, what the pace asks for, and the clause', () => {
    expect(explain('guided', guided)).toEqual({
      da: '1.594 virksomheder er vejledt pr. 30-06-2026 (1.204 individuelt, 390 kollektivt); det er under de 2.479,5, der skal til for at være på kurs mod 5.000 (6.b (II)).',
      en: '1,594 companies guided as of 30 June 2026 (1,204 individually, 390 collectively); that is below the 2,479.5 needed to be on track for 5,000 (6.b (II)).',
    });
  });

  it.each([
    [
      aFigure(608),
      MIDSUMMER,
      'Der er 608 vækstforløb pr. 30-06-2026; måltallet på 600 er nået (6.b (II)).',
    ],
    [
      aFigure(300),
      MIDSUMMER,
      'Der er 300 vækstforløb pr. 30-06-2026; det er over de 297,5, der skal til for at være på kurs mod 600 (6.b (II)).',
    ],
    [
      aFigure(120),
      on(2026, 3, 14),
      'Der er 120 vækstforløb pr. 14-03-2026; det er netop de 120, der skal til for at være på kurs mod 600 (6.b (II)).',
    ],
    [
      aFigure(599),
      YEAR_END,
      'Der er 599 vækstforløb pr. 31-12-2026; måltallet er 600, så der mangler 1 (6.b (II)).',
    ],
    [
      aFigure(9),
      on(2027, 2, 1),
      'Der er 9 vækstforløb pr. 01-02-2027; der er ikke fastsat et måltal for 2027 (6.b (II)).',
    ],
    [
      MISSING,
      MIDSUMMER,
      'Vækstforløb kan ikke opgøres: der er ingen vejledningslog i projektmappen (6.b (II)).',
    ],
  ])('tells every status of the growth courses in Danish', (figure, period, sentence) => {
    expect(explain('growth-courses', figure, { period }).da).toBe(sentence);
  });
});

describe('The sentence behind the young companies', () => {
  it.each([
    [
      400,
      'afklares, for resultatet ligger mellem de to læsninger: 275 kan være niveauet, der skal fordobles til 550, eller det fordoblede',
    ],
    [550, 'målet er opfyldt i begge læsninger: 275 kan være'],
    [274, 'målet er under kurs i begge læsninger: 275 kan være'],
  ])('names both readings of 275 when nobody has chosen (%i)', (count, told) => {
    const { da, en } = explain('young-companies', aFigure(count));
    expect(da).toContain(`${String(count)} virksomheder under 3 år er vejledt pr. 30-06-2026; `);
    expect(da).toContain(told);
    expect(en).toContain('275 may be the level to double to 550, or the doubled level');
  });

  it('says that the time is not up when a closed year before 2027 falls short', () => {
    const settings = { youngReading: new Fraction(550) };
    expect(explain('young-companies', aFigure(500), { settings, period: YEAR_END }).da).toBe(
      '500 virksomheder under 3 år er vejledt pr. 31-12-2026; der mangler 50 for at nå 550, men fristen er først den 31-12-2027 (Mål 2).',
    );
  });
});

describe('The sentence behind a percentage', () => {
  it('gives the answers behind it', () => {
    const figure = aFigure(new Fraction(8000, 137), { parts: { satisfied: 80, answered: 137 } });
    expect(explain('sustainability', figure).da).toBe(
      '58,4 % svarer pr. 30-06-2026, at vejledningen i bæredygtighed i høj grad har hjulpet dem (80 af 137); måltallet er mindst 70 %, så målet er under kurs (Mål 6).',
    );
  });

  it('shows the path beside the target that is in force', () => {
    expect(explain('offer-awareness', aFigure('56.1')).da).toBe(
      '56,1 % af de virksomheder, der kender erhvervshuset, kender dets tilbud; måltallet er mindst 55 % (pejlemærke: 60 %), så målet er opfyldt (Mål 1).',
    );
  });

  it('says «over» where the target itself is not enough', () => {
    expect(explain('productivity', aFigure(0)).da).toBe(
      'Mervæksten i produktivitet er 0 procentpoint; måltallet er over 0 procentpoint, så målet er ikke opfyldt (Mål 5).',
    );
  });

  it('shows both segments of the NPS, and says when one of them fails alone', () => {
    const figure = aFigure(72, {
      parts: { answers: 214 },
      segments: { growth: new Fraction(81), operations: new Fraction('64.28') },
    });
    const settings = { npsVerdict: 'each' } as const;
    expect(explain('nps', figure, { settings }).da).toBe(
      'NPS er 72 pr. 30-06-2026 (drift 64,3, vækst 81, 214 svar); måltallet er mindst 70 i hvert segment, så målet er under kurs (Mål 3).',
    );
  });
});

/** The first number and the target that a Danish sentence prints. */
function printedIn(sentence: string): { actual: Fraction; target: Fraction } {
  const [actual, target] = [/^Mervæksten i [a-zæ]+ er (\S+) /, /(?:mindst|over) (\S+) /].map(
    (pattern) => scanNumber(pattern.exec(sentence)?.[1] ?? '')?.value,
  );
  if (actual === undefined || target === undefined) throw new Error(sentence);
  return { actual, target };
}

describe('What a sentence prints', () => {
  const targets = fc
    .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => new Fraction(digits, 10 ** places));
  /** From far off to a hair's breadth, and nothing at all. */
  const distances = fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 12 }))
    .map(([units, places]) => new Fraction(BigInt(units), 10n ** BigInt(places)));

  it('never contradicts the status: a miss by a hair prints as a miss', () => {
    fc.assert(
      fc.property(
        targets,
        distances,
        fc.constantFrom('growth-revenue' as const, 'productivity' as const),
        (target, distance, id) => {
          const exact = target.add(distance);
          const given = { target: target.toString(4) };
          const { da } = explain(id, aFigure(exact), given);
          const printed = printedIn(da);
          const isStrict = id === 'productivity';
          const reads = isStrict
            ? printed.actual.gt(printed.target)
            : printed.actual.gte(printed.target);
          expect(da).toContain(reads ? 'så målet er opfyldt' : 'så målet er ikke opfyldt');
          expect(printed.target.equals(target)).toBe(true);
        },
      ),
    );
  });

  it('69,96 % against 70 % is not printed as 70,0 %', () => {
    expect(explain('sustainability', aFigure('69.96')).da).toMatch(/^69,96 % /);
  });

  it('A number just under its pace is not printed on it', () => {
    const figure = aFigure(2479);
    const { da } = explain('guided', figure, { target: '4999.1' });
    expect(verdictOf('guided', figure, { target: '4999.1' }).status).toBe('behind');
    expect(da).toContain('under de 2.479,01');
  });
});

describe('Every sentence', () => {
  const ids = aContract().goals.map(({ id }) => id);
  const figures: readonly Figure[] = [
    aFigure(1),
    aFigure(1000),
    ...(['noSheet', 'noColumn', 'noAnswers', 'noMeasurement'] as const).map((missing) => ({
      ...MISSING,
      missing,
    })),
  ];

  it('is one sentence that ends with its clause, for every goal, status and language', () => {
    for (const id of ids) {
      if (id === 'geographic-spread') continue;
      for (const figure of figures) {
        for (const period of [MIDSUMMER, YEAR_END, on(2027, 6, 30), on(2028, 6, 30)]) {
          const { da, en } = explain(id, figure, { period });
          const clause = aContract().goals.find((goal) => goal.id === id)?.clause ?? '';
          for (const sentence of [da, en]) {
            expect(sentence.endsWith(` (${clause}).`)).toBe(true);
            expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|!| {2}|\(\)/);
          }
        }
      }
    }
  });

  it('A single company is one company', () => {
    expect(explain('young-companies', aFigure(1)).da).toMatch(/^1 virksomhed under 3 år /);
    expect(explain('guided', aFigure(1)).en).toMatch(/^1 company guided /);
  });

  it('The spread says how many are under and over', () => {
    const spread = {
      ...verdictOf('guided', guided),
      id: 'geographic-spread',
      clause: '6.b (I)',
      unit: 'municipalities',
      status: 'behind',
      actual: new Fraction(5),
      target: new Fraction(19),
      paced: null,
      parts: { within: 5, below: 11, above: 3, unknown: 0 },
    } as const;
    const facts = { goal: spread, year: 2026, asOf: '2026-09-30' };
    expect(whyGoal(facts, 'da')).toBe(
      '5 af 19 kommuner er inden for spændet pr. 30-09-2026 (11 under, 3 over); alle 19 skal være inden for, så målet er under kurs (6.b (I)).',
    );
    expect(whyGoal({ ...facts, goal: { ...spread, actual: null, status: 'noData' } }, 'en')).toBe(
      'Geographic spread cannot be computed: at least one municipality cannot be computed (6.b (I)).',
    );
  });
});
