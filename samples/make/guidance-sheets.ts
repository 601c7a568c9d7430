import type { Course } from './courses';
import type { Random } from './random';
import { serial } from './serial';
import type { Cell, Sheet } from './sheet';
import { date, heading, note, title, total } from './sheet';

/** Names as staff come to write them, one in a hundred or so. */
const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  Aarhus: ['Århus', 'Aarhus Kommune', '751 Aarhus'],
  'Ikast-Brande': ['Ikast Brande'],
  'Ringkøbing-Skjern': ['Ringkøbing Skjern Kommune'],
  Samsø: ['SAMSØ'],
};

/** The first quarter: title rows, a blank row between months, a total at the foot. */
export function firstQuarter(courses: readonly Course[], random: Random): Sheet {
  const widths = [11, 13, 14, 34, 12, 21, 13, 10, 22, 10];
  const rows: Cell[][] = [
    [title('Vejledningsforløb 2026 · 1. kvartal')],
    [note('Udtræk fra CRM pr. 07-04-2026. Rettes kun af sekretariatet.')],
    [],
    [
      'Forløbsnr.',
      'Mødedato',
      'Form',
      'Virksomhed',
      'CVR-nr.',
      'Kommune',
      'Startdato',
      'Segment',
      'Emne',
      'Konsulent',
    ].map(heading),
  ];
  let month = 0;
  for (const course of courses) {
    const monthOfCourse = [1, 2, 3].findLast((each) => course.date >= serial(2026, each, 1)) ?? 1;
    if (month !== 0 && monthOfCourse !== month) rows.push([]);
    month = monthOfCourse;
    const { company } = course;
    rows.push([
      course.id,
      dateCell(course.date, random),
      course.form,
      company.name,
      random.chance(0.004) ? null : Number(company.cvr),
      municipalityName(course, random),
      date(company.start),
      company.segment,
      course.topic,
      course.adviser,
    ]);
  }
  rows.push([], [total('I alt'), total(courses.length)]);
  return { name: 'Vejledning 1. kvt.', widths, rows, frozen: 4 };
}

/** The second quarter: another layout by another hand, and a row that belongs to last year. */
export function secondQuarter(courses: readonly Course[], random: Random): Sheet {
  const widths = [34, 15, 21, 16, 16, 14, 15, 20, 11];
  const rows: Cell[][] = [
    [title('2. kvartal 2026: individuel og kollektiv vejledning')],
    [],
    [
      'Firmanavn',
      'CVR',
      'Virksomhedens kommune',
      'Dato for vejledning',
      'Individuel/kollektiv',
      'Vækst/drift',
      'Stiftet',
      'Tema',
      'Forløb',
    ].map(heading),
    ...courses.map((course): Cell[] => {
      const { company } = course;
      return [
        company.name,
        cvrText(company.cvr, random),
        municipalityName(course, random),
        dateCell(course.date, random),
        course.form === 'Individuel' ? 'Individuelt forløb' : 'Kollektivt forløb',
        company.segment,
        random.chance(0.01) ? null : date(company.start),
        course.topic,
        course.id,
      ];
    }),
  ];
  const stray = courses[40];
  if (stray) {
    const late = [
      'Individuelt forløb',
      'Drift',
      date(serial(2019, 3, 1)),
      'Ejerskifte',
      'F25-2987',
    ];
    rows.push([
      stray.company.name,
      stray.company.cvr,
      'Viborg',
      date(serial(2025, 12, 18)),
      ...late,
    ]);
  }
  return { name: 'Vejledning 2. kvt.', widths, rows, frozen: 3 };
}

/** The local office's own meetings, which the house does not count. */
export function localOffice(courses: readonly Course[]): Sheet {
  return {
    name: 'Lokal erhvervsservice',
    widths: [13, 34, 21, 40],
    frozen: 3,
    rows: [
      [title('Lokal erhvervsservice: egne møder 2026')],
      [],
      ['Mødedato', 'Virksomhed', 'Kommune', 'Emne'].map(heading),
      ...courses
        .filter((_, at) => at % 60 === 7)
        .map(({ date: day, company }): Cell[] => [
          date(day),
          company.name,
          company.municipality.name,
          'Opstart og byggesag',
        ]),
    ],
  };
}

function municipalityName({ company }: Course, random: Random): string {
  const { name } = company.municipality;
  if (random.chance(0.0025)) return random.pick(['Vejle', 'Billund', 'Midtbyen', 'ukendt']);
  if (random.chance(0.02)) return `${name} Kommune`;
  const others = OTHER_SPELLINGS[name];
  return others && random.chance(0.06) ? random.pick(others) : name;
}

function dateCell(day: number, random: Random): Cell {
  if (random.chance(0.001)) return null;
  if (random.chance(0.004)) return dateText(day, random);
  return date(day);
}

const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni'];

/** A date as somebody types it in a hurry. */
function dateText(day: number, random: Random): string {
  const month = [1, 2, 3, 4, 5, 6].findLast((each) => day >= serial(2026, each, 1)) ?? 1;
  const dayOfMonth = String(day - serial(2026, month, 1) + 1);
  return random.pick([
    `${dayOfMonth}. ${MONTHS[month - 1] ?? ''} 2026`,
    `${dayOfMonth}/${String(month)}-26`,
    `${dayOfMonth}.${String(month)}.2026`,
  ]);
}

function cvrText(cvr: string, random: Random): string | null {
  if (random.chance(0.006)) return null;
  if (random.chance(0.01)) return `DK ${cvr}`;
  return random.chance(0.02) ? `${cvr.slice(0, 4)} ${cvr.slice(4)}` : cvr;
}
