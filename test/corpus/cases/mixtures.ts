import { civil, day } from '../day';
import { Draw } from '../draw';
import type { Case } from '../expectation';
import { foresee } from '../foresee';
import {
  chosen,
  formWords,
  logPage,
  midYear,
  midYearArgs,
  noise,
  placeName,
  plain,
  plainLog,
  plainSurvey,
  surveyPage,
} from '../habits';
import { aroundMidYear, guidanceCase } from '../lay-out';
import { nineteen, populationOf } from '../midtjylland';
import { date, header, note, Page, percent, title, total } from '../page';
import { allocationBy } from '../share-out';
import { strangers } from '../strangers';
import { column, layRows, layTable, type Column } from '../table';
import { drawCourses, drawEvaluations } from '../draw-truth';
import type { Course, Evaluation } from '../truth';
import { cvrForms, dateForms, municipalityForms } from '../write-danish';

const all = Object.values(strangers);

function leftAlone(pages: readonly Page[]): readonly string[] {
  return pages.map(({ name }) => name);
}

/** The place in one of the spellings of the rules. */
function spelt(row: Course): string | number {
  return row.place.kind === 'own'
    ? chosen(municipalityForms, row, 'spelt')(row.place.code)
    : placeName(row.place);
}

/** Several habits in one workbook, and workbooks of something else. */
export const mixtures: readonly Case[] = [
  guidanceCase(
    'A log with the NPS in its last column, and a total: both are read',
    (courses) => {
      const score = (row: Course): number => chosen([10, 10, 9, 9, 8, 6, 3], row, 'score');
      const page = logPage('Forløb og evaluering', courses, [
        ...plainLog,
        column('NPS (0-10)', score),
      ]);
      page.line(courses.length + 2, 0, [total('I alt'), total(courses.length)]);
      const answers = courses.map((row): Evaluation => ({
        date: row.date,
        cvr: row.cvr ?? '',
        company: row.name ?? '',
        segment: row.growth ? 'growth' : 'operations',
        score: score(row),
        referred: false,
        used: null,
        green: null,
        number: row.number,
      }));
      return {
        pages: [page],
        story: { survey: { answers, lacks: ['referrals', 'green'] } },
      };
    },
    { count: 420 },
  ),

  guidanceCase('Seven sheets of something else around the log are left alone', (courses, draw) => {
    const pages = all.map((make) => make(draw));
    return {
      pages: [...pages.slice(0, 4), logPage('Vejledninger', courses), ...pages.slice(4)],
      story: { also: { leftAlone: leftAlone(pages) } },
    };
  }),

  {
    name: 'Nothing but sheets of something else: one sentence and exit 1',
    build(seed) {
      const draw = new Draw(`strangers ${String(seed)}`);
      return {
        book: { pages: all.map((make) => make(draw)) },
        args: midYearArgs,
        expect: { exitCode: 1 },
      };
    },
  },

  {
    name: 'A workbook with one empty sheet: one sentence and exit 1',
    build: () => ({
      book: { pages: [new Page('Ark1')] },
      args: midYearArgs,
      expect: { exitCode: 1 },
    }),
  },

  guidanceCase('Two logs one above the other with the columns in another order', (courses) => {
    const page = new Page('2026');
    const half = Math.floor(courses.length / 2);
    const columns = plainLog.filter((one) => one !== plain.id);
    const rows = courses.map((course) => ({ ...course, id: null }));
    page.put(0, 0, title('1. halvår, del 1'));
    const first = layTable(page, 1, 0, columns, rows.slice(0, half));
    page.put(first.nextRow + 2, 0, title('1. halvår, del 2'));
    layTable(page, first.nextRow + 3, 0, [...columns].reverse(), rows.slice(half));
    return { pages: [page], story: { log: { courses: rows }, also: { mayAsk: ['2026'] } } };
  }),

  guidanceCase(
    'Month tabs with titles and subtotals, dates as text, spellings of every kind, a copy, a local tab, strangers',
    (courses, draw) => {
      const columns: Column<Course>[] = [
        column('Dato for\nmødet', (row) => chosen(dateForms, row, 'ugly')(row.date ?? 0)),
        column('Firma', (row) => row.name),
        column('CVR nr', (row) =>
          row.cvr === null ? null : chosen(cvrForms, row, 'ugly')(row.cvr),
        ),
        column('Hjemkommune', spelt),
        column('Individuel / kollektiv', (row) =>
          chosen(
            row.form === 'individual'
              ? ['individuelt forløb', '1:1', 'En-til-en', 'INDIVIDUEL']
              : ['Workshop', 'kollektivt forløb', 'Webinar', 'Hold'],
            row,
            'ugly',
          ),
        ),
        column('Segment', (row) =>
          chosen(
            row.growth ? ['Vækst', 'V', 'vækstsegment'] : ['Drift', 'D', 'driftssegment'],
            row,
            'ugly',
          ),
        ),
        column('Etableringsdato', (row) => date(row.start)),
        noise.hours(),
      ];
      const months = ['Januar', 'Februar', 'Marts', 'April', 'Maj', 'Juni', 'Juli', 'August'];
      const monthPage = (name: string, rows: readonly Course[]): Page => {
        const page = new Page(name);
        page.put(0, 0, title(`Vejledninger – ${name} 2026`));
        const laid = layTable(page, 2, 0, columns, rows);
        return page.line(laid.nextRow + 1, 0, [
          total('I alt'),
          total(`${String(rows.length)} forløb`),
        ]);
      };
      const bare = courses.map((course) => ({ ...course, id: null }));
      const local = drawCourses(draw, { count: 40, from: '2026-01-01', to: '2026-06-30' });
      const others = all.slice(0, 3).map((make) => make(draw));
      return {
        pages: [
          ...others,
          monthPage('Hele året', bare),
          ...months.map((name, at) =>
            monthPage(
              name,
              bare.filter((row) => civil(row.date ?? 0).month === at + 1),
            ),
          ),
          logPage(
            'Lokalt erhvervsråd',
            local.map((course) => ({ ...course, id: `x${String(course.number)}` })),
          ),
        ],
        book: { strings: 'mixed' },
        story: {
          log: { courses: bare },
          also: {
            leftAlone: leftAlone(others),
            findings: [
              { sheet: 'Hele året', leftOut: true },
              { sheet: 'Lokalt erhvervsråd', leftOut: true },
            ],
          },
        },
      };
    },
    { from: '2026-01-01', to: '2026-08-31', count: 320 },
  ),

  guidanceCase(
    '1904, a merged two-row header, hidden columns, codes with names, and CVR as text',
    (courses) => {
      const page = new Page('Registreringer');
      page.put(0, 1, note('Trukket den 1. juli 2026 af JOK'));
      const columns = [
        column('Mødedato', (row: Course) => date(row.date)),
        column('Type', (row: Course) => (row.form === null ? null : formWords[row.form])),
        column('Kundesegment', (row: Course) => (row.growth ? 'Vækst' : 'Drift')),
        column('CVR', (row: Course) => row.cvr),
        column('Navn', (row: Course) => row.name),
        column('Kommune', (row: Course) =>
          row.place.kind === 'own'
            ? `${row.place.code} ${placeName(row.place)}`
            : placeName(row.place),
        ),
        column('Stiftet', (row: Course) => date(row.start)),
        noise.phone(),
      ];
      page.put(2, 1, header('Møde')).merge(2, 1, 2, 3);
      page.put(2, 4, header('Virksomhed')).merge(2, 4, 2, 8);
      page.line(
        3,
        1,
        columns.map(({ heading }) => header(heading)),
      );
      layRows(page, 4, 1, columns, courses);
      page.hiddenColumns.add(4).add(7);
      return { pages: [page], book: { date1904: true, strings: 'inline' } };
    },
  ),

  {
    name: 'Log, survey, municipalities, key and measurements under each other on one sheet',
    build(seed) {
      const draw = new Draw(`one sheet ${String(seed)}`);
      const courses = drawCourses(draw, { count: 180, ...aroundMidYear });
      const answers = drawEvaluations(draw, { count: 70, ...aroundMidYear });
      const page = new Page('Alt');
      page.put(0, 0, title('Kommuner'));
      page.line(1, 0, ['Kommune', 'Folketal 1.1.2025', 'Fordelingsnøgle (vægt)'].map(header));
      nineteen.forEach(({ name, population }, at) =>
        page.line(2 + at, 0, [name, population[2025], population[2024]]),
      );
      page.put(23, 0, title('Kendskabsmåling'));
      page.line(24, 0, ['Måling', 'År', 'Resultat'].map(header));
      page.line(25, 0, ['Kendskabsgrad', 2026, percent(0.58)]);
      page.line(26, 0, ['Kendskab til tilbud', 2026, percent(0.6)]);
      page.put(29, 0, title('Brugerevaluering'));
      const survey = layTable(page, 30, 0, plainSurvey, answers);
      page.put(survey.nextRow + 2, 0, title('Vejledningslog'));
      layTable(page, survey.nextRow + 3, 0, plainLog, courses);
      return {
        book: { pages: [page] },
        args: midYearArgs,
        expect: foresee({
          clock: midYear,
          log: { courses },
          survey: { answers },
          measured: { awareness: 58, 'offer-awareness': 60 },
          population: populationOf(2025),
          allocation: allocationBy('key', populationOf(2024)),
          also: { mayAsk: ['Alt'] },
        }),
      };
    },
  },

  {
    name: 'Log and survey of two years each on tabs of their own, read at the end of the first',
    build(seed) {
      const draw = new Draw(`two years ${String(seed)}`);
      const courses = drawCourses(draw, { count: 300, from: '2026-01-01', to: '2027-04-30' });
      const answers = drawEvaluations(draw, { count: 200, from: '2026-01-01', to: '2027-04-30' });
      const of = (year: number) => (row: { date: number | null }) =>
        civil(row.date ?? 0).year === year;
      return {
        book: {
          pages: [2026, 2027].flatMap((year) => [
            logPage(`Log ${String(year)}`, courses.filter(of(year))),
            surveyPage(`Svar ${String(year)}`, answers.filter(of(year))),
          ]),
        },
        args: ['--year', '2026', '--as-of', '2027-05-01'],
        expect: foresee({
          clock: { year: 2026, asOf: day('2026-12-31') },
          log: { courses },
          survey: { answers },
        }),
      };
    },
  },
];
