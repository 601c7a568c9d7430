import { header, note, Page, title } from '../page';
import { noise, plain, plainLog } from '../habits';
import { guidanceCase } from '../lay-out';
import { layRows, layTable, type Column } from '../table';
import type { Course } from '../truth';

function renamed(columns: readonly Column<Course>[], names: readonly string[]): Column<Course>[] {
  return columns.map((one, at) => ({ ...one, heading: names[at] ?? one.heading }));
}

/** Where the header stands and how many rows it takes. */
export const headerRows = [
  guidanceCase('A title, «Udtræk pr.» and a filter note stand above the header', (courses) => {
    const page = new Page('Udtræk');
    page.put(0, 0, title('Vejledninger i Erhvervshus Midtjylland 2026'));
    page.put(1, 0, note('Udtræk pr. 03-07-2026 kl. 08:15 fra CRM'));
    page.put(2, 0, note('Filter: Ejer = Erhvervshus Midtjylland; Status = Gennemført'));
    const { nextRow } = layTable(page, 4, 0, plainLog, courses);
    page.put(nextRow + 1, 0, note('Kilde: CRM. Tallene er foreløbige til og med juni 2026.'));
    page.put(nextRow + 2, 0, note('* Vejledninger under 30 minutter er ikke registreret.'));
    return { pages: [page] };
  }),

  guidanceCase('A header of two rows, its groups merged across', (courses) => {
    const page = new Page('Forløb 2026');
    page.put(0, 0, title('Forløb 2026'));
    const groups: readonly (readonly [string, readonly Column<Course>[]])[] = [
      ['', [plain.id]],
      [
        'Virksomhed',
        renamed(
          [plain.company, plain.cvr, plain.municipality, plain.start],
          ['Navn', 'CVR', 'Kommune', 'Stiftet'],
        ),
      ],
      [
        'Vejledning',
        renamed(
          [plain.date, plain.form, plain.segment, plain.topic],
          ['Dato', 'Form', 'Segment', 'Tema'],
        ),
      ],
      ['Internt', [noise.adviser(), noise.hours()]],
    ];
    let left = 0;
    for (const [group, columns] of groups) {
      page.put(2, left, group === '' ? null : header(group));
      page.line(
        3,
        left,
        columns.map(({ heading }) => header(heading)),
      );
      if (columns.length > 1) page.merge(2, left, 2, left + columns.length - 1);
      left += columns.length;
    }
    layRows(
      page,
      4,
      0,
      groups.flatMap(([, columns]) => columns),
      courses,
    );
    return { pages: [page] };
  }),

  guidanceCase(
    'A header of three rows: merged groups, fields, and how to fill them in',
    (courses) => {
      const page = new Page('Registrering');
      const columns = [
        plain.date,
        plain.form,
        plain.segment,
        plain.company,
        plain.cvr,
        plain.start,
        plain.municipality,
        noise.adviser(),
      ];
      page.put(0, 0, title('Registreringsark – udfyldes af konsulenten'));
      page.put(2, 0, header('Vejledningsforløb')).merge(2, 0, 2, 2);
      page.put(2, 3, header('Stamdata om virksomheden')).merge(2, 3, 2, 6);
      page.put(2, 7, header('Os'));
      page.line(
        3,
        0,
        [
          'Mødedato',
          'Individuel/kollektiv',
          'Segment',
          'Virksomhedsnavn',
          'CVR',
          'Etableret',
          'Kommune',
          'Konsulent',
        ].map(header),
      );
      page.line(
        4,
        0,
        [
          'dd-mm-åååå',
          'vælg fra liste',
          'vækst eller drift',
          'som i CVR-registret',
          '8 cifre',
          'dd-mm-åååå',
          'hvor virksomheden ligger',
          'initialer eller navn',
        ].map(note),
      );
      layRows(page, 5, 0, columns, courses);
      return { pages: [page], story: { log: { courses } } };
    },
  ),
];
