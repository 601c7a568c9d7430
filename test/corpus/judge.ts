import type { Ratio } from './count';
import type { ExpectedMunicipality, ExpectedTarget, Status } from './expectation';
import { day, daysIn, type Day } from './day';
import { nineteen } from './midtjylland';

/** The time the judgement is made for. */
export interface Clock {
  readonly year: number;
  readonly asOf: Day;
}

export function isClosed({ year, asOf }: Clock): boolean {
  return asOf >= day(`${String(year)}-12-31`);
}

export function daysGone({ year, asOf }: Clock): number {
  return asOf - day(`${String(year)}-01-01`) + 1;
}

/** A number of firms or courses against its target. */
export function judgeNumber(actual: number, target: number, clock: Clock): Status {
  if (actual >= target) return 'met';
  if (isClosed(clock)) return 'missed';
  return actual * daysIn(clock.year) >= target * daysGone(clock) ? 'onTrack' : 'behind';
}

/** A percentage or NPS against a whole target. */
export function judgeRatio(actual: Ratio | null, target: number, clock: Clock): ExpectedTarget {
  if (actual === null) return { actual: null, status: 'noData' };
  const reached = actual.over >= BigInt(target) * actual.under;
  const open: Status = reached ? 'onTrack' : 'behind';
  const closed: Status = reached ? 'met' : 'missed';
  return {
    actual: Number(actual.over) / Number(actual.under),
    target,
    status: isClosed(clock) ? closed : open,
  };
}

export interface BandWishes {
  readonly individualTarget?: number;
  /** Per cent. */
  readonly tolerance?: number;
}

/** The nineteen municipalities against their bands; whole numbers all the way. */
export function judgeMunicipalities(
  counts: ReadonlyMap<string, number>,
  population: ReadonlyMap<string, bigint>,
  clock: Clock,
  { individualTarget, tolerance = 10 }: BandWishes,
): Record<string, ExpectedMunicipality> {
  const inhabitants = nineteen.reduce((sum, { code }) => sum + (population.get(code) ?? 0n), 0n);
  const courses = nineteen.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0);
  const scaled = individualTarget !== undefined && !isClosed(clock);
  const over = BigInt(individualTarget ?? courses) * BigInt(scaled ? daysGone(clock) : 1);
  const under = inhabitants * BigInt(scaled ? daysIn(clock.year) : 1);
  return Object.fromEntries(
    nineteen.map(({ code }): [string, ExpectedMunicipality] => {
      const count = counts.get(code) ?? 0;
      if (courses === 0) return [code, { status: 'unknown' }];
      const own = population.get(code) ?? 0n;
      const lower = over * own * BigInt(100 - tolerance);
      const upper = over * own * BigInt(100 + tolerance);
      return [
        code,
        {
          population: Number(own),
          expected: Number(over * own) / Number(under),
          lower: Number(lower) / Number(under * 100n),
          upper: Number(upper) / Number(under * 100n),
          ...judgeCount(count, lower, upper, under * 100n),
        },
      ];
    }),
  );
}

function judgeCount(
  count: number,
  lower: bigint,
  upper: bigint,
  under: bigint,
): Pick<ExpectedMunicipality, 'count' | 'status'> & { toBand: number } {
  let least = (lower + under - 1n) / under;
  let most = upper / under;
  if (least > most) [least, most] = [lower / under, (upper + under - 1n) / under];
  const actual = BigInt(count);
  if (actual < least) return { count, status: 'below', toBand: Number(least - actual) };
  if (actual > most) return { count, status: 'above', toBand: Number(most - actual) };
  return { count, status: 'within', toBand: 0 };
}

export function judgeSpread(
  municipalities: Readonly<Record<string, ExpectedMunicipality>>,
  clock: Clock,
): ExpectedTarget {
  const all = Object.values(municipalities);
  if (all.some(({ status }) => status === 'unknown')) return { actual: null, status: 'noData' };
  const within = all.filter(({ status }) => status === 'within').length;
  const open: Status = within === 19 ? 'onTrack' : 'behind';
  const closed: Status = within === 19 ? 'met' : 'missed';
  return { actual: within, target: 19, status: isClosed(clock) ? closed : open };
}
