import { advisers, chosen, formWords, placeName, segmentWords, yesNo } from '../habits';
import { guidanceCase, surveyCase } from '../lay-out';
import { date, header, Page, type Content } from '../page';
import { column, layRows, layTable } from '../table';
import type { Course, Evaluation } from '../truth';

function bare(courses: readonly Course[], but: Partial<Course> = {}): Course[] {
  return courses.map((course) => ({ ...course, id: null, ...but }));
}

/** What particular systems export. */
export const systems = [
  guidanceCase('A Dynamics export with its hidden «(Ikke redigér)» columns', (courses) => {
    const page = new Page('Aktiviteter Avanceret søgning');
    layTable<Course>(
      page,
      0,
      0,
      [
        column(
          '(Ikke redigér) Aktivitet',
          (row) => `6f0c-${String(row.number).padStart(6, '0')}-e7a1`,
        ),
        column('(Ikke redigér) Rækkechecksum', (row) => `Zk${String(row.number * 7)}==`),
        column('(Ikke redigér) Ændret den', (row) => ({
          value: { day: (row.date ?? 0) + chosen([0, 5, 40], row, 'mod'), minutes: 611 },
          format: 'datetime',
        })),
        column('Emne', (row) => row.topic),
        column('Konto (Angående)', (row) => row.name),
        column('CVR-nummer (Konto)', (row) => row.cvr),
        column('Kommune (Konto)', (row) => placeName(row.place)),
        column('Stiftelsesdato (Konto)', (row) => date(row.start)),
        column('Mødedato', (row) => date(row.date)),
        column('Vejledningsform', (row) => (row.form === null ? null : formWords[row.form])),
        column('Segment (Konto)', (row) => (row.growth ? 'Vækst' : 'Drift')),
        column('Ejer', (row) => chosen(advisers, row, 'owner')),
        column('Statusårsag', () => 'Fuldført'),
      ],
      bare(courses),
    );
    page.hiddenColumns.add(0).add(1).add(2);
    return { pages: [page], story: { log: { courses: bare(courses) } } };
  }),

  surveyCase(
    'Microsoft Forms: start and completion on the same day, names and mails beside',
    (answers) => {
      const page = new Page('Formular1');
      const clock =
        (minutes: number) =>
        (row: Evaluation): Content => ({
          value: row.date === null ? null : { day: row.date, minutes },
          format: 'datetime',
        });
      layTable<Evaluation>(
        page,
        0,
        0,
        [
          column('ID', (row) => row.number + 1),
          column('Starttidspunkt', clock(541)),
          column('Fuldførelsestidspunkt', clock(549)),
          column('Mail', () => 'anonymous'),
          column('Navn', () => null),
          column(
            'Er virksomheden i vækstsegmentet eller driftssegmentet?',
            (row) => segmentWords[row.segment],
          ),
          column(
            'Hvor sandsynligt er det, at du vil anbefale erhvervshuset til en ven eller kollega?',
            (row) => row.score,
          ),
          column('Er du blevet henvist videre til andre?', (row) => yesNo(row.referred)),
          column('Hvis ja: har du gjort brug af henvisningen?', (row) => yesNo(row.used)),
          column(
            'I hvilken grad har vejledningen styrket jeres arbejde med bæredygtighed?',
            (row) => row.green,
          ),
          column('Hvad kunne vi gøre bedre?', (row) =>
            chosen([null, null, 'Ringe hurtigere tilbage'], row, 'better'),
          ),
        ],
        answers,
      );
      return { pages: [page], story: { also: { mayAsk: ['Formular1'] } } };
    },
  ),

  surveyCase(
    'A SurveyXact export: codes in the first row, the questions in the second',
    (answers) => {
      const page = new Page('Dataset');
      page.line(
        0,
        0,
        ['respid', 'closetime', 'segm', 's_1', 's_2', 's_3', 's_4', 'stato_4'].map(header),
      );
      page.line(
        1,
        0,
        [
          'Respondent',
          'Besvaret den',
          'Segment',
          'Hvor sandsynligt er det, at du vil anbefale os? (0-10)',
          'Blev du henvist?',
          'Har du brugt henvisningen?',
          'I hvilken grad er du blevet bedre rustet til at arbejde med bæredygtighed?',
          'Samlet status',
        ].map(header),
      );
      layRows<Evaluation>(
        page,
        2,
        0,
        [
          column('', (row) => 40_000 + row.number),
          column('', (row) => date(row.date)),
          column('', (row) => segmentWords[row.segment]),
          column('', (row) => row.score),
          column('', (row) => yesNo(row.referred)),
          column('', (row) => yesNo(row.used)),
          column('', (row) => row.green),
          column('', () => 'Gennemført'),
        ],
        answers,
      );
      return { pages: [page] };
    },
  ),
];
