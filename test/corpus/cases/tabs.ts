import { civil } from '../day';
import { date, header, note, Page, title } from '../page';
import { formWords, logPage, noise, placeName, plain, plainLog, plainSurvey } from '../habits';
import { aroundMidYear, guidanceCase, type Layout } from '../lay-out';
import { column, layTable } from '../table';
import { drawCourses, drawEvaluations } from '../draw-truth';
import { nineteen } from '../midtjylland';
import type { Course } from '../truth';

function monthOf(course: Course): number {
  return civil(course.date ?? 0).month;
}

function yearOf(course: Course): number {
  return civil(course.date ?? 0).year;
}

const within2026 = { from: '2026-01-01', to: '2026-08-31' };
const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Maj',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Okt',
  'Nov',
  'Dec',
];

function quarterTabs(courses: readonly Course[]): Page[] {
  return [1, 2, 3, 4].map((quarter) =>
    logPage(
      `${String(quarter)}. kvt.`,
      courses.filter((course) => Math.ceil(monthOf(course) / 3) === quarter),
    ),
  );
}

/** The local office's own meetings, with other companies in the same columns. */
function localOf(draw: Parameters<typeof drawCourses>[0]): Course[] {
  return drawCourses(draw, { count: 80, ...within2026 }).map((course) => ({
    ...course,
    id: `L-${String(course.number)}`,
    cvr: course.cvr,
    name: `Lokal ${String(course.name)}`,
  }));
}

function quarterOf(course: Course): number {
  return Math.ceil(monthOf(course) / 3);
}

/** Quarter tabs that each number their courses from 1. */
function startingOver(courses: readonly Course[]): Layout {
  const counts = new Map<number, number>();
  const renumbered = courses.map((course) => {
    const quarter = quarterOf(course);
    const place = (counts.get(quarter) ?? 0) + 1;
    counts.set(quarter, place);
    return { ...course, id: String(place), sheet: `${String(quarter)}. kvt.` };
  });
  const columns = [column('Forløbsnr.', (row: Course) => Number(row.id)), ...plainLog.slice(1)];
  return {
    pages: ['1. kvt.', '2. kvt.', '3. kvt.'].map((name) =>
      logPage(
        name,
        renumbered.filter(({ sheet }) => sheet === name),
        columns,
      ),
    ),
    story: { log: { courses: renumbered, restarting: true } },
  };
}

/** Logs spread over several tabs. */
export const tabs = [
  guidanceCase(
    'Quarter tabs, the last still empty',
    (courses) => ({ pages: quarterTabs(courses) }),
    within2026,
  ),

  guidanceCase(
    'Quarter tabs and «Alle 2026» that copies them all: counted once',
    (courses, draw) => ({
      pages: [logPage('Alle 2026', draw.shuffled(courses)), ...quarterTabs(courses)],
      story: { also: { findings: [{ sheet: 'Alle 2026', leftOut: true }] } },
    }),
    within2026,
  ),

  guidanceCase(
    'A tab for every month, of which some are empty',
    (courses) => ({
      pages: monthNames.map((name, at) =>
        logPage(
          `${name} 26`,
          courses.filter((course) => monthOf(course) === at + 1),
        ),
      ),
    }),
    within2026,
  ),

  guidanceCase(
    'A tab for each year: last year is told, not counted',
    (courses) => ({
      pages: [2025, 2026].map((year) =>
        logPage(
          `Forløb ${String(year)}`,
          courses.filter((course) => yearOf(course) === year),
        ),
      ),
      story: { also: { findings: [{ sheet: 'Forløb 2025', leftOut: true }] } },
    }),
    { from: '2025-03-01', to: '2026-08-31', count: 300 },
  ),

  guidanceCase(
    'Tabs of two offices with other headings and another order',
    (courses) => {
      const half = courses.length / 2;
      const first = courses.slice(0, half);
      const second = courses.slice(half).map((course) => ({ ...course, id: null }));
      const herning = new Page('Herning');
      layTable<Course>(
        herning,
        3,
        1,
        [
          column('Kommune', (row) => placeName(row.place)),
          column('Firma', (row) => row.name),
          column('CVR', (row) => row.cvr),
          column('Dato for vejledning', (row) => date(row.date)),
          column('Type', (row) => (row.form === 'individual' ? '1:1' : 'Workshop')),
          column('V/D', (row) => (row.growth ? 'V' : 'D')),
          column('Etableringsdato', (row) => date(row.start)),
        ],
        second,
      );
      herning.put(0, 1, title('Herning-kontoret, vejledninger 2026'));
      return {
        pages: [
          logPage(
            'Aarhus',
            first,
            plainLog.filter((one) => one !== plain.id),
          ),
          herning,
        ],
        story: {
          log: { courses: [...first.map((course) => ({ ...course, id: null })), ...second] },
        },
      };
    },
    within2026,
  ),

  guidanceCase("The local office's tab beside EHM's is left out and told", (courses, draw) => ({
    pages: [
      logPage('Lokal erhvervsservice', localOf(draw)),
      logPage('Erhvervshus Midtjylland', courses),
    ],
    story: { also: { findings: [{ sheet: 'Lokal erhvervsservice', leftOut: true }] } },
  })),

  guidanceCase("The local office's sheet is known by its title alone", (courses, draw) => {
    const local = new Page('Ark1');
    local.put(0, 0, title('Erhvervsrådets egne møder 2026'));
    layTable(local, 2, 0, plainLog, localOf(draw));
    const ours = new Page('Ark2');
    ours.put(0, 0, title('EHM – specialiseret vejledning 2026'));
    layTable(ours, 2, 0, plainLog, courses);
    return {
      pages: [local, ours],
      story: { also: { findings: [{ sheet: 'Ark1', leftOut: true }] } },
    };
  }),

  guidanceCase("Two offices' logs side by side, each under its own title", (courses, draw) => {
    const page = new Page('Forløb 2026');
    page.put(0, 0, title('Erhvervshus Midtjylland'));
    layTable(page, 1, 0, plainLog, courses);
    const right = plainLog.length + 2;
    page.put(0, right, title('Lokal erhvervsservice'));
    layTable(page, 1, right, plainLog, localOf(draw));
    return {
      pages: [page],
      story: { also: { findings: [{ sheet: 'Forløb 2026', leftOut: true }] } },
    };
  }),

  guidanceCase(
    "The local office's log with our survey beside it: the survey counts, the log does not",
    (courses, draw) => {
      const page = new Page('Ark2');
      const answers = drawEvaluations(draw, { count: 60, ...aroundMidYear });
      page.put(0, 0, title('Lokal erhvervsservice'));
      layTable(page, 1, 0, plainLog, localOf(draw));
      const right = plainLog.length + 2;
      page.put(0, right, title('Brugerevaluering'));
      layTable(page, 1, right, plainSurvey, answers);
      return {
        pages: [logPage('Log', courses), page],
        story: {
          survey: { answers },
          also: { findings: [{ sheet: 'Ark2', leftOut: true }] },
        },
      };
    },
  ),

  guidanceCase(
    'Individual and collective guidance side by side, told by the titles alone',
    (courses) => {
      const page = new Page('Vejledning 2026');
      const columns = plainLog.filter((one) => one !== plain.form);
      const of = (form: Course['form']): Course[] => courses.filter((row) => row.form === form);
      const right = columns.length + 2;
      page.put(0, 0, title('Individuelle vejledninger'));
      page.put(0, right, title('Kollektive vejledninger'));
      layTable(page, 2, 0, columns, of('individual'));
      layTable(page, 2, right, columns, of('collective'));
      return {
        pages: [page],
        story: { log: { courses: courses.filter((row) => row.form !== null) } },
      };
    },
  ),

  guidanceCase(
    'A tab with all courses again, companies in capitals and without «ApS», is a copy by their CVR numbers',
    (courses) => {
      const columns = plainLog.filter((one) => one !== plain.id);
      const known = courses.filter((row) => row.cvr !== null);
      const again = known.map((row) => ({
        ...row,
        name: (row.name ?? '').toUpperCase().replace(/ (?:APS|A\/S|IVS)$/, ''),
      }));
      const half = Math.ceil(known.length / 2);
      return {
        pages: [
          logPage('Alle 2026', again, columns),
          logPage('1. kvartal', known.slice(0, half), columns),
          logPage('2. kvartal', known.slice(half), columns),
        ],
        story: {
          log: { courses: known.map((row): Course => ({ ...row, id: null })) },
          also: { findings: [{ sheet: 'Alle 2026', leftOut: true }] },
        },
      };
    },
  ),

  guidanceCase(
    'A tab that gathers the others, with three rows corrected, is asked about',
    (courses) => {
      const columns = plainLog.filter((one) => one !== plain.id);
      const gathered = courses.map((row, at) =>
        at % 80 === 0 ? { ...row, date: (row.date ?? 0) + 1 } : row,
      );
      const half = Math.ceil(courses.length / 2);
      return {
        pages: [
          logPage('Samlet 2026', gathered, columns),
          logPage('Første del', courses.slice(0, half), columns),
          logPage('Anden del', courses.slice(half), columns),
        ],
        story: {
          log: {
            courses: [...gathered, ...courses].map((row, number): Course => ({
              ...row,
              id: null,
              number,
            })),
          },
          also: { findings: [{ sheet: 'Samlet 2026' }] },
        },
      };
    },
  ),

  guidanceCase(
    'Tabs of a template, of tests and of refusals beside the log are asked about',
    (courses) => {
      const some = courses
        .slice(0, 12)
        .map((row): Course => ({ ...row, id: `z${String(row.number)}` }));
      const names = ['Skabelon', 'Test', 'Slettes', 'Afslag og henviste væk'];
      return {
        pages: [logPage('Log', courses), ...names.map((name) => logPage(name, some))],
        story: { also: { mayAsk: names } },
      };
    },
  ),

  guidanceCase('A tab of leads with the day of the next meeting is no log', (courses) => {
    const leads = courses
      .slice(0, 25)
      .map((row): Course => ({ ...row, id: null, number: row.number + 900 }));
    const columns = [
      plain.company,
      plain.cvr,
      plain.municipality,
      { ...plain.date, heading: 'Forventet mødedato' },
      plain.segment,
      plain.form,
    ];
    return {
      pages: [logPage('Log', courses), logPage('Emner', leads, columns)],
      story: { also: { findings: [{ sheet: 'Emner' }], mayAsk: ['Emner'] } },
    };
  }),

  guidanceCase('A cross table of municipalities and topics is no survey', (courses, draw) => {
    const pivot = new Page('Tema x kommune');
    pivot.line(0, 0, ['Kommune', 'Bæredygtighed', 'Digitalisering', 'Forsvar'].map(header));
    nineteen.forEach(({ name }, at) => {
      pivot.line(1 + at, 0, [name, draw.between(0, 9), draw.between(0, 9), draw.between(0, 9)]);
    });
    return { pages: [logPage('Log', courses), pivot], story: {} };
  }),

  guidanceCase(
    'Numbers of courses start over in every quarter tab',
    (courses) => startingOver(courses),
    within2026,
  ),

  guidanceCase(
    'Numbers start over, and number 10 falls on the same company twice: still two courses',
    (courses) => {
      const tenth = (quarter: number): Course | undefined =>
        courses.filter((course) => quarterOf(course) === quarter)[9];
      const [first, second] = [tenth(1), tenth(2)];
      const meant = courses.map((course): Course => {
        if (first === undefined || (course !== first && course !== second)) return course;
        const { id, date: on, number } = course;
        return { ...first, id, date: on, number, form: 'individual', growth: true };
      });
      return startingOver(meant);
    },
    within2026,
  ),

  guidanceCase('Individual courses on one tab and workshops on another', (courses) => {
    const page = (name: string, rows: readonly Course[]): Page =>
      logPage(name, rows, [
        plain.date,
        plain.company,
        plain.cvr,
        plain.municipality,
        column('Form', (row) =>
          row.form === 'individual' ? 'Individuelt forløb' : 'Kollektivt forløb',
        ),
        plain.segment,
        plain.start,
        noise.mail(),
      ]);
    return {
      pages: [
        page(
          'Individuelle',
          courses.filter(({ form }) => form === 'individual'),
        ),
        page(
          'Kollektive',
          courses.filter(({ form }) => form === 'collective'),
        ),
      ],
    };
  }),

  guidanceCase(
    'A hidden tab with the year so far, and a cover sheet with a guide in front',
    (courses) => {
      const cover = new Page('Læs mig');
      cover.put(0, 0, title('Sådan bruges arket'));
      cover.put(2, 0, 'Alle vejledninger registreres på fanen «Data». Spørg Mette ved tvivl.');
      cover.put(3, 0, 'Senest rettet').put(3, 1, note('15-06-2026'));
      cover.line(5, 0, [header('Felt'), header('Forklaring')]);
      cover.line(6, 0, ['Kommune', 'Den kommune, virksomheden ligger i']);
      cover.line(7, 0, ['Vejledningsform', Object.values(formWords).join(' eller ')]);
      const data = logPage('Data', courses);
      data.state = 'hidden';
      return {
        pages: [cover, data],
        story: { also: { leftAlone: ['Læs mig'], mayAsk: ['Data'] } },
      };
    },
  ),
];
