import { day } from '../day';
import {
  chosen,
  logPage,
  measurementPage,
  municipalityPage,
  plain,
  plainLog,
  plainSurvey,
  populationColumn,
  surveyPage,
} from '../habits';
import { guidanceCase, listCase, surveyCase } from '../lay-out';
import { nameOf, nineteen, populationOf } from '../midtjylland';
import { date, header, Page, percent, title, total, type Content } from '../page';
import { allocationAsWritten, allocationBy, grant2026, shareOut } from '../share-out';
import { column } from '../table';
import type { Course, Evaluation } from '../truth';

const shares = shareOut(100_000n, populationOf(2026));

function shareOf(code: string): number {
  return Number(shares.get(code) ?? 0n) / 1000;
}

const amounts = new Map(
  [...shareOut(BigInt(grant2026), populationOf(2024))].map(
    ([code, units]) => [code, Number(units)] as const,
  ),
);

/** Digits that look like the CPR number of a person; the dates are real, the persons are not. */
const persons = ['0507651234', '3112790016', '1503884422', '0101702327', '2806561118'];

function dashed(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}

function otherwise(
  one: (typeof plainLog)[number],
  cells: ReadonlyMap<number, Content>,
): (typeof plainLog)[number] {
  return {
    ...one,
    show: (row) => (cells.has(row.number) ? (cells.get(row.number) ?? null) : one.show(row)),
  };
}

/** Places where a hasty reader goes wrong. */
export const traps = [
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
    'CPR numbers pasted into municipality, form, date and company cells are printed nowhere',
    (courses) => {
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = persons;
      const wrong = {
        municipality: new Map<number, Content>([
          [30, dashed(first)],
          [31, first],
        ]),
        form: new Map<number, Content>([[60, dashed(second)]]),
        date: new Map<number, Content>([
          [90, dashed(third)],
          [91, third],
        ]),
        company: new Map<number, Content>([[120, `Jens Hansen ${dashed(fourth)}`]]),
        segment: new Map<number, Content>([[150, fifth]]),
      };
      const columns = plainLog.map((one) => {
        if (one === plain.municipality) return otherwise(one, wrong.municipality);
        if (one === plain.form) return otherwise(one, wrong.form);
        if (one === plain.date) return otherwise(one, wrong.date);
        if (one === plain.company) return otherwise(one, wrong.company);
        return one === plain.segment ? otherwise(one, wrong.segment) : one;
      });
      return {
        pages: [logPage('Log', courses, columns)],
        story: {
          log: { courses, lacks: ['municipality'] },
          unasked: ['guided', 'growth-courses', 'young-companies', 'geographic-spread'],
          also: {
            neverPrinted: persons.flatMap((cpr) => [
              cpr,
              dashed(cpr),
              `${cpr.slice(0, 6)} ${cpr.slice(6)}`,
            ]),
          },
        },
      };
    },
  ),

  surveyCase('CPR numbers pasted among the scores and answers are printed nowhere', (answers) => {
    const [first = '', second = ''] = persons;
    const columns = plainSurvey.map((one) => {
      if (one.heading === 'NPS (0-10)') {
        return column<Evaluation>(one.heading, (row) =>
          row.number === 12 ? Number(first) : row.number === 13 ? dashed(first) : row.score,
        );
      }
      if (one.heading === 'Henvist') {
        return column<Evaluation>(one.heading, (row) =>
          row.number === 20 ? dashed(second) : one.show(row),
        );
      }
      return one;
    });
    const rows = answers.map((answer) =>
      answer.number === 12 || answer.number === 13 ? { ...answer, score: null } : answer,
    );
    return {
      pages: [surveyPage('Evaluering', rows, columns)],
      story: {
        survey: { answers: rows },
        unasked: ['referrals-used'],
        also: {
          neverPrinted: [first, second, dashed(first), dashed(second), String(Number(first))],
        },
      },
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

  listCase("A share of the population beside KL's key: the key is the key", () => ({
    pages: [
      municipalityPage('Fordeling 2026', [
        populationColumn(2025),
        [
          'Andel af befolkningen (%)',
          (code) =>
            Math.round((Number(populationOf(2025).get(code) ?? 0n) / 1_373_799) * 1e5) / 1e3,
        ],
        ["KL's fordelingsnøgle (%)", shareOf],
        ['EAN-nummer', () => null],
      ]),
    ],
    story: {
      population: populationOf(2025),
      allocation: allocationBy('key', shares),
      also: { mayAsk: ['Fordeling 2026'] },
    },
  })),

  listCase('Amounts under merged years: those of 2026, not of 2025 or 2024', () => {
    const page = new Page('Bidrag');
    page.put(0, 0, title('Kommunernes bidrag'));
    page.put(2, 2, header('2024')).merge(2, 2, 2, 3);
    page.put(2, 4, header('2025')).merge(2, 4, 2, 5);
    page.put(2, 6, header('2026'));
    page.line(
      3,
      0,
      ['Kode', 'Kommune', 'Beløb', 'Faktureret', 'Beløb', 'Faktureret', 'Beløb'].map(header),
    );
    nineteen.forEach(({ code }, at) => {
      const amount = amounts.get(code) ?? 0;
      const old = Math.round(amount * 0.9);
      page.line(4 + at, 0, [
        Number(code),
        nameOf(code),
        old,
        old,
        Math.round(amount * 0.95),
        Math.round(amount * 0.95),
        amount,
      ]);
    });
    page.line(23, 0, [
      null,
      total('I alt'),
      null,
      null,
      null,
      null,
      { value: grant2026, formula: 'SUM(G5:G23)', look: 'total' },
    ]);
    return {
      pages: [page],
      story: { allocation: allocationAsWritten(amounts), also: { mayAsk: ['Bidrag'] } },
    };
  }),

  listCase('A target column beside the result: the result is the measurement', () => {
    const page = new Page('Kendskab 2026');
    page.line(0, 0, ['Mål', 'År', 'Måltal', 'Resultat', 'Kilde'].map(header));
    page.line(1, 0, ['Kendskabsgrad', 2026, percent(0.5), percent(0.437), 'Erhvervsstyrelsen']);
    page.line(2, 0, [
      'Kendskab til tilbud',
      2026,
      percent(0.55),
      percent(0.612),
      'Erhvervsstyrelsen',
    ]);
    return {
      pages: [page],
      story: {
        measured: { awareness: 43.7, 'offer-awareness': 61.2 },
        also: { mayAsk: ['Kendskab 2026'] },
      },
    };
  }),

  listCase('Measurements with a row for each year and a column for each goal', () => {
    const page = new Page('Målinger');
    page.line(0, 0, ['År', 'Kendskabsgrad', 'Kendskab til tilbud'].map(header));
    page
      .line(1, 0, [2024, percent(0.41), percent(0.5)])
      .line(2, 0, [2025, percent(0.45), percent(0.52)])
      .line(3, 0, [2026, percent(0.51), percent(0.57)]);
    return {
      pages: [page],
      story: { measured: { awareness: 51, 'offer-awareness': 57 }, also: { mayAsk: ['Målinger'] } },
    };
  }),

  listCase('A log saved as one column of text with semicolons cannot be used', () => {
    const page = new Page('log');
    page.put(0, 0, 'Dato;CVR;Virksomhed;Kommune;Form');
    for (let at = 1; at < 60; at += 1)
      page.put(
        at,
        0,
        `0${String((at % 9) + 1)}-03-2026;12345678;Firma ${String(at)};Aarhus;Individuel`,
      );
    return { pages: [page], story: { allocation: null, also: { exitCode: 1 } } };
  }),

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
