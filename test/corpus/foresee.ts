import { countGreen, countGuidance, countNps, countReferrals, inPeriod } from './count';
import { iso } from './day';
import type { Expectation, ExpectedAllocation, ExpectedTarget, TargetId } from './expectation';
import { judgeMunicipalities, judgeNumber, judgeRatio, judgeSpread, isClosed } from './judge';
import type { BandWishes, Clock } from './judge';
import { populationOf } from './midtjylland';
import { allocationBy } from './share-out';
import type { Course, Evaluation } from './truth';

export type MeasuredId =
  'awareness' | 'offer-awareness' | 'growth-revenue' | 'growth-employment' | 'productivity';

/** What stands in the book and can be read from it, before any layout. */
export interface Story {
  readonly clock: Clock;
  readonly log?: {
    readonly courses: readonly Course[];
    readonly restarting?: boolean;
    readonly lacks?: readonly ('segment' | 'start' | 'municipality')[];
  };
  readonly survey?: {
    readonly answers: readonly Evaluation[];
    readonly lacks?: readonly ('score' | 'referrals' | 'green')[];
    /** There is no segment column, so every answer counts. */
    readonly allSegments?: boolean;
  };
  /** Individual courses per municipality, where there is no log. */
  readonly counts?: ReadonlyMap<string, number>;
  readonly measured?: Partial<Record<MeasuredId, number>>;
  readonly population?: ReadonlyMap<string, bigint>;
  readonly band?: BandWishes;
  readonly allocation?: ExpectedAllocation | null;
  /** Goals on which the rules leave a choice in this book; nothing is asked about them. */
  readonly unasked?: readonly TargetId[];
  readonly also?: Partial<Expectation>;
}

const noData: ExpectedTarget = { actual: null, status: 'noData' };

function targetOf(id: MeasuredId, year: number): number {
  if (id === 'awareness') return 50;
  if (id === 'offer-awareness') return year >= 2027 ? 65 : 55;
  if (id === 'growth-revenue') return 10;
  return id === 'growth-employment' ? 5 : 0;
}

function measuredGoals(story: Story): Record<MeasuredId, ExpectedTarget> {
  const goal = (id: MeasuredId): ExpectedTarget => {
    const actual = story.measured?.[id];
    if (actual === undefined) return noData;
    const target = targetOf(id, story.clock.year);
    const reached = id === 'productivity' ? actual > 0 : actual >= target;
    return { actual, target, status: reached ? 'met' : 'missed' };
  };
  return {
    awareness: goal('awareness'),
    'offer-awareness': goal('offer-awareness'),
    'growth-revenue': goal('growth-revenue'),
    'growth-employment': goal('growth-employment'),
    productivity: goal('productivity'),
  };
}

function surveyGoals({
  survey,
  clock,
}: Story): Pick<Record<TargetId, ExpectedTarget>, 'nps' | 'referrals-used' | 'sustainability'> {
  if (survey === undefined)
    return { nps: noData, 'referrals-used': noData, sustainability: noData };
  const answers = inPeriod(survey.answers, clock.year, clock.asOf);
  const inSegments = answers.filter(({ segment }) => survey.allSegments || segment !== 'other');
  const lacks = survey.lacks ?? [];
  return {
    nps: lacks.includes('score') ? noData : judgeRatio(countNps(inSegments), 70, clock),
    'referrals-used': lacks.includes('referrals')
      ? noData
      : judgeRatio(countReferrals(answers), 50, clock),
    sustainability: lacks.includes('green') ? noData : judgeRatio(countGreen(answers), 70, clock),
  };
}

/** Mål 2 with its reading left empty: 550, 275 or something between to be settled. */
function judgeYoung(actual: number): ExpectedTarget {
  const settled = actual < 275 ? 'behind' : 'clarify';
  return { actual, target: null, status: actual >= 550 ? 'met' : settled };
}

function judgeCount(actual: number, target: number, clock: Clock): ExpectedTarget {
  if (clock.year !== 2026) return { target: null, status: 'notSet' };
  return { actual, target, status: judgeNumber(actual, target, clock) };
}

function without(
  targets: NonNullable<Expectation['targets']>,
  unasked: readonly string[],
): NonNullable<Expectation['targets']> {
  return Object.fromEntries(Object.entries(targets).filter(([id]) => !unasked.includes(id)));
}

/** The answers that follow from the story by the rules. */
export function foresee(story: Story): Expectation {
  const { clock, log } = story;
  const population = story.population ?? populationOf(clock.year === 2027 ? 2026 : 2025);
  const figures =
    log === undefined
      ? null
      : countGuidance(log.courses, clock.year, clock.asOf, log.restarting ?? false);
  const lacks = log?.lacks ?? [];
  const counts = lacks.includes('municipality')
    ? undefined
    : (figures?.perMunicipality ?? story.counts);
  const municipalities =
    counts === undefined
      ? undefined
      : judgeMunicipalities(counts, population, clock, story.band ?? {});
  const allocation =
    story.allocation === undefined
      ? clock.year === 2026
        ? allocationBy('population', population)
        : null
      : story.allocation;
  return {
    exitCode: 0,
    year: clock.year,
    asOf: iso(clock.asOf),
    closed: isClosed(clock),
    targets: without(
      {
        ...measuredGoals(story),
        ...surveyGoals(story),
        'young-companies':
          figures === null || lacks.includes('start') ? noData : judgeYoung(figures.young),
        guided: figures === null ? noTarget(clock) : judgeCount(figures.guided, 5000, clock),
        'growth-courses':
          figures === null || lacks.includes('segment')
            ? noTarget(clock)
            : judgeCount(figures.growthCourses, 600, clock),
        'geographic-spread':
          municipalities === undefined ? noData : judgeSpread(municipalities, clock),
      },
      story.unasked ?? [],
    ),
    ...(municipalities === undefined ? {} : { municipalities }),
    ...(figures === null || lacks.includes('municipality')
      ? {}
      : { outside: { elsewhere: figures.elsewhere, unknown: figures.unknown } }),
    allocation,
    ...story.also,
  };
}

/** Without data: «Mangler data»; where the year has no target either, both words are fair. */
function noTarget(clock: Clock): ExpectedTarget {
  return clock.year === 2026 ? noData : { actual: null };
}
