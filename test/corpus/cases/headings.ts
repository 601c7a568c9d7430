import { date, header, integer, note, Page, title } from '../page';
import { advisers, chosen, formWords, noise, placeName, plain, plainLog, yesNo } from '../habits';
import { guidanceCase, surveyCase } from '../lay-out';
import { column, layRows, layTable, type Column } from '../table';
import type { Course, Evaluation } from '../truth';

function renamed(columns: readonly Column<Course>[], names: readonly string[]): Column<Course>[] {
  return columns.map((one, at) => ({ ...one, heading: names[at] ?? one.heading }));
}

/** Ways to write the headings of a log. */
export const headings = [
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

  guidanceCase(
    'Headings with line breaks, soft hyphens, no-break and zero-width spaces',
    (courses) => {
      const names = [
        'Sags-\nnummer',
        'Vejlednings\u00addato',
        '\u200bCVR-\nnr.',
        'Virksom\u00adhed\u00a0',
        '\ufeffKommune',
        'Vejlednings-\nform',
        'Segment\u200b',
        'Virksomhed\u00a0stiftet',
        ' Emne ',
        'Konsulent',
      ];
      const page = new Page('Log');
      layTable(page, 0, 0, renamed(plainLog, names), courses);
      return { pages: [page] };
    },
  ),

  guidanceCase(
    'A CRM join: Felt_Entitet, one column twice, invisible characters, no CVR',
    (courses) => {
      const bare = courses.map((course) => ({ ...course, cvr: null, id: null, start: null }));
      const page = new Page('Møder eksport');
      layTable<Course>(
        page,
        0,
        0,
        [
          column('Mødedato_Møder', (row) => date(row.date)),
          column('Emne_Møder', (row) => row.topic),
          column('Vejledningstype_Møder', (row) =>
            row.form === null ? null : formWords[row.form],
          ),
          column('Firmanavn_Virksomheder\u200b', (row) => row.name),
          column('Kommune_Virksomheder', (row) => placeName(row.place)),
          column('Kommune_Virksomheder\u200b', (row) => placeName(row.place)),
          column('Postnr_Virksomheder', (row) => chosen([7400, 8000, 8700, 8800], row, 'post')),
          column('Segment_Virksomheder', (row) => (row.growth ? 'Vækst' : 'Drift')),
          column('Telefon_Kontaktpersoner', (row) => 86_000_000 + row.number * 37),
          column('Fulde navn_Brugere', (row) => chosen(advisers, row, 'crm')),
        ],
        bare,
      );
      return { pages: [page], story: { log: { courses: bare, lacks: ['start'] } } };
    },
  ),

  guidanceCase('Misspelt headings', (courses) => {
    const names = [
      'Sagsnumer',
      'Vejlednigsdato',
      'CVR-numer',
      'Virksomhedsnvan',
      'Komune',
      'Vejledningfrom',
      'Segmnet',
      'Stiftelsedato',
      'Emen',
      'Konsulnet',
    ];
    const page = new Page('Vejledninger');
    layTable(page, 0, 0, renamed(plainLog, names), courses);
    return { pages: [page], story: { also: { mayAsk: ['Vejledninger'] } } };
  }),

  guidanceCase('English headings over Danish words', (courses) => {
    const names = [
      'Case ID',
      'Meeting date',
      'CVR number',
      'Company name',
      'Municipality',
      'Type of guidance',
      'Segment',
      'Date founded',
      'Topic',
      'Advisor',
    ];
    const page = new Page('Guidance 2026');
    layTable(page, 0, 0, renamed(plainLog, names), courses);
    return { pages: [page] };
  }),

  guidanceCase('Abbreviated headings in another order, in capitals', (courses) => {
    const columns = renamed(
      [
        noise.adviser(),
        plain.municipality,
        plain.segment,
        plain.form,
        plain.company,
        plain.cvr,
        plain.date,
        plain.start,
        plain.id,
      ],
      [
        'KONS.',
        'KOMM.',
        'SEGM.',
        'VEJL.FORM',
        'VIRKS.NAVN',
        'CVR',
        'VEJL.DATO',
        'STIFTET',
        'SAGSNR.',
      ],
    );
    const page = new Page('2026');
    layTable(page, 0, 0, columns, courses);
    return { pages: [page], story: { also: { mayAsk: ['2026'] } } };
  }),

  guidanceCase(
    'Two columns named Kommune that disagree are a question, not a guess',
    (courses, draw) => {
      const page = new Page('Log');
      const others = draw.shuffled(courses);
      layTable<Course>(
        page,
        0,
        0,
        [
          plain.date,
          plain.cvr,
          plain.company,
          plain.municipality,
          plain.form,
          plain.segment,
          column('Kommune', (row) => placeName((others[row.number] ?? row).place)),
        ],
        courses,
      );
      return {
        pages: [page],
        story: {
          log: { courses, lacks: ['start', 'municipality'] },
          also: {
            targets: {},
            findings: [{ sheet: 'Log', columns: ['D', 'G'] }],
            notStated: ['geographic-spread'],
          },
        },
      };
    },
  ),

  surveyCase(
    'A questionnaire whose headings are whole questions',
    (answers) => {
      const page = new Page('Svar');
      layTable<Evaluation>(
        page,
        0,
        0,
        [
          column('Respondent-ID', (row) => 700_000 + row.number),
          column('Besvaret', (row) => date(row.date)),
          column(
            'Hvilket segment tilhører virksomheden?',
            (row) =>
              ({ growth: 'Vækstsegment', operations: 'Driftssegment', other: 'Øvrige' })[
                row.segment
              ],
          ),
          column(
            '1. Hvor tilfreds var du samlet set med vejledningen? (1 = meget utilfreds, 5 = meget tilfreds)',
            (row) => chosen([3, 4, 5, 5], row, 'happy'),
          ),
          column(
            '2. På en skala fra 0 til 10, hvor sandsynligt er det, at du vil anbefale Erhvervshus Midtjylland til andre virksomheder eller personer i dit netværk?',
            (row) => row.score,
          ),
          column('3. Blev du henvist til private rådgivere eller andre offentlige tilbud?', (row) =>
            yesNo(row.referred),
          ),
          column('4. Har I anvendt en eller flere af henvisningerne fra erhvervshuset?', (row) =>
            yesNo(row.used),
          ),
          column(
            '5. I hvilken grad har vejledningen gjort jer bedre i stand til at målrette og prioritere arbejdet med bæredygtighed (miljø og klima, sociale forhold eller virksomhedsledelse)?',
            (row) => row.green,
          ),
          column('6. Må vi kontakte dig igen?', (row) => chosen(['Ja', 'Nej'], row, 'again')),
          column('7. Har du andre kommentarer?', (row) =>
            chosen([null, null, 'Tak for hjælpen', 'Ville gerne have haft mere tid'], row, 'free'),
          ),
        ],
        answers,
      );
      return { pages: [page] };
    },
    { others: 12 },
  ),

  surveyCase('A survey in English with scores written as «10 - meget sandsynligt»', (answers) => {
    const page = new Page('Survey results');
    const words = (score: number | null): string | null =>
      score === null
        ? null
        : score === 10
          ? '10 – meget sandsynligt'
          : score === 0
            ? '0 – slet ikke sandsynligt'
            : String(score);
    layTable<Evaluation>(
      page,
      0,
      0,
      [
        column('Response date', (row) => date(row.date)),
        column('Company', (row) => row.company),
        column('Segment', (row) => ({ growth: 'V', operations: 'D', other: 'Andet' })[row.segment]),
        column('How likely are you to recommend us? (0-10)', (row) => words(row.score)),
        column('Referred', (row) => (row.referred ? 'x' : null)),
        column('Used the referral', (row) => yesNo(row.used)),
        column('Employees', (row) => integer(chosen([2, 9, 30], row, 'staff'))),
      ],
      answers,
    );
    return { pages: [page], story: { survey: { answers, lacks: ['green'] } } };
  }),
];
