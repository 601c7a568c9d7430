import type { GuidanceRow, GuidanceSheet } from '../../src/reading/records';
import { civilOf } from '../../src/workbook/day';
import type { Day } from '../../src/workbook/day';

/** What a patient person would count from joined logs that have every column, one question at a time. */
export interface Answers {
  readonly individual: number;
  readonly collective: number;
  readonly distinct: number;
  readonly growthCourses: number;
  readonly young: number;
  readonly perMunicipality: readonly number[];
  readonly outside: number;
  readonly unknown: number;
}

interface Entry {
  readonly row: GuidanceRow;
  readonly sheet: string;
  readonly place: number;
}

export function countByHand(
  sheets: readonly GuidanceSheet[],
  days: { first: Day; last: Day },
  codes: readonly string[],
): Answers {
  const all = sheets.flatMap(({ sheet, rows }) => rows.map((row) => ({ row, sheet })));
  const entries: Entry[] = all
    .filter(({ row: { date } }) => date !== null && date >= days.first && date <= days.last)
    .map((entry, place) => ({ ...entry, place }));
  const who = (entry: Entry): string =>
    companyOf(
      entry,
      all.map(({ row }) => row),
    );
  const what = (entry: Entry): string => courseOf(entry, entries, who);
  const byDate = [...entries].sort(
    (a, b) => Number(a.row.date) - Number(b.row.date) || a.place - b.place,
  );
  const courses = [...new Set(entries.map(what))].map((course) => {
    const own = byDate.filter((entry) => what(entry) === course).map(({ row }) => row);
    return {
      course,
      form: own.find(({ form }) => form !== null)?.form ?? null,
      place: own.find(({ municipality }) => placeOf(municipality) !== '')?.municipality,
      isGrowth: own.some(({ growthCourse }) => growthCourse === true),
    };
  });
  const formOf = (entry: Entry): string | null =>
    entry.row.form && (courses.find(({ course }) => course === what(entry))?.form ?? null);
  const guidedAs = (form: string): Set<string> =>
    new Set(entries.filter((entry) => formOf(entry) === form).map(who));
  const individual = courses.filter(({ form }) => form === 'individual');
  const inKind = (kind: string): number =>
    individual.filter(({ place }) => (place?.kind ?? 'unknown') === kind).length;
  return {
    individual: guidedAs('individual').size,
    collective: guidedAs('collective').size,
    distinct: new Set([...guidedAs('individual'), ...guidedAs('collective')]).size,
    growthCourses: individual.filter(({ isGrowth }) => isGrowth).length,
    young: [...new Set(entries.map(who))].filter((company) => {
      const own = entries.filter((entry) => who(entry) === company).map(({ row }) => row);
      return /^\d{8}$/.test(company) && isYoung(own);
    }).length,
    perMunicipality: codes.map(
      (code) => individual.filter(({ place }) => place && placeOf(place) === code).length,
    ),
    outside: inKind('outside'),
    unknown: inKind('unknown'),
  };
}

function placeOf(municipality: GuidanceRow['municipality']): string {
  return municipality.kind === 'unknown' ? municipality.text : municipality.code;
}

function nameOf({ company, municipality }: GuidanceRow): string | null {
  return company && `${company.toLowerCase()} in ${placeOf(municipality)}`;
}

function companyOf({ row, place }: Entry, log: readonly GuidanceRow[]): string {
  if (row.cvr !== null) return row.cvr;
  const name = nameOf(row);
  if (name === null) return `row ${String(place)}`;
  const bearers = new Set(log.filter((other) => nameOf(other) === name).map(({ cvr }) => cvr));
  bearers.delete(null);
  const [bearer] = bearers;
  return bearers.size === 1 && bearer ? bearer : name;
}

function courseOf(
  { row: { course }, sheet, place }: Entry,
  entries: readonly Entry[],
  who: (entry: Entry) => string,
): string {
  if (course === null) return `row ${String(place)}`;
  const ids = new Set(entries.flatMap(({ row }) => (row.course === null ? [] : [row.course])));
  const restart = [...ids].some((id) => startsOver(id, entries, who));
  return restart ? `${course} of ${sheet}` : course;
}

/** The id has known companies in two sheets, and none of them in both. */
function startsOver(id: string, entries: readonly Entry[], who: (entry: Entry) => string): boolean {
  const known = entries.filter(
    (entry) => entry.row.course === id && !who(entry).startsWith('row '),
  );
  const of = (sheet: Entry['sheet']): string[] =>
    known.filter((entry) => entry.sheet === sheet).map(who);
  return known.some((one) =>
    known.some((other) => !of(one.sheet).some((company) => of(other.sheet).includes(company))),
  );
}

function isYoung(rows: readonly GuidanceRow[]): boolean {
  const starts = rows.flatMap(({ start }) => (start === null ? [] : [start]));
  const [start] = starts.sort((a, b) => a - b);
  const [first] = rows.flatMap(({ date }) => (date === null ? [] : [date])).sort((a, b) => a - b);
  if (start === undefined || first === undefined) return false;
  const born = civilOf(start);
  const guided = civilOf(first);
  const birthday = born.month === 2 && born.day === 29 ? 28 : born.day;
  const age = guided.year - born.year;
  const hasHadBirthday =
    guided.month > born.month || (guided.month === born.month && guided.day >= birthday);
  return age < 3 || (age === 3 && !hasHadBirthday);
}
