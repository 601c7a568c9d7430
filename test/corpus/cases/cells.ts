import { civil, day } from '../day';
import { date, Page, type Cell, type Content } from '../page';
import {
  chosen,
  logPage,
  noise,
  placeName,
  plain,
  plainLog,
  plainSurvey,
  surveyPage,
} from '../habits';
import { aroundMidYear, guidanceCase, surveyCase } from '../lay-out';
import { column, layTable } from '../table';
import { drawEvaluations } from '../draw-truth';
import type { Course } from '../truth';
import { dateForms } from '../write-danish';

function withDate(show: (row: Course) => Content): typeof plainLog {
  return plainLog.map((one) => (one === plain.date ? { ...one, show } : one));
}

function when(course: Course): number {
  return course.date ?? 0;
}

/** Ways in which Excel and other systems hold the same cell. */
export const cells = [
  guidanceCase('Dates of the 1904 calendar', (courses, draw) => {
    const answers = drawEvaluations(draw, { count: 60, ...aroundMidYear });
    return {
      pages: [logPage('Log', courses), surveyPage('Svar', answers)],
      book: { date1904: true },
      story: { log: { courses }, survey: { answers } },
    };
  }),

  guidanceCase(
    'Dates with a clock, so that 30 June at 16:40 is still 30 June',
    (courses) => {
      const clock = (row: Course): Cell => ({
        value: { day: when(row), minutes: chosen([0, 515, 750, 1000, 1439], row, 'clock') },
        format: 'datetime',
      });
      return { pages: [logPage('Aktiviteter', courses, withDate(clock))] };
    },
    { from: '2026-06-15', to: '2026-07-10' },
  ),

  guidanceCase('Dates as text in nine ways of writing, with real dates among them', (courses) => {
    const written = (row: Course): Content => {
      const form = chosen([...dateForms, null], row, 'date form');
      return form === null ? date(row.date) : form(when(row));
    };
    return { pages: [logPage('Log', courses, withDate(written))], book: { strings: 'mixed' } };
  }),

  guidanceCase(
    'Every date is its serial number, stored as text, as imports leave them',
    (courses) => {
      const serial = (of: number | null): Content =>
        of === null ? null : String(of - day('1899-12-30'));
      const columns = plainLog.map((one) => {
        if (one === plain.start) return { ...one, show: (row: Course) => serial(row.start) };
        return one === plain.date ? { ...one, show: (row: Course) => serial(row.date) } : one;
      });
      return { pages: [logPage('Udtræk', courses, columns)], book: { strings: 'inline' } };
    },
  ),

  guidanceCase('Dates as text with the month first, as American systems write them', (courses) => {
    const written = (row: Course): Content => {
      const { year, month, date: ofMonth } = civil(when(row));
      return `${String(month)}/${String(ofMonth)}/${String(year)}`;
    };
    return { pages: [logPage('Log', courses, withDate(written))] };
  }),

  guidanceCase('Dates as text day first, none of them after the twelfth of a month', (courses) => {
    const early = courses.map((course) => {
      const { date: ofMonth } = civil(when(course));
      return {
        ...course,
        date: when(course) - (ofMonth > 12 ? ofMonth - ((course.number % 12) + 1) : 0),
      };
    });
    const form = dateForms[0];
    return {
      pages: [
        logPage(
          'Log',
          early,
          withDate((row) => form?.(when(row)) ?? null),
        ),
      ],
      story: { log: { courses: early } },
    };
  }),

  guidanceCase(
    'Cells without a readable date: blank, «ukendt», 31-06-2026 and an error',
    (courses) => {
      const broken: readonly (readonly [number, Content])[] = [
        [20, null],
        [41, 'ukendt'],
        [77, '31-06-2026'],
        [99, { value: '#N/A', error: true, formula: 'NA()' }],
        [120, '-'],
      ];
      const at = new Map(broken);
      const rows = courses.map((course) =>
        at.has(course.number) ? { ...course, date: null } : course,
      );
      const page = logPage(
        'Log',
        rows,
        withDate((row) => (at.has(row.number) ? (at.get(row.number) ?? null) : date(row.date))),
      );
      return {
        pages: [page],
        story: {
          log: { courses: rows },
          also: {
            findings: broken.map(([row]) => ({ sheet: 'Log', cell: `B${String(row + 2)}` })),
          },
        },
      };
    },
  ),

  guidanceCase('Formulas with cached values for form, segment and municipality', (courses) => {
    const looked =
      (show: (row: Course) => Content) =>
      (row: Course): Content => {
        const shown = show(row);
        if (typeof shown !== 'string') return shown;
        return { value: shown, formula: `"${shown}"&""` };
      };
    const columns = plainLog.map((one) =>
      one === plain.municipality || one === plain.form || one === plain.segment
        ? { ...one, show: looked(one.show) }
        : one,
    );
    return { pages: [logPage('Log', courses, columns)] };
  }),

  guidanceCase(
    'Twelve dates are formulas that were never calculated: listed, not counted',
    (courses) => {
      const never = (row: Course): boolean => row.number % 20 === 7;
      const rows = courses.map((course) => (never(course) ? { ...course, date: null } : course));
      const columns = withDate((row) =>
        never(row)
          ? {
              value: null,
              formula: `DATE(2026,${String((row.number % 6) + 1)},15)`,
              format: 'date',
            }
          : date(row.date),
      );
      return {
        pages: [logPage('Log', rows, columns)],
        story: {
          log: { courses: rows },
          also: { findings: [{ sheet: 'Log', columns: ['B'] }] },
        },
      };
    },
  ),

  surveyCase(
    'Error values, «ved ikke», 11 and 7,5 among the scores: listed, not counted',
    (answers) => {
      const odd: readonly (readonly [number, Content])[] = [
        [8, { value: '#DIV/0!', error: true }],
        [19, 'ved ikke'],
        [33, 11],
        [47, 7.5],
        [58, -1],
        [60, '#I/T'],
      ];
      const at = new Map(odd);
      const known = answers.map((answer) =>
        at.has(answer.number) ? { ...answer, score: null } : answer,
      );
      const columns = plainSurvey.map((one) =>
        one.heading === 'NPS (0-10)'
          ? {
              ...one,
              show: (row: (typeof known)[number]) =>
                at.has(row.number) ? (at.get(row.number) ?? null) : row.score,
            }
          : one,
      );
      const inTime = (row: number): boolean => {
        const on = known[row]?.date ?? 0;
        return on >= Date.UTC(2026, 0, 1) / 86_400_000 && on <= Date.UTC(2026, 5, 30) / 86_400_000;
      };
      return {
        pages: [surveyPage('Evaluering', known, columns)],
        story: {
          survey: { answers: known },
          also: {
            findings: odd
              .filter(([row]) => inTime(row))
              .map(([row]) => ({ sheet: 'Evaluering', cell: `D${String(row + 2)}` })),
          },
        },
      };
    },
  ),

  guidanceCase('Rich text in headings and cells, and numbers kept as text', (courses) => {
    const page = new Page('Log');
    const columns = plainLog.map((one) => {
      if (one === plain.cvr)
        return column<Course>(one.heading, (row) => ({ value: row.cvr, format: 'text' }));
      if (one !== plain.municipality) return one;
      return column<Course>(one.heading, (row) => {
        const name = placeName(row.place);
        return { value: name, runs: [name.slice(0, 3), name.slice(3)] };
      });
    });
    layTable(page, 0, 0, columns, courses);
    page.put(0, 1, { value: 'Vejledningsdato', runs: ['Vejlednings', 'dato'], look: 'header' });
    return { pages: [page] };
  }),

  guidanceCase('Columns that look alike: four dates and three yes/no columns', (courses) => {
    const page = new Page('Sager 2026');
    const flag = (heading: string, share: readonly string[]) =>
      column<Course>(heading, (row) => chosen(share, row, heading));
    layTable<Course>(
      page,
      0,
      0,
      [
        column('Oprettet', (row) => date(when(row) - chosen([2, 9, 30], row, 'made'))),
        column('Sidst ændret', (row) => date(when(row) + chosen([0, 4, 60], row, 'changed'))),
        column('Mødedato', (row) => date(row.date)),
        plain.company,
        plain.cvr,
        column('P-nummer', (row) => 1_000_000_000 + row.number * 7_919),
        column('Stiftelsesdato', (row) => date(row.start)),
        plain.municipality,
        column('By', (row) => chosen(['Brabrand', 'Ry', 'Grenaa', 'Ikast'], row, 'town')),
        column('Rådgivers arbejdssted', (row) =>
          chosen(['Aarhus', 'Herning', 'Horsens'], row, 'place'),
        ),
        flag('Iværksætter', ['Ja', 'Nej', 'Nej']),
        flag('Nyhedsbrev', ['Ja', 'Nej']),
        column('Vækstforløb', (row) => (row.form === 'individual' && row.growth ? 'Ja' : 'Nej')),
        flag('Opfølgning aftalt', ['Ja', 'Nej', 'Nej']),
        plain.form,
        noise.industry(),
        noise.employees(),
        noise.createdBy(),
      ],
      courses,
    );
    return { pages: [page] };
  }),
];
