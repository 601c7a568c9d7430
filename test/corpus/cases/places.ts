import { replaced } from '../table';
import { chosen, logPage, midYear, midYearArgs, placeName, plain, plainLog } from '../habits';
import { guidanceCase } from '../lay-out';
import { countGuidance } from '../count';
import { judgeMunicipalities } from '../judge';
import { populationOf } from '../midtjylland';
import { column } from '../table';
import { ownCode, type Course } from '../truth';
import { municipalityForms } from '../write-danish';

/** Where the company lies. */
export const places = [
  guidanceCase(
    'Municipalities in every spelling of the rules',
    (courses) => ({
      pages: [
        logPage(
          'Log',
          courses,
          replaced(plainLog, plain.municipality, (row) =>
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
    const garbled = replaced(plainLog, plain.municipality, (row) =>
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
];
