import { civil } from '../day';
import { chosen, formWords, logPage, noise, placeName, plain, plainLog } from '../habits';
import { guidanceCase } from '../lay-out';
import { date, header, note, Page, title, total } from '../page';
import { column, layRows, layTable } from '../table';
import type { Course } from '../truth';

const monthNames = ['Januar', 'Februar', 'Marts', 'April', 'Maj', 'Juni'];
const halfYear = { from: '2026-01-01', to: '2026-06-30' };

function bare(courses: readonly Course[], but: Partial<Course> = {}): Course[] {
  return courses.map((course) => ({ ...course, id: null, ...but }));
}

/** What the habits of particular offices make of the same log. */
export const offices = [
  guidanceCase('The total stands above the rows, right below the header', (courses) => {
    const page = new Page('Log');
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
    page.line(
      0,
      0,
      columns.map(({ heading }) => header(heading)),
    );
    page.line(1, 0, [
      total('I alt'),
      total(courses.length),
      null,
      null,
      null,
      null,
      null,
      total(512.5),
    ]);
    layRows(page, 2, 0, columns, courses);
    return { pages: [page], story: { log: { courses: bare(courses) } } };
  }),

  guidanceCase(
    'A tab «Log 2026» with a month instead of a date counts whole',
    (courses) => {
      const columns = [
        column('Måned', (row: Course) => monthNames[civil(row.date ?? 0).month - 1] ?? null),
        ...plainLog.slice(2),
      ];
      return {
        pages: [logPage('Log 2026', courses, columns)],
        story: {
          log: { courses: bare(courses) },
          unasked: ['young-companies'],
          also: { findings: [{ sheet: 'Log 2026' }], mayAsk: ['Log 2026'] },
        },
      };
    },
    halfYear,
  ),

  guidanceCase(
    'Headings of one word each: Kunde, Afholdt, Format, Kategori, Beliggenhedskommune',
    (courses) => {
      const page = new Page('Registrering');
      layTable<Course>(
        page,
        0,
        0,
        [
          column('Afholdt', (row) => date(row.date)),
          column('Kunde', (row) => row.name),
          column('CVR/SE-nr.', (row) => row.cvr),
          column('Beliggenhedskommune', (row) => placeName(row.place)),
          column('Format', (row) => (row.form === 'individual' ? '1:1' : 'Workshop')),
          column('Kategori', (row) => (row.growth ? 'Vækst' : 'Drift')),
          column('Etableret', (row) => date(row.start)),
          noise.adviser('Sagsbehandler'),
          noise.createdBy('Registreret af'),
        ],
        bare(courses),
      );
      return {
        pages: [page],
        story: { log: { courses: bare(courses) }, also: { mayAsk: ['Registrering'] } },
      };
    },
  ),

  guidanceCase(
    'Headings as questions: Hvornår mødtes I? Hvilken kommune ligger virksomheden i?',
    (courses) => {
      const page = new Page('Formular');
      layTable<Course>(
        page,
        0,
        0,
        [
          column('Hvornår mødtes I?', (row) => date(row.date)),
          column('Hvad hedder virksomheden?', (row) => row.name),
          column('Hvad er virksomhedens CVR-nummer?', (row) => row.cvr),
          column('Hvilken kommune ligger virksomheden i?', (row) => placeName(row.place)),
          column('Var det individuel eller kollektiv vejledning?', (row) =>
            row.form === null ? null : formWords[row.form],
          ),
          column('Hører virksomheden til vækstsegmentet eller driftssegmentet?', (row) =>
            row.growth ? 'Vækst' : 'Drift',
          ),
          column('Hvornår blev virksomheden stiftet?', (row) => date(row.start)),
          column('Vil virksomheden modtage nyhedsbrev?', (row) =>
            chosen(['Ja', 'Nej'], row, 'letter'),
          ),
        ],
        bare(courses),
      );
      return {
        pages: [page],
        story: { log: { courses: bare(courses) }, also: { mayAsk: ['Formular'] } },
      };
    },
  ),

  guidanceCase(
    "The adviser's municipality beside the company's, and the place of the meeting",
    (courses) => {
      const page = new Page('Log');
      layTable<Course>(
        page,
        0,
        0,
        [
          plain.date,
          column('Konsulentens kommune', (row) =>
            chosen(['Aarhus', 'Herning', 'Horsens'], row, 'home'),
          ),
          column('Mødested', (row) =>
            chosen(['Aarhus', 'Teams', 'Hos virksomheden', 'Herning'], row, 'where'),
          ),
          plain.company,
          plain.cvr,
          column('Virksomhedens kommune', (row) => placeName(row.place)),
          plain.form,
          plain.segment,
          plain.start,
        ],
        bare(courses),
      );
      return { pages: [page], story: { log: { courses: bare(courses) } } };
    },
  ),

  guidanceCase(
    'A log on a tab named «Historik», another sheet named «Kontraktstatus»',
    (courses) => {
      const own = new Page('Kontraktstatus');
      own.put(0, 0, title('Vores egne noter til kontrakten'));
      own.put(2, 0, 'Ring til KKR i uge 32').put(3, 0, note('Lagt på dagsordenen'));
      return { pages: [own, logPage('Historik', courses)] };
    },
  ),

  guidanceCase('Forms and segments in every word of the rules', (courses) => {
    const columns = plainLog.map((one) => {
      if (one === plain.form) {
        return column<Course>(one.heading, (row) =>
          chosen(
            row.form === 'individual'
              ? ['Individuel', 'individuelt forløb', '1:1', 'en-til-en', 'INDIVIDUEL ']
              : [
                  'Kollektiv',
                  'kollektivt forløb',
                  'workshop',
                  'gruppe',
                  'hold',
                  'kursus',
                  'webinar',
                ],
            row,
            'form',
          ),
        );
      }
      if (one !== plain.segment) return one;
      return column<Course>(one.heading, (row) =>
        chosen(
          row.growth
            ? ['Vækst', 'V', 'vækstsegment', ' vækst']
            : ['Drift', 'D', 'driftssegment', 'DRIFT'],
          row,
          'segment',
        ),
      );
    });
    return { pages: [logPage('Log', courses, columns)] };
  }),
];
