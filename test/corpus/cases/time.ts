import { day, iso, thirdBirthday, type Day } from '../day';
import { Draw } from '../draw';
import type { Case } from '../expectation';
import { foresee, type Story } from '../foresee';
import { logPage, midYearArgs, surveyPage, tidyMeasured, tidyMeasurements } from '../habits';
import { guidanceCase, listCase } from '../lay-out';
import { drawCourses, drawEvaluations } from '../draw-truth';
import type { Course } from '../truth';

/** One company per course, each individual, in growth, in Aarhus, on the days given. */
function exactCourses(draw: Draw, days: readonly Day[]): Course[] {
  const drawn = drawCourses(draw, {
    count: days.length * 2,
    companies: days.length * 6,
    from: '2026-01-01',
    to: '2026-01-02',
    elsewhere: 0,
  });
  const distinct = drawn.filter(({ cvr }, at) => drawn.findIndex((one) => one.cvr === cvr) === at);
  return days.map((on, at) => {
    const course = distinct[at];
    if (course === undefined) throw new Error('too few companies drawn');
    return { ...course, date: on, form: 'individual', growth: true };
  });
}

function spread(count: number, from: string, to: string): Day[] {
  const first = day(from);
  const length = day(to) - first + 1;
  return Array.from({ length: count }, (_, at) => first + (at % length));
}

function exactCase(
  name: string,
  layOut: (draw: Draw) => {
    rows: readonly Course[];
    args: readonly string[];
    story: Partial<Story> & Pick<Story, 'clock'>;
  },
): Case {
  return listCase(name, (draw) => {
    const { rows, args, story } = layOut(draw);
    return { pages: [logPage('Log', rows)], args, story: { log: { courses: rows }, ...story } };
  });
}

const january = { year: 2026, asOf: day('2026-01-31') };
const januaryArgs = ['--as-of', '2026-01-31'];

/** A log of young companies alone, each guided once. */
function youngRows(draw: Draw, count: number, from: string, to: string): Course[] {
  return exactCourses(draw, spread(count, from, to)).map((course) => ({
    ...course,
    start: day('2025-02-01'),
  }));
}

/** The year, the as-of day and the birthdays. */
export const time: readonly Case[] = [
  guidanceCase('Rows on 31 December, 1 January, the as-of day and the day after', (courses) => {
    const edges = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(day);
    const rows = courses.map((course) => ({ ...course, date: edges[course.number % 4] ?? null }));
    return { pages: [logPage('Log', rows)], args: midYearArgs, story: { log: { courses: rows } } };
  }),

  guidanceCase(
    'A closed year: what is not reached is missed',
    (courses, draw) => {
      const answers = drawEvaluations(draw, { count: 200, from: '2026-01-01', to: '2026-12-31' });
      return {
        pages: [logPage('Log 2026', courses), surveyPage('Evaluering', answers), tidyMeasurements],
        args: ['--year', '2026', '--as-of', '2026-12-31'],
        story: {
          clock: { year: 2026, asOf: day('2026-12-31') },
          log: { courses },
          survey: { answers },
          measured: tidyMeasured,
        },
      };
    },
    { from: '2025-11-01', to: '2027-01-31', count: 400 },
  ),

  guidanceCase(
    'Asked about 2026 in March 2027: as of 31 December 2026',
    (courses) => ({
      pages: [logPage('Log', courses)],
      args: ['--year', '2026', '--as-of', '2027-03-15'],
      story: { clock: { year: 2026, asOf: day('2026-12-31') }, log: { courses } },
    }),
    { from: '2026-06-01', to: '2027-03-01' },
  ),

  guidanceCase(
    '2027: the targets of 2026 are not carried over',
    (courses, draw) => {
      const answers = drawEvaluations(draw, { count: 90, from: '2027-01-01', to: '2027-06-30' });
      return {
        pages: [logPage('Forløb', courses), surveyPage('Svar', answers)],
        args: ['--as-of', '2027-06-30'],
        story: {
          clock: { year: 2027, asOf: day('2027-06-30') },
          log: { courses },
          survey: { answers },
        },
      };
    },
    { from: '2026-10-01', to: '2027-07-31' },
  ),

  guidanceCase(
    'As of New Year’s Day',
    (courses) => ({
      pages: [logPage('Log', courses)],
      args: ['--as-of', '2026-01-01'],
      story: { clock: { year: 2026, asOf: day('2026-01-01') }, log: { courses } },
    }),
    { from: '2025-12-30', to: '2026-01-03', count: 120 },
  ),

  guidanceCase(
    'Guided the day before the third birthday, on it, and before the start',
    (courses) => {
      const distinct = courses.filter(
        ({ cvr }, at) => courses.findIndex((one) => one.cvr === cvr) === at,
      );
      const rows = distinct.map((course): Course => {
        const on = course.date ?? 0;
        const starts = [day('2023-02-28'), day('2024-02-29'), on + 20];
        const byYears = (ahead: number): Day =>
          day(`${String(Number(iso(on + ahead).slice(0, 4)) - 3)}${iso(on + ahead).slice(4)}`);
        const start = [byYears(1), byYears(0), byYears(-1), ...starts][course.number % 6] ?? null;
        return { ...course, start };
      });
      return { pages: [logPage('Log', rows)], story: { log: { courses: rows } } };
    },
    { from: '2026-01-02', to: '2026-02-27', companies: 400 },
  ),

  exactCase('A company of 29 February 2024 is young until 27 February 2027', (draw) => {
    const start = day('2024-02-29');
    const birthday = thirdBirthday(start);
    const rows = exactCourses(draw, [birthday - 1, birthday, birthday + 1]).map((course) => ({
      ...course,
      start,
    }));
    return {
      rows,
      args: ['--as-of', '2027-06-30'],
      story: { clock: { year: 2027, asOf: day('2027-06-30') } },
    };
  }),

  ...[50, 51].map((count) =>
    exactCase(
      `Growth courses by 31 January: ${String(count)} against 50,96 on the path to 600`,
      (draw) => ({
        rows: exactCourses(draw, spread(count, '2026-01-01', '2026-01-31')),
        args: januaryArgs,
        story: { clock: january },
      }),
    ),
  ),

  ...[68, 69].map((count) =>
    exactCase(
      `Guided firms by 5 January: ${String(count)} against 68,49 on the path to 5.000`,
      (draw) => ({
        rows: exactCourses(draw, spread(count, '2026-01-01', '2026-01-05')),
        args: ['--as-of', '2026-01-05'],
        story: { clock: { year: 2026, asOf: day('2026-01-05') } },
      }),
    ),
  ),

  exactCase(
    'Six hundred growth courses in the half year: the target is met before the year is out',
    (draw) => ({
      rows: exactCourses(draw, spread(600, '2026-01-01', '2026-06-30')),
      args: midYearArgs,
      story: { clock: { year: 2026, asOf: day('2026-06-30') } },
    }),
  ),

  ...(
    [
      [274, 'behind'],
      [275, 'clarify'],
      [549, 'clarify'],
      [550, 'met'],
    ] as const
  ).map(([count, status]) =>
    exactCase(`Young firms with the reading left open: ${String(count)} is ${status}`, (draw) => ({
      rows: youngRows(draw, count, '2026-01-01', '2026-12-31'),
      args: ['--as-of', '2026-12-31'],
      story: {
        clock: { year: 2026, asOf: day('2026-12-31') },
        also: { targets: { 'young-companies': { actual: count, target: null, status } } },
      },
    })),
  ),

  ...(
    [
      [23, 'behind'],
      [24, 'onTrack'],
    ] as const
  ).map(([count, status]) =>
    exactCase(
      `Young firms by 31 January, the reading 275 chosen: ${String(count)} is ${status}`,
      (draw) => ({
        rows: youngRows(draw, count, '2026-01-01', '2026-01-31'),
        args: [...januaryArgs, '--set', 'youngReading=275'],
        story: {
          clock: january,
          also: { targets: { 'young-companies': { actual: count, target: 275, status } } },
        },
      }),
    ),
  ),

  ...(
    [
      [2026, 'behind'],
      [2027, 'missed'],
    ] as const
  ).map(([year, status]) =>
    exactCase(
      `Too few young firms at the end of ${String(year)}, the reading 550 chosen, is ${status}`,
      (draw) => ({
        rows: youngRows(draw, 60, `${String(year)}-01-01`, `${String(year)}-12-31`),
        args: ['--as-of', `${String(year)}-12-31`, '--set', 'youngReading=550'],
        story: {
          clock: { year, asOf: day(`${String(year)}-12-31`) },
          also: { targets: { 'young-companies': { actual: 60, target: 550, status } } },
        },
      }),
    ),
  ),

  {
    name: 'A tolerance of 25 % and a target for individual guidance, in an open year',
    build(seed) {
      const draw = new Draw(`tolerance ${String(seed)}`);
      const courses = drawCourses(draw, { count: 500, from: '2026-01-01', to: '2026-10-31' });
      const clock = { year: 2026, asOf: day('2026-09-30') };
      return {
        book: { pages: [logPage('Log', courses)] },
        args: ['--as-of', '2026-09-30', '--set', 'tolerance=25', '--set', 'individualTarget=380'],
        expect: foresee({
          clock,
          log: { courses },
          band: { individualTarget: 380, tolerance: 25 },
        }),
      };
    },
  },
];
