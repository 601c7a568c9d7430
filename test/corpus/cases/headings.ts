import { date, integer, Page } from '../page';
import { advisers, chosen, formWords, noise, placeName, plain, plainLog, yesNo } from '../habits';
import { guidanceCase, surveyCase } from '../lay-out';
import { column, layTable, type Column } from '../table';
import type { Course, Evaluation } from '../truth';

function renamed(columns: readonly Column<Course>[], names: readonly string[]): Column<Course>[] {
  return columns.map((one, at) => ({ ...one, heading: names[at] ?? one.heading }));
}

/** Ways to write the headings of a log. */
export const headings = [
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
