import { civil } from '../day';
import { date, header, note, Page, title, total, type Content } from '../page';
import { logPage, noise, plain, plainLog, plainSurvey, surveyPage } from '../habits';
import { guidanceCase } from '../lay-out';
import { layRows, layTable, rangeOf, type Column } from '../table';
import { drawEvaluations } from '../draw-truth';
import type { Course } from '../truth';
import { aroundMidYear } from '../lay-out';

const months = [
  'Januar',
  'Februar',
  'Marts',
  'April',
  'Maj',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'December',
];

function monthOf(course: Course): string {
  const { year, month } = civil(course.date ?? 0);
  return `${String(months[month - 1])} ${String(year)}`;
}

function quarterOf(course: Course): string {
  const { year, month } = civil(course.date ?? 0);
  return `${String(Math.ceil(month / 3))}. kvartal ${String(year)}`;
}

/** Rows that follow each other with the same word, in order. */
function inRuns(rows: readonly Course[], word: (row: Course) => string): Map<string, Course[]> {
  const runs = new Map<string, Course[]>();
  for (const row of rows) runs.set(word(row), [...(runs.get(word(row)) ?? []), row]);
  return runs;
}

const gap: Column<Course> = { heading: '', show: () => null };

/** What stands around and between the rows of a log. */
export const shapes = [
  guidanceCase('Blank columns, and a caption and an empty row before each month', (courses) => {
    const page = new Page('Log 2026');
    const columns = [
      gap,
      plain.date,
      plain.company,
      gap,
      plain.cvr,
      plain.municipality,
      gap,
      plain.form,
      plain.segment,
      plain.start,
    ];
    page.line(
      1,
      0,
      columns.map(({ heading }) => (heading === '' ? null : header(heading))),
    );
    let row = 2;
    for (const [month, rows] of inRuns(courses, monthOf)) {
      page.put(row + 1, 1, title(month));
      row = layRows(page, row + 2, 0, columns, rows).nextRow;
    }
    return { pages: [page] };
  }),

  guidanceCase('Subtotals «I alt» per quarter, «Sum» and «Hovedtotal» at the end', (courses) => {
    const page = new Page('Vejledninger');
    const columns = [
      plain.date,
      plain.company,
      plain.cvr,
      plain.municipality,
      plain.form,
      plain.segment,
      plain.start,
      noise.hours(),
    ];
    const hours = (rows: readonly Course[]): number =>
      rows.reduce((sum, row) => sum + Number(noise.hours().show(row)), 0);
    page.line(
      0,
      0,
      columns.map(({ heading }) => header(heading)),
    );
    let row = 1;
    for (const [quarter, rows] of inRuns(courses, quarterOf)) {
      row = layRows(page, row, 0, columns, rows).nextRow;
      page.put(row, 0, total(`I alt ${quarter}`)).put(row, 1, total(rows.length));
      page.put(row, 7, total(hours(rows)));
      row += 1;
    }
    page.put(row, 0, total('Sum')).put(row, 7, total(hours(courses)));
    page.put(row + 1, 0, total('Hovedtotal')).put(row + 1, 1, total(courses.length));
    return { pages: [page] };
  }),

  guidanceCase(
    'Notes beside the table: a legend, a to-do list and a small count per adviser',
    (courses) => {
      const page = logPage('Vejledningslog', courses);
      const left = plainLog.length + 2;
      page.put(0, left, title('Forklaring'));
      page.put(1, left, note('Individuel = mindst 1 time på tomandshånd'));
      page.put(2, left, note('Kollektiv = workshop eller hold'));
      page.put(4, left, note('HUSK: Struer mangler at sende deltagerliste fra 12. marts'));
      page.line(6, left, [header('Konsulent'), header('Antal')]);
      page
        .line(7, left, ['Mette', 31])
        .line(8, left, ['Søren', 44])
        .line(9, left, [total('I alt'), total(75)]);
      return { pages: [page] };
    },
  ),

  guidanceCase('The log and the survey stand side by side on one sheet', (courses, draw) => {
    const answers = drawEvaluations(draw, { count: 90, ...aroundMidYear });
    const page = new Page('2026');
    const columns = plainLog.slice(0, 8);
    page.put(0, 0, title('Vejledningslog'));
    layTable(page, 2, 0, columns, courses);
    page.put(0, columns.length + 1, title('Brugerevaluering'));
    layTable(page, 2, columns.length + 1, plainSurvey, answers);
    return { pages: [page], story: { log: { courses }, survey: { answers } } };
  }),

  guidanceCase('The survey stands above the log on one sheet', (courses, draw) => {
    const answers = drawEvaluations(draw, { count: 60, ...aroundMidYear });
    const page = new Page('Samlet');
    page.put(0, 0, title('Svar på brugerevalueringen'));
    const above = layTable(page, 1, 0, plainSurvey, answers);
    page.put(above.nextRow + 2, 0, title('Vejledningslog'));
    layTable(page, above.nextRow + 3, 0, plainLog, courses);
    return { pages: [page], story: { log: { courses }, survey: { answers } } };
  }),

  guidanceCase(
    'Fourteen rows of guide and a small summary above the header, in column D',
    (courses) => {
      const page = new Page('Rapport');
      page.put(0, 3, title('Rapport over vejledninger'));
      page.put(1, 3, note('Erhvervshus Midtjylland, Hack Kampmanns Plads, Aarhus'));
      page.put(3, 3, 'Periode').put(3, 4, '10-12-2025 til 31-08-2026');
      page.put(4, 3, 'Kontakt').put(4, 4, 'Mette K. Lund');
      page.line(6, 3, [header('Opsummering'), header('Antal')]);
      page.line(7, 3, ['Rækker i alt', courses.length]);
      page.line(8, 3, ['Kommuner', 19]);
      page.put(11, 3, note('Tabellen opdateres hver nat. Ret ikke i kolonnerne.'));
      layTable(page, 14, 3, plainLog, courses);
      return { pages: [page] };
    },
  ),

  guidanceCase('The same row twice is two courses where there are no course numbers', (courses) => {
    const rows = courses.flatMap((course): Course[] => {
      const bare = { ...course, id: null };
      return course.number % 15 === 3 ? [bare, { ...bare, number: course.number + 5_000 }] : [bare];
    });
    return {
      pages: [
        logPage(
          'Log',
          rows,
          plainLog.filter((one) => one !== plain.id),
        ),
      ],
      story: { log: { courses: rows } },
    };
  }),

  guidanceCase('The heading over the municipalities is missing', (courses) => {
    const columns = plainLog.map((one) =>
      one === plain.municipality ? { ...one, heading: '' } : one,
    );
    return {
      pages: [logPage('Log', courses, columns)],
      story: { also: { mayAsk: ['Log'] } },
    };
  }),

  guidanceCase('A row without a municipality is «Ukendt kommune» and still guided', (courses) => {
    const rows = courses.map((course): Course =>
      course.number % 25 === 6
        ? { ...course, form: 'individual', place: { kind: 'unknown', text: '' } }
        : course,
    );
    return { pages: [logPage('Log', rows)], story: { log: { courses: rows } } };
  }),

  guidanceCase('The header is repeated for every fortieth row, as on paper', (courses) => {
    const page = new Page('Udskrift');
    for (let at = 0, row = 0; at < courses.length; at += 40) {
      row = layTable(page, row, 0, plainLog, courses.slice(at, at + 40)).nextRow;
    }
    return { pages: [page] };
  }),

  guidanceCase(
    'Hidden columns and rows, and a filter that hides all but one municipality',
    (courses) => {
      const page = new Page('Log');
      const laid = layTable(page, 2, 0, plainLog, courses);
      page.put(0, 0, title('Vejledningslog 2026'));
      page.filter = rangeOf(laid, 0, plainLog.length);
      page.hiddenColumns.add(2).add(7).add(9);
      courses.forEach((course, at) => {
        if (course.place.kind !== 'own' || course.place.code !== '751')
          page.hiddenRows.add(laid.firstRow + at);
      });
      return { pages: [page] };
    },
  ),

  guidanceCase('An Excel table with a totals row, beside a plain survey', (courses, draw) => {
    const answers = drawEvaluations(draw, { count: 70, ...aroundMidYear });
    const page = new Page('Forløb');
    const laid = layTable(page, 1, 1, plainLog, courses);
    const totals: Content[] = plainLog.map((_, at) => (at === 0 ? total('Total') : null));
    totals[9] = {
      value: courses.length,
      formula: 'SUBTOTAL(103,tblForloeb[Konsulent])',
      look: 'total',
    };
    page.line(laid.nextRow, 1, totals);
    page.tables.push({
      name: 'tblForloeb',
      ref: rangeOf(laid, 1, plainLog.length, 1),
      columns: plainLog.map(({ heading }) => heading),
      totals: true,
    });
    return {
      pages: [page, surveyPage('Evaluering', answers)],
      story: { log: { courses }, survey: { answers } },
    };
  }),

  guidanceCase('A log with its header and no row is nought, not missing', () => ({
    pages: [logPage('Vejledningslog 2026', [])],
    story: { log: { courses: [] } },
  })),

  guidanceCase('A log of a single row', (courses) => {
    const [only] = courses.filter(
      ({ date: on, place }) =>
        on !== null && civil(on).year === 2026 && civil(on).month < 6 && place.kind === 'own',
    );
    const rows = only === undefined ? [] : [{ ...only, form: 'individual' as const }];
    return { pages: [logPage('Log', rows)], story: { log: { courses: rows } } };
  }),

  guidanceCase(
    'Rows in no order, with the newest and the oldest side by side',
    (courses, draw) => ({
      pages: [logPage('Log', draw.shuffled(courses))],
      book: { strings: 'mixed' as const },
      story: { log: { courses } },
    }),
  ),

  guidanceCase('A log without a column for form: every row is individual', (courses) => {
    const rows = courses.map((course) => ({ ...course, form: 'individual' as const }));
    const columns = plainLog.filter((one) => one !== plain.form);
    return {
      pages: [logPage('Individuelle vejledninger', rows, columns)],
      story: {
        log: { courses: rows },
        also: { findings: [{ sheet: 'Individuelle vejledninger' }] },
      },
    };
  }),

  guidanceCase('A log with «Vækstforløb» as yes and blank, and no segment', (courses) => {
    const flag: Column<Course> = {
      heading: 'Vækstforløb',
      show: (row) => (row.growth && row.form === 'individual' ? 'x' : null),
    };
    const columns = [
      plain.date,
      plain.cvr,
      plain.company,
      plain.municipality,
      plain.form,
      flag,
      { heading: 'Sidste møde', show: () => date(null) },
    ];
    return {
      pages: [logPage('Vejledninger 2026', courses, columns)],
      story: { log: { courses, lacks: ['start'] } },
    };
  }),
];
