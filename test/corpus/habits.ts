import { day, type Day } from './day';
import { Draw } from './draw';
import { nameOf, nineteen } from './midtjylland';
import { date, header, integer, Page, percent, type Content } from './page';
import { column, layTable, type Column } from './table';
import type { Course, Evaluation, Place } from './truth';

/** The name of the place as most people write it: without «Kommune». */
export function placeName(place: Place): string {
  if (place.kind === 'own') return nameOf(place.code);
  return place.kind === 'outside' ? place.name : place.text;
}

/** One of the items, always the same for the row and the salt. */
export function chosen<T>(list: readonly T[], row: { readonly number: number }, salt: string): T {
  return new Draw(`${salt} ${String(row.number)}`).pick(list);
}

export const advisers = ['Mette K. Lund', 'Søren Holm', 'Anne-Marie Bach', 'Jens Ole Krogh'];

/** Columns that any log may have beside those that matter. */
export const noise = {
  adviser: (heading = 'Konsulent') =>
    column(heading, (row: Course) => chosen(advisers, row, 'adviser')),
  hours: (heading = 'Timer') =>
    column(heading, (row: Course) => chosen([0.5, 1, 1.5, 2, 3, 4.5], row, 'hours')),
  phone: (heading = 'Telefon') =>
    column(heading, (row: Course) => 20_000_000 + chosen([11, 23, 57], row, 'phone') * 104_729),
  mail: (heading = 'E-mail') =>
    column(heading, (row: Course) => `kontakt${String(row.number)}@firma.example`),
  comment: (heading = 'Bemærkninger') =>
    column(heading, (row: Course) =>
      chosen(
        [null, null, null, 'Ringer igen i marts', 'Ønsker oplæg om eksport', 'Ja til nyhedsbrev'],
        row,
        'comment',
      ),
    ),
  employees: (heading = 'Antal ansatte') =>
    column(heading, (row: Course) => chosen([0, 1, 2, 5, 8, 14, 35, 120], row, 'employees')),
  industry: (heading = 'Branchekode') =>
    column(heading, (row: Course) => chosen(['433200', '620100', '107120', '251100'], row, 'db07')),
  created: (heading = 'Oprettet den') =>
    column(heading, (row: Course) =>
      date(row.date === null ? null : row.date + chosen([1, 3, 8, 20], row, 'created')),
    ),
  createdBy: (heading = 'Oprettet af') =>
    column(heading, (row: Course) => chosen(['mkl', 'sho', 'amb', 'jok'], row, 'by')),
};

export const formWords = { individual: 'Individuel', collective: 'Kollektiv' } as const;

/** The columns that the rules ask for, with the headings of a careful office. */
export const plain = {
  id: column('Sagsnr.', (row: Course) => row.id),
  date: column('Vejledningsdato', (row: Course) => date(row.date)),
  cvr: column('CVR-nr.', (row: Course) => (row.cvr === null ? null : Number(row.cvr))),
  company: column('Virksomhed', (row: Course) => row.name),
  municipality: column('Kommune', (row: Course) => placeName(row.place)),
  form: column('Vejledningsform', (row: Course) =>
    row.form === null ? null : formWords[row.form],
  ),
  segment: column('Segment', (row: Course) => (row.growth ? 'Vækst' : 'Drift')),
  start: column('Virksomhed stiftet', (row: Course) => date(row.start)),
  topic: column('Emne', (row: Course) => row.topic),
};

export const plainLog: readonly Column<Course>[] = [
  plain.id,
  plain.date,
  plain.cvr,
  plain.company,
  plain.municipality,
  plain.form,
  plain.segment,
  plain.start,
  plain.topic,
  noise.adviser(),
];

export const segmentWords = {
  growth: 'Vækst',
  operations: 'Drift',
  other: 'Iværksætter',
} as const;

export function yesNo(value: boolean | null): string | null {
  if (value === null) return null;
  return value ? 'Ja' : 'Nej';
}

export const plainSurvey: readonly Column<Evaluation>[] = [
  column('Svardato', (row) => date(row.date)),
  column('CVR-nr.', (row) => Number(row.cvr)),
  column('Segment', (row) => segmentWords[row.segment]),
  column('NPS (0-10)', (row) => row.score),
  column('Henvist', (row) => yesNo(row.referred)),
  column('Har brugt henvisning', (row) => yesNo(row.used)),
  column('Bedre rustet til bæredygtighed', (row) => row.green),
];

export function logPage(name: string, rows: readonly Course[], columns = plainLog): Page {
  const page = new Page(name);
  layTable(page, 0, 0, columns, rows);
  return page;
}

export function surveyPage(name: string, rows: readonly Evaluation[], columns = plainSurvey): Page {
  const page = new Page(name);
  layTable(page, 0, 0, columns, rows);
  return page;
}

/** A list of the nineteen with the columns given, in the order of the codes, and no total. */
export function municipalityPage(
  name: string,
  columns: readonly (readonly [heading: string, show: (code: string) => Content])[],
): Page {
  const page = new Page(name);
  layTable(
    page,
    0,
    0,
    [
      column<{ code: string }>('Kode', ({ code }) => Number(code)),
      column<{ code: string }>('Kommune', ({ code }) => nameOf(code)),
      ...columns.map(([heading, show]) =>
        column(heading, ({ code }: { code: string }) => show(code)),
      ),
    ],
    nineteen,
  );
  return page;
}

export function populationColumn(
  year: 2024 | 2025 | 2026,
  heading = `Folketal 1. januar ${String(year)}`,
): readonly [string, (code: string) => Content] {
  return [
    heading,
    (code) => integer(nineteen.find((one) => one.code === code)?.population[year] ?? 0),
  ];
}

export function measurementPage(name: string, rows: readonly (readonly Content[])[]): Page {
  const page = new Page(name);
  page.line(0, 0, ['Måling', 'År', 'Resultat', 'Kilde'].map(header));
  rows.forEach((row, index) => page.line(index + 1, 0, row));
  return page;
}

export const tidyMeasurements = measurementPage('Målinger', [
  ['Kendskabsgrad', 2026, percent(0.523), 'Erhvervsstyrelsen'],
  ['Kendskab til tilbud', 2026, percent(0.541), 'Erhvervsstyrelsen'],
]);

export const tidyMeasured = { awareness: 52.3, 'offer-awareness': 54.1 };

/** The day that most books of the corpus are read on, in an open year. */
export const midYear: { year: number; asOf: Day } = { year: 2026, asOf: day('2026-06-30') };
export const midYearArgs = ['--as-of', '2026-06-30'];
