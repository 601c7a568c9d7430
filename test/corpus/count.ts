import { day, thirdBirthday, type Day } from './day';
import type { Course, Evaluation, Place } from './truth';

/** A ratio of whole numbers, never rounded; the denominator is above zero. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** Rows of the year, from 1 January to the as-of day, both included. */
export function inPeriod<T extends { readonly date: Day | null }>(
  rows: readonly T[],
  year: number,
  asOf: Day,
): T[] {
  const first = day(`${String(year)}-01-01`);
  return rows.filter((row) => row.date !== null && row.date >= first && row.date <= asOf);
}

function placeKey(place: Place): string {
  if (place.kind === 'own') return place.code;
  return place.kind === 'outside' ? place.name : place.text;
}

function nameKey(course: Course): string | null {
  if (course.name === null) return null;
  const plain = course.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return plain === '' ? null : `${plain}|${placeKey(course.place)}`;
}

/** Who the row is about: the CVR number, else the name in its municipality, else the row itself. */
function companyKey(course: Course, log: readonly Course[]): string {
  if (course.cvr !== null) return course.cvr;
  const name = nameKey(course);
  if (name === null) return `row ${course.sheet} ${String(course.number)}`;
  const bearers = new Set<string>();
  for (const other of log) {
    if (other.cvr !== null && nameKey(other) === name) bearers.add(other.cvr);
  }
  const [only] = bearers;
  return bearers.size === 1 && only !== undefined ? only : name;
}

/** One row per course: a doubled id is one course, the first by date; ids may start over per sheet. */
function coursesOf(rows: readonly Course[], restarting: boolean): Course[] {
  const courses = new Map<string, Course>();
  for (const row of [...rows].sort((a, b) => (a.date ?? 0) - (b.date ?? 0))) {
    const own = row.id === null ? `row ${row.sheet} ${String(row.number)}` : `id ${row.id}`;
    const key = restarting ? `${row.sheet}: ${own}` : own;
    if (!courses.has(key)) courses.set(key, row);
  }
  return [...courses.values()];
}

export interface GuidanceFigures {
  readonly guided: number;
  readonly growthCourses: number;
  readonly young: number;
  /** Individual courses per municipality code. */
  readonly perMunicipality: ReadonlyMap<string, number>;
  readonly elsewhere: number;
  readonly unknown: number;
}

/** Counts the log by the rules, one plain pass per question. */
export function countGuidance(
  log: readonly Course[],
  year: number,
  asOf: Day,
  restarting = false,
): GuidanceFigures {
  const rows = inPeriod(log, year, asOf);
  const individual = new Set<string>();
  const collective = new Set<string>();
  for (const row of rows) {
    if (row.form === 'individual') individual.add(companyKey(row, log));
    if (row.form === 'collective') collective.add(companyKey(row, log));
  }
  const courses = coursesOf(rows, restarting).filter((course) => course.form === 'individual');
  const perMunicipality = new Map<string, number>();
  let elsewhere = 0;
  let unknown = 0;
  for (const { place } of courses) {
    if (place.kind === 'own') {
      perMunicipality.set(place.code, (perMunicipality.get(place.code) ?? 0) + 1);
    } else if (place.kind === 'outside') elsewhere += 1;
    else unknown += 1;
  }
  return {
    guided: individual.size + collective.size,
    growthCourses: courses.filter((course) => course.growth).length,
    young: countYoung(rows, log),
    perMunicipality,
    elsewhere,
    unknown,
  };
}

function countYoung(rows: readonly Course[], log: readonly Course[]): number {
  const keyed = rows.map((row) => ({ row, key: companyKey(row, log) }));
  const cvrs = new Set(keyed.map(({ key }) => key).filter((key) => /^\d{8}$/.test(key)));
  let young = 0;
  for (const cvr of cvrs) {
    const own = keyed.filter(({ key }) => key === cvr).map(({ row }) => row);
    const starts = own.flatMap(({ start }) => (start === null ? [] : [start]));
    if (starts.length === 0) continue;
    const first = Math.min(...own.map(({ date }) => date ?? Infinity));
    if (first < thirdBirthday(Math.min(...starts))) young += 1;
  }
  return young;
}

/** 100 × (promoters − detractors) / answers; null without answers. */
export function countNps(answers: readonly Evaluation[]): Ratio | null {
  const scores = answers.flatMap(({ score }) => (score === null ? [] : [score]));
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return ratio(promoters - detractors, scores.length);
}

/** Used among the referred that answered. */
export function countReferrals(answers: readonly Evaluation[]): Ratio | null {
  const asked = answers.filter((answer) => answer.referred && answer.used !== null);
  return ratio(asked.filter((answer) => answer.used === true).length, asked.length);
}

const satisfied = ['I høj grad', 'I meget høj grad'];
const noOpinion = ['Ved ikke', 'Ikke relevant'];

/** «I høj grad» or better among those with an opinion. */
export function countGreen(answers: readonly Evaluation[]): Ratio | null {
  const given = answers.flatMap(({ green }) =>
    green === null || noOpinion.includes(green) ? [] : [green],
  );
  return ratio(given.filter((answer) => satisfied.includes(answer)).length, given.length);
}

function ratio(part: number, whole: number): Ratio | null {
  return whole === 0 ? null : { over: BigInt(100 * part), under: BigInt(whole) };
}
