import { date, Page } from '../page';
import {
  chosen,
  formWords,
  logPage,
  midYear,
  midYearArgs,
  placeName,
  plain,
  plainLog,
} from '../habits';
import { guidanceCase } from '../lay-out';
import { countGuidance } from '../count';
import { judgeMunicipalities } from '../judge';
import { populationOf } from '../midtjylland';
import { column, layTable } from '../table';
import type { Course, Place } from '../truth';
import { cvrForms, municipalityForms } from '../write-danish';

function replaced(
  from: (typeof plainLog)[number],
  show: (typeof plainLog)[number]['show'],
): typeof plainLog {
  return plainLog.map((one) => (one === from ? { ...one, show } : one));
}

function ownCode(place: Place): string {
  return place.kind === 'own' ? place.code : '';
}

/** Digits that look like the CPR number of a person; the date is real, the person is not. */
const cprNumbers = ['0507651234', '3112790016', '1503884422', '0101702327'];

/** Who the company is and where it lies. */
export const identities = [
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
      const persons = new Map<string, string>();
      const own = courses.filter(({ number }) => number % 30 === 11).map(({ cvr }) => cvr);
      own.forEach((cvr, at) => {
        const cpr = cprNumbers[at];
        if (cvr !== null && cpr !== undefined) persons.set(cvr, cpr);
      });
      const rows = courses.map((course) =>
        course.cvr !== null && persons.has(course.cvr)
          ? { ...course, cvr: null, start: null }
          : course,
      );
      const written = courses.map((course) => persons.get(course.cvr ?? '') ?? course.cvr);
      const columns = replaced(plain.cvr, (row) => {
        const digits = written[row.number] ?? null;
        if (digits === null) return null;
        const withDash = digits.length === 10 && row.number % 2 === 0;
        return withDash ? `${digits.slice(0, 6)}-${digits.slice(6)}` : digits;
      });
      const secrets = [...persons.values()];
      return {
        pages: [logPage('Log', rows, columns)],
        story: {
          log: { courses: rows },
          also: {
            findings: [{ sheet: 'Log', columns: ['C'] }],
            neverPrinted: secrets.flatMap((cpr) => [
              cpr,
              `${cpr.slice(0, 6)}-${cpr.slice(6)}`,
              cpr.replace(/^0/, ''),
            ]),
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
    const columns = replaced(plain.cvr, (row) => odd.get(row.number) ?? row.cvr);
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
      const columns = replaced(plain.company, (row) =>
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

  guidanceCase(
    'Municipalities in every spelling of the rules',
    (courses) => ({
      pages: [
        logPage(
          'Log',
          courses,
          replaced(plain.municipality, (row) =>
            row.place.kind === 'own'
              ? chosen(municipalityForms, row, 'spelling')(row.place.code)
              : chosen([placeName(row.place), placeName(row.place).toUpperCase()], row, 'spelling'),
          ),
        ),
      ],
    }),
    { count: 420 },
  ),

  guidanceCase(
    'Municipality codes alone, as numbers',
    (courses) => ({
      pages: [
        logPage(
          'Log',
          courses,
          plainLog.map((one) =>
            one === plain.municipality
              ? column('Kommunekode', (row: Course) => Number(ownCode(row.place)))
              : one,
          ),
        ),
      ],
    }),
    { elsewhere: 0 },
  ),

  guidanceCase(
    'Post towns and slips of the pen are «Ukendt kommune», never the nearest',
    (courses) => {
      const towns = [
        'Brabrand',
        'Ebeltoft',
        'Ry',
        'Grenaa',
        'Struve',
        'Nordjurs-Syddjurs',
        'Jylland',
        '?',
        '999',
      ];
      const rows = courses.map((course): Course =>
        course.number % 12 === 5
          ? {
              ...course,
              form: 'individual',
              place: { kind: 'unknown', text: chosen(towns, course, 'town') },
            }
          : course,
      );
      return {
        pages: [logPage('Log', rows)],
        story: {
          log: { courses: rows },
          also: { findings: [{ sheet: 'Log', columns: ['E'] }] },
        },
      };
    },
  ),

  guidanceCase(
    'Names near each other stay apart: Struer and Skive, Odder and Odense',
    (courses) => {
      const near = ['671', '779', '706', '707', '727'];
      const rows = courses.map((course): Course => {
        const pick = course.number % 6;
        const code = near[pick];
        return code === undefined
          ? { ...course, form: 'individual', place: { kind: 'outside', name: 'Odense' } }
          : { ...course, place: { kind: 'own', code } };
      });
      return { pages: [logPage('Log', rows)], story: { log: { courses: rows } } };
    },
  ),

  guidanceCase('Names garbled by Latin-1 are read or told, never counted elsewhere', (courses) => {
    const rows = courses.map((course): Course => ({
      ...course,
      place: course.number % 10 === 0 ? { kind: 'own', code: '760' } : { kind: 'own', code: '751' },
    }));
    const garbled = replaced(plain.municipality, (row) =>
      ownCode(row.place) === '760' ? 'RingkÃ¸bing-Skjern' : 'Aarhus',
    );
    const { perMunicipality } = countGuidance(rows, midYear.year, midYear.asOf);
    const band = { individualTarget: 400 };
    const judged = judgeMunicipalities(perMunicipality, populationOf(2025), midYear, band);
    delete judged['760'];
    return {
      pages: [logPage('Log', rows, garbled)],
      args: [...midYearArgs, '--set', 'individualTarget=400'],
      story: {
        log: { courses: rows, lacks: ['municipality'] },
        unasked: ['geographic-spread'],
        also: { municipalities: judged },
      },
    };
  }),

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
    const columns = replaced(plain.form, (row) =>
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
            replaced(plain.start, (row) => date(row.start)),
          ),
        ],
        story: { log: { courses: rows } },
      };
    },
    { from: '2026-01-01', to: '2026-06-30' },
  ),
];
