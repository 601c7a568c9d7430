import { countGreen } from '../count';
import { day } from '../day';
import { plainSurvey, segmentWords, surveyPage, yesNo } from '../habits';
import { surveyCase } from '../lay-out';
import { date, Page, title, type Content } from '../page';
import { column, layTable, type Column } from '../table';
import type { Evaluation, GreenAnswer } from '../truth';

const [answered, cvr, segment, score, referred, used, green] = plainSurvey as readonly [
  Column<Evaluation>,
  Column<Evaluation>,
  Column<Evaluation>,
  Column<Evaluation>,
  Column<Evaluation>,
  Column<Evaluation>,
  Column<Evaluation>,
];

function asking(heading: string, show: (row: Evaluation) => Content): Column<Evaluation> {
  return column(heading, show);
}

const allIn2026 = { from: '2026-01-01', to: '2026-06-30' };

/** Rank of an answer; the best of several questions decides. */
const ranks: readonly GreenAnswer[] = [
  'Ikke relevant',
  'Ved ikke',
  'Slet ikke',
  'I mindre grad',
  'I nogen grad',
  'I høj grad',
  'I meget høj grad',
];

/** Ways to keep the answers of the user evaluation. */
export const surveys = [
  surveyCase('Crosses for yes and blanks for no, in both columns of the referral', (answers) => {
    const rows = answers.map((answer) => ({
      ...answer,
      used: answer.referred ? answer.used === true : null,
    }));
    const columns = [
      answered,
      segment,
      score,
      asking('Henvist til anden aktør', (row) => (row.referred ? 'x' : null)),
      asking('Henvisning brugt', (row) => (row.used === true ? 'x' : null)),
    ];
    return {
      pages: [surveyPage('Evaluering', rows, columns)],
      story: { survey: { answers: rows, lacks: ['green'] } },
    };
  }),

  surveyCase(
    '«Nej» on the use of a referral by firms that got none is not in the base',
    (answers) => {
      const columns = [
        asking('Brugt henvisningen', (row) => (row.referred ? yesNo(row.used) : 'Nej')),
        asking('Blev henvist', (row) => yesNo(row.referred)),
        score,
        segment,
        cvr,
        answered,
      ];
      return {
        pages: [surveyPage('Evaluering', answers, columns)],
        story: { survey: { answers, lacks: ['green'] } },
      };
    },
  ),

  surveyCase(
    '«Ikke henvist», «Ved ikke» and «Ikke relevant» are neither yes nor no, told once',
    (answers) => {
      const rows = answers.map((answer, index) =>
        answer.referred && index % 7 === 0 ? { ...answer, used: null } : answer,
      );
      const columns = [
        answered,
        segment,
        score,
        asking('Henvist til anden aktør', (row) => (row.referred ? 'Henvist' : 'Ikke henvist')),
        asking('Har I brugt henvisningen?', (row) => {
          if (!row.referred) return row.number % 2 === 0 ? 'Ikke henvist' : 'Ikke relevant';
          return row.used === null ? 'Ved ikke' : yesNo(row.used);
        }),
      ];
      return {
        pages: [surveyPage('Evaluering', rows, columns)],
        story: { survey: { answers: rows, lacks: ['green'] } },
      };
    },
  ),

  surveyCase(
    'Who referred the firm to us, and whether it plans to use a referral, are other questions',
    (answers) => {
      const columns = [
        answered,
        segment,
        score,
        asking('Henvist af (anden aktør)', (row) => (row.number % 3 === 0 ? 'Ja' : 'Nej')),
        asking('Henvist til', (row) => yesNo(row.referred)),
        asking('Planlægger at bruge henvisningen', (row) => (row.number % 2 === 0 ? 'Ja' : 'Nej')),
        asking('Har brugt henvisningen', (row) => yesNo(row.used)),
      ];
      return {
        pages: [surveyPage('Evaluering', answers, columns)],
        story: { survey: { answers, lacks: ['green'] } },
      };
    },
  ),

  surveyCase('No column for being referred: those who answered are the base', (answers) => {
    const columns = [answered, segment, score, used, green];
    return { pages: [surveyPage('Evaluering', answers, columns)] };
  }),

  surveyCase(
    'No segment column: every answer counts in the NPS, and that is told',
    (answers) => ({
      pages: [surveyPage('Evaluering', answers, [answered, cvr, score, referred, used, green])],
      story: {
        survey: { answers, allSegments: true },
        also: { findings: [{ sheet: 'Evaluering' }] },
      },
    }),
    { others: 20 },
  ),

  surveyCase('True and false, ones and noughts', (answers) => {
    const columns = [
      answered,
      segment,
      score,
      asking('Henvist (1/0)', (row) => (row.referred ? 1 : 0)),
      asking('Har anvendt henvisningen', (row) => row.used),
      green,
    ];
    return { pages: [surveyPage('Evaluering', answers, columns)] };
  }),

  surveyCase('Three questions on sustainability: satisfied in any, answered in any', (answers) => {
    const spread = (row: Evaluation, at: number): string | null => {
      if (row.green === null) return null;
      const rank = ranks.indexOf(row.green);
      if (rank <= 1) return row.green;
      return at === row.number % 3 ? row.green : (ranks[Math.max(2, rank - at - 1)] ?? null);
    };
    const areas = ['miljø og klima', 'sociale forhold', 'virksomhedsledelse'];
    const columns = [
      answered,
      segment,
      score,
      ...areas.map((area, at) =>
        asking(`I hvilken grad er I blevet bedre til at arbejde bæredygtigt med ${area}?`, (row) =>
          spread(row, at),
        ),
      ),
    ];
    return {
      pages: [surveyPage('Brugerevaluering', answers, columns)],
      story: { survey: { answers, lacks: ['referrals'] } },
    };
  }),

  surveyCase(
    'Working strategically with sustainability is asked, having a strategy is not',
    (answers) => {
      const columns = [
        answered,
        segment,
        score,
        referred,
        used,
        asking('Har I en strategi for bæredygtighed?', (row) =>
          row.number % 2 === 0 ? 'Ja' : 'Nej',
        ),
        asking(
          'Er I bedre i stand til at arbejde strategisk med bæredygtighed?',
          (row) => row.green,
        ),
      ];
      return { pages: [surveyPage('Evaluering', answers, columns)] };
    },
  ),

  surveyCase('A numeric scale for sustainability is a question to the user', (answers) => {
    const scaled = asking('Bedre rustet til bæredygtighed (1-5)', (row) =>
      row.green === null ? null : Math.max(1, ranks.indexOf(row.green) - 1),
    );
    return {
      pages: [
        surveyPage('Evaluering', answers, [answered, segment, score, referred, used, scaled]),
      ],
      story: {
        survey: { answers },
        unasked: ['sustainability'],
        also: {
          notStated: ['sustainability'],
          findings: [{ sheet: 'Evaluering', columns: ['F'] }],
        },
      },
    };
  }),

  surveyCase(
    'A survey without dates whose title names the year counts whole',
    (answers) => {
      const page = new Page('Brugerevaluering');
      page.put(0, 0, title('Brugerevaluering 2026'));
      layTable(page, 2, 0, [cvr, segment, score, referred, used, green], answers);
      return {
        pages: [page],
        story: { survey: { answers }, also: { findings: [{ sheet: 'Brugerevaluering' }] } },
      };
    },
    allIn2026,
  ),

  surveyCase(
    'A survey without dates that names no year is a question',
    (answers) => ({
      pages: [
        surveyPage('Brugerevaluering', answers, [cvr, segment, score, referred, used, green]),
      ],
      story: {
        unasked: ['nps', 'referrals-used', 'sustainability'],
        also: {
          notStated: ['nps', 'referrals-used', 'sustainability'],
          findings: [{ sheet: 'Brugerevaluering' }],
        },
      },
    }),
    allIn2026,
  ),

  surveyCase(
    'A survey without dates whose title names two years is a question',
    (answers) => {
      const page = new Page('Svar');
      page.put(0, 0, title('Brugerevaluering 2025-2026'));
      layTable(page, 2, 0, [cvr, segment, score, referred, used, green], answers);
      return {
        pages: [page],
        story: {
          unasked: ['nps', 'referrals-used', 'sustainability'],
          also: {
            notStated: ['nps', 'referrals-used', 'sustainability'],
            findings: [{ sheet: 'Svar' }],
          },
        },
      };
    },
    allIn2026,
  ),

  surveyCase(
    'Sent, opened and answered: the day of the answer among three dates, scores of other questions',
    (answers) => {
      const columns = [
        asking('Spørgeskema sendt', (row) => date((row.date ?? 0) - 9)),
        asking('Besvaret dato', (row) => date(row.date)),
        asking('Rykker sendt', (row) => date(row.number % 4 === 0 ? (row.date ?? 0) - 2 : null)),
        asking('Samlet tilfredshed (0-10)', (row) => (row.number % 4) + 6),
        asking('Vil du anbefale os til andre? (0-10)', (row) => row.score),
        asking('Konsulentens faglighed (1-5)', (row) => (row.number % 2) + 4),
        asking(
          'Segment',
          (row) =>
            ({ ...segmentWords, growth: 'Vækstsegment', operations: 'Driftssegment' })[row.segment],
        ),
        asking('Må citeres', (row) => yesNo(row.number % 3 === 0)),
      ];
      return {
        pages: [surveyPage('Evalueringer', answers, columns)],
        story: { survey: { answers, lacks: ['referrals', 'green'] } },
      };
    },
    { others: 10 },
  ),

  surveyCase('Exactly 70 % say «i høj grad»: on course while the year is open', (answers) => {
    const rows = answers.slice(0, 100).map((answer, at): Evaluation => ({
      ...answer,
      date: day('2026-04-01') + (at % 60),
      green: at < 49 ? 'I høj grad' : at < 70 ? 'I nogen grad' : at < 90 ? 'Ved ikke' : null,
    }));
    if (countGreen(rows)?.over !== 70n * (countGreen(rows)?.under ?? 0n))
      throw new Error('not 70 %');
    return { pages: [surveyPage('Evaluering', rows)], story: { survey: { answers: rows } } };
  }),
];
