import { dashed, persons } from '../persons';
import { replaced } from '../table';
import { date, Page } from '../page';
import { chosen, formWords, logPage, plain, plainLog } from '../habits';
import { guidanceCase } from '../lay-out';
import { column, layTable } from '../table';
import { ownCode, type Course } from '../truth';
import { cvrForms } from '../write-danish';

/** Who the company is: numbers, names and course numbers. */
export const companies = [
  guidanceCase('CVR numbers in every way of writing, and a column of P-numbers', (courses) => {
    const page = new Page('Log');
    layTable<Course>(
      page,
      0,
      0,
      [
        plain.date,
        column('P-nr.', (row) => 1_002_000_000 + row.number * 977),
        column('CVR-nummer', (row) =>
          row.cvr === null ? null : chosen(cvrForms, row, 'cvr')(row.cvr),
        ),
        plain.company,
        plain.municipality,
        plain.form,
        plain.segment,
        plain.start,
      ],
      courses,
    );
    return { pages: [page] };
  }),

  guidanceCase(
    'CPR numbers in the CVR column count as missing and are printed nowhere',
    (courses) => {
      const swapped = new Map<string, string>();
      const own = courses.filter(({ number }) => number % 30 === 11).map(({ cvr }) => cvr);
      own.forEach((cvr, at) => {
        const cpr = persons[at];
        if (cvr !== null && cpr !== undefined) swapped.set(cvr, cpr);
      });
      const rows = courses.map((course) =>
        course.cvr !== null && swapped.has(course.cvr)
          ? { ...course, cvr: null, start: null }
          : course,
      );
      const written = courses.map((course) => swapped.get(course.cvr ?? '') ?? course.cvr);
      const columns = replaced(plainLog, plain.cvr, (row) => {
        const digits = written[row.number] ?? null;
        if (digits === null) return null;
        const withDash = digits.length === 10 && row.number % 2 === 0;
        return withDash ? dashed(digits) : digits;
      });
      const secrets = [...swapped.values()];
      return {
        pages: [logPage('Log', rows, columns)],
        story: {
          log: { courses: rows },
          also: {
            findings: [{ sheet: 'Log', columns: ['C'] }],
            neverPrinted: secrets.flatMap((cpr) => [cpr, dashed(cpr), cpr.replace(/^0/, '')]),
          },
        },
      };
    },
  ),

  guidanceCase('CVR numbers of seven and nine digits, and one that fails the check', (courses) => {
    const odd = new Map([
      [15, '1234567'],
      [44, '123456789'],
      [71, 'mangler'],
    ]);
    const wrongCheck = courses.find(({ number, cvr }) => number > 100 && cvr !== null)?.cvr ?? '';
    const failing = String(Number(wrongCheck) + (wrongCheck.endsWith('9') ? -1 : 1));
    const rows = courses.map((course) => {
      if (odd.has(course.number))
        return { ...course, cvr: null, name: `Uden nummer ${String(course.number)} ApS` };
      return course.cvr === wrongCheck ? { ...course, cvr: failing } : course;
    });
    const columns = replaced(plainLog, plain.cvr, (row) => odd.get(row.number) ?? row.cvr);
    return {
      pages: [logPage('Log', rows, columns)],
      story: {
        log: { courses: rows },
        also: { findings: [{ sheet: 'Log', columns: ['C'] }] },
      },
    };
  }),

  guidanceCase(
    'Every third row lacks its CVR number; name and municipality tell who it is',
    (courses) => {
      const rows = courses.map((course) =>
        course.number % 3 === 0 ? { ...course, cvr: null } : course,
      );
      const shape = (name: string, row: Course): string =>
        chosen(
          [name, name.toUpperCase(), name.replaceAll(' ', '  '), `${name}.`, name.toLowerCase()],
          row,
          'name',
        );
      const columns = replaced(plainLog, plain.company, (row) =>
        row.name === null ? null : shape(row.name, row),
      );
      return {
        pages: [logPage('Log', rows, columns)],
        story: { log: { courses: rows }, unasked: ['young-companies'] },
      };
    },
  ),

  guidanceCase(
    'No CVR column at all: young firms have no data, the rest is counted by name',
    (courses) => {
      const rows = courses.map((course) => ({ ...course, cvr: null }));
      return {
        pages: [
          logPage(
            'Møder',
            rows,
            plainLog.filter((one) => one !== plain.cvr),
          ),
        ],
        story: { log: { courses: rows, lacks: ['start'] } },
      };
    },
  ),

  guidanceCase('Course numbers doubled for each meeting, and some left blank', (courses) => {
    const rows = courses.flatMap((course): Course[] => {
      if (course.number % 9 === 4) return [{ ...course, id: null }];
      if (course.number % 4 !== 1) return [course];
      return [course, { ...course, date: (course.date ?? 0) + 6, number: course.number + 5_000 }];
    });
    const columns = [column('Forløbs-ID', (row: Course) => row.id), ...plainLog.slice(1)];
    return { pages: [logPage('Møder 2026', rows, columns)], story: { log: { courses: rows } } };
  }),

  guidanceCase(
    'One course with two municipalities: the first by date, and a finding',
    (courses) => {
      const early = courses.filter(
        ({ date: on, form, place }) =>
          form === 'individual' &&
          place.kind === 'own' &&
          (on ?? 0) > Date.UTC(2026, 1, 1) / 86_400_000 &&
          (on ?? 0) < Date.UTC(2026, 4, 1) / 86_400_000,
      );
      const twice = early.slice(0, 2);
      const moved = twice.map((course, at): Course => ({
        ...course,
        date: (course.date ?? 0) + 10,
        place: { kind: 'own', code: ownCode(course.place) === '741' ? '751' : '741' },
        number: 9_000 + at,
      }));
      const rows = [...moved, ...courses];
      return {
        pages: [logPage('Log', rows)],
        story: {
          log: { courses: rows },
          also: { findings: [{ sheet: 'Log', columns: ['A', 'E'] }] },
        },
      };
    },
  ),

  guidanceCase('A blank or unknown form is listed and counted in neither', (courses) => {
    const unclear = new Map<number, string | null>([
      [12, null],
      [50, 'Andet'],
      [88, '?'],
      [130, null],
    ]);
    const rows = courses.map((course): Course => {
      if (!unclear.has(course.number)) return course;
      return {
        ...course,
        form: null,
        cvr: null,
        name: `Ny virksomhed ${String(course.number)}`,
        start: null,
      };
    });
    const columns = replaced(plainLog, plain.form, (row) =>
      row.form === null ? (unclear.get(row.number) ?? null) : formWords[row.form],
    );
    return {
      pages: [logPage('Log', rows, columns)],
      story: {
        log: { courses: rows },
        also: { findings: [{ sheet: 'Log', columns: ['F'] }] },
      },
    };
  }),

  guidanceCase(
    'A company with two start dates is as old as the earliest',
    (courses) => {
      const rows = courses.map((course): Course =>
        course.number % 5 === 0 && course.start !== null
          ? { ...course, start: course.start - 900 }
          : course,
      );
      return {
        pages: [
          logPage(
            'Log',
            rows,
            replaced(plainLog, plain.start, (row) => date(row.start)),
          ),
        ],
        story: { log: { courses: rows } },
      };
    },
    { from: '2026-01-01', to: '2026-06-30' },
  ),
];
