import type { Settings } from '../contract/settings';
import type { FindingList } from '../reading/finding-list';
import type { MunicipalityName } from '../reading/records';
import type { Companies } from './companies';
import type { Courses } from './courses';
import { formOf } from './guidance-log';
import type { GuidanceLog } from './guidance-log';
import type { CountList } from './count-list';
import { municipalityName } from './municipality-name';

/** So many differences between list and log are told one by one. */
const TOLD_EACH = 3;

/** Individual guidance by municipality code, in what `countUnit` counts; `null` where nothing is known. */
export interface MunicipalityCounts {
  readonly source: 'log' | 'list' | null;
  readonly byCode: ReadonlyMap<string, number | null>;
  /** In Danish municipalities that are not the contract's, and in what nobody knows. */
  readonly outside: number;
  readonly unknown: number;
}

/**
 * Individual guidance per municipality, 6.b (I): the log's, and a list that differs is a finding; without a log that
 * names municipalities, the list's (rules 3, «Guidance sheets are joined»).
 */
export function countMunicipalities(
  from: {
    readonly log: GuidanceLog;
    readonly companies: Companies;
    readonly courses: Courses;
    readonly list: CountList | null;
  },
  countUnit: Settings['countUnit'],
  codes: readonly string[],
  findings: FindingList,
): MunicipalityCounts {
  const { log, list } = from;
  if (!log.has('municipality')) {
    const byCode = new Map(codes.map((code) => [code, list?.numbers.get(code)?.value ?? null]));
    const { outside = 0, unknown = 0 } = list ?? {};
    return { source: list && 'list', byCode, outside, unknown };
  }
  const tally = tallyLog(from, countUnit, new Set(codes));
  const byCode = new Map(codes.map((code) => [code, tally.get(code) ?? 0]));
  if (list !== null) tellDifferences(list, byCode, findings);
  return {
    source: 'log',
    byCode,
    outside: tally.get('outside') ?? 0,
    unknown: tally.get('unknown') ?? 0,
  };
}

/** Each municipality whose count differs; where many do, as when the list counts something else, the first alone. */
function tellDifferences(
  list: CountList,
  byCode: ReadonlyMap<string, number>,
  findings: FindingList,
): void {
  const differing = [...list.numbers].flatMap(([code, { value, where }]) => {
    const log = byCode.get(code) ?? 0;
    if (value === null || value === log) return [];
    return [{ where, facts: { municipality: municipalityName(code), list: value, log } }];
  });
  const [first] = differing;
  if (first !== undefined && differing.length > TOLD_EACH) {
    const facts = { ...first.facts, municipalities: differing.length };
    findings.add('warning', 'countsDiffer', first.where, facts);
    return;
  }
  for (const { where, facts } of differing) findings.add('warning', 'countDiffers', where, facts);
}

/** By code, `outside` and `unknown`: courses, companies (once in each municipality) or rows («meetings»). */
function tallyLog(
  { log, companies, courses }: { log: GuidanceLog; companies: Companies; courses: Courses },
  countUnit: Settings['countUnit'],
  inside: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  const count = (name: MunicipalityName): void => {
    const place = placeOf(name, inside);
    tally.set(place, (tally.get(place) ?? 0) + 1);
  };
  if (countUnit === 'courses') {
    for (let course = 0; course < courses.count; course++) {
      if (courses.form(course) === 'individual') count(courses.municipality(course));
    }
    return tally;
  }
  const met = new Set<string>();
  log.each((row, sheet, index) => {
    if (formOf(row, sheet) === null || courses.form(courses.of(index)) !== 'individual') return;
    if (countUnit === 'companies') {
      const key = `${placeOf(row.municipality, inside)}\n${String(companies.of(index))}`;
      if (met.has(key)) return;
      met.add(key);
    }
    count(row.municipality);
  });
  return tally;
}

function placeOf(name: MunicipalityName, inside: ReadonlySet<string>): string {
  if (name.kind === 'unknown') return 'unknown';
  return inside.has(name.code) ? name.code : 'outside';
}
