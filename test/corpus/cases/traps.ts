import { day } from '../day';
import { chosen, logPage, measurementPage, plain, plainLog } from '../habits';
import { guidanceCase } from '../lay-out';
import { nineteen } from '../midtjylland';
import { date, header, Page, percent, title } from '../page';
import { column } from '../table';
import type { Course } from '../truth';

/** Places where a hasty reader of a log goes wrong. */
export const traps = [
  guidanceCase(
    'A course starts and ends, and nothing says when the company was founded: nobody is young by it',
    (courses) => {
      const ends = (row: Course) =>
        date(row.date === null ? null : row.date + chosen([14, 30, 90, 150], row, 'end'));
      const columns = [
        plain.id,
        { ...plain.date, heading: 'Startdato' },
        column('Slutdato', ends),
        plain.cvr,
        plain.company,
        plain.municipality,
        plain.form,
        plain.segment,
      ];
      return {
        pages: [logPage('Log', courses, columns)],
        story: { log: { courses, lacks: ['start'] } },
      };
    },
  ),

  guidanceCase(
    'A sheet of ratings, a list by form and a tab of cancelled meetings beside the log: the log alone counts',
    (courses, draw) => {
      const ratings = new Page('Tilfredshed 2026');
      ratings.line(0, 0, ['Dato', 'CVR', 'Segment', 'Kommune', 'Tilfredshed 0-10'].map(header));
      const sums = new Page('Opsummering 2026');
      sums.line(0, 0, ['Kommune', 'Form', 'Antal forløb'].map(header));
      nineteen.forEach(({ name }, at) => {
        const answer = [date(day('2026-03-02')), 20_000_007, 'Vækst', name, draw.between(3, 10)];
        ratings.line(1 + at, 0, answer);
        sums.line(1 + 2 * at, 0, [name, 'Individuel', draw.between(3, 9)]);
        sums.line(2 + 2 * at, 0, [null, 'Kollektiv', draw.between(3, 9)]);
      });
      const cancelled = courses.map((row): Course => ({ ...row, id: `x${String(row.number)}` }));
      return {
        pages: [logPage('Log', courses), ratings, sums, logPage('Aflyste møder', cancelled)],
        story: { also: { mayAsk: ['Tilfredshed 2026', 'Opsummering 2026', 'Aflyste møder'] } },
      };
    },
  ),

  guidanceCase('A dated «Opdateret» below a log without forms is no course', (courses) => {
    const columns = [plain.id, { ...plain.date, heading: 'Dato' }, plain.cvr, plain.municipality];
    const page = logPage('Log', courses, columns);
    page.line(courses.length + 2, 0, ['Opdateret', date(day('2026-06-30'))]);
    const rows = courses.map((row): Course => ({ ...row, form: 'individual' }));
    return {
      pages: [page],
      story: { log: { courses: rows, lacks: ['start', 'segment'] } },
    };
  }),

  guidanceCase('Companies named Total, Sum, I alt and Kilde are companies', (courses) => {
    const names = [
      'Total Teknik A/S',
      'Sum & Co ApS',
      'I alt Byg ApS',
      'Kilde Vand A/S',
      'Hovedtotal IVS',
      'Note Musik I/S',
      'Gennemsnit ApS',
    ];
    const known = new Map<string, string>();
    const rows = courses
      .map((course): Course => {
        const cvr = course.cvr ?? '';
        if (course.number % 17 === 3 && known.size < names.length && !known.has(cvr)) {
          known.set(cvr, names[known.size] ?? '');
        }
        return course;
      })
      .map((course): Course => ({ ...course, name: known.get(course.cvr ?? '') ?? course.name }));
    const columns = [
      plain.company,
      ...plainLog.filter((one) => one !== plain.company && one !== plain.id),
    ];
    return {
      pages: [logPage('Log', rows, columns)],
      story: { log: { courses: rows.map((row) => ({ ...row, id: null })) } },
    };
  }),

  guidanceCase(
    'The same name in two municipalities without CVR numbers is two companies',
    (courses) => {
      const rows = courses.map((course): Course => ({
        ...course,
        cvr: null,
        start: null,
        name: chosen(
          ['Byens Bageri', 'Nordisk Byg ApS', 'Café Solo', 'Klip & Co'],
          course,
          'common',
        ),
      }));
      return {
        pages: [logPage('Log', rows)],
        story: { log: { courses: rows }, unasked: ['young-companies'] },
      };
    },
  ),

  guidanceCase(
    'A company with branches: every row counts in the municipality that it names',
    (courses) => {
      const chain = courses[0]?.cvr ?? '';
      const rows = courses.map((course): Course =>
        course.number % 4 === 0
          ? {
              ...course,
              cvr: chain,
              name: 'Kæden A/S',
              start: day('2001-05-04'),
              place: { kind: 'own', code: chosen(nineteen, course, 'branch').code },
            }
          : course.cvr === chain
            ? { ...course, name: 'Kæden A/S', start: day('2001-05-04') }
            : course,
      );
      return { pages: [logPage('Log', rows)], story: { log: { courses: rows } } };
    },
  ),

  guidanceCase(
    'Years typed wrong, 2062 and 1926, lie outside the year and change nothing else',
    (courses) => {
      const wrong = new Map([
        [50, day('2062-03-01')],
        [51, day('1926-03-02')],
      ]);
      const rows = courses.map((course) => ({
        ...course,
        date: wrong.get(course.number) ?? course.date,
      }));
      return { pages: [logPage('Log', rows)], story: { log: { courses: rows } } };
    },
  ),

  guidanceCase('A survey in long form, a row for each question, is not guessed at', (courses) => {
    const page = new Page('Svar lang form');
    page.line(0, 0, ['Respondent', 'Dato', 'Spørgsmål', 'Svar'].map(header));
    const questions = [
      'Vil du anbefale os (0-10)?',
      'Blev du henvist?',
      'Har du brugt henvisningen?',
    ];
    for (let at = 0; at < 120; at += 1) {
      page.line(1 + at, 0, [
        Math.floor(at / 3) + 1,
        date(day('2026-03-01') + (at % 30)),
        questions[at % 3] ?? '',
        [9, 'Ja', 'Nej'][at % 3] ?? null,
      ]);
    }
    return {
      pages: [logPage('Log', courses), page],
      story: { also: { notStated: ['nps', 'referrals-used'] } },
    };
  }),

  guidanceCase('A start year instead of a start date cannot tell who is young', (courses) => {
    const columns = plainLog.map((one) =>
      one === plain.start
        ? column('Stiftelsesår', (row: Course) =>
            row.start === null ? null : new Date(row.start * 86_400_000).getUTCFullYear(),
          )
        : one,
    );
    return {
      pages: [logPage('Log', courses, columns)],
      story: { unasked: ['young-companies'], also: { findings: [{ sheet: 'Log' }] } },
    };
  }),

  guidanceCase(
    'Measurements of the awareness and a status overview of the office itself beside the log',
    (courses) => {
      const overview = new Page('Overblik');
      overview.put(0, 0, title('Status på resultatkontrakten – teamets eget overblik'));
      overview.line(2, 0, ['Mål', 'Måltal 2026', 'Status'].map(header));
      overview
        .line(3, 0, ['Vejledte virksomheder', 5000, 1204])
        .line(4, 0, ['Vækstforløb', 600, 155])
        .line(5, 0, ['Virksomheder under 3 år', 275, 88]);
      return {
        pages: [
          overview,
          logPage('Log', courses),
          measurementPage('Målinger', [
            ['Kendskabsgrad', 2026, percent(0.61), 'Erhvervsstyrelsen'],
          ]),
        ],
        story: { measured: { awareness: 61 } },
      };
    },
  ),
];
