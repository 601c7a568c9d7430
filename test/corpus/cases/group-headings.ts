import { day } from '../day';
import type { Draw } from '../draw';
import {
  logPage,
  municipalityPage,
  plain,
  plainLog,
  populationColumn,
  surveyPage,
} from '../habits';
import { guidanceCase, listCase, surveyCase } from '../lay-out';
import { nameOf, nineteen, populationOf } from '../midtjylland';
import { date, header, Page, percent, type Content } from '../page';
import { column, layRows } from '../table';
import type { Course, Evaluation } from '../truth';

type ListColumn = readonly [heading: string, show: (code: string) => Content];

function drawCounts(draw: Draw): Map<string, number> {
  return new Map(
    nineteen.map(({ code, population }) => [
      code,
      Math.round((population[2025] * draw.between(75, 125)) / 80_000),
    ]),
  );
}

const of =
  (numbers: ReadonlyMap<string, number>) =>
  (code: string): number =>
    numbers.get(code) ?? 0;

/** A list of the nineteen under a header of two rows, each group merged across its columns. */
function groupedList(
  name: string,
  groups: readonly (readonly [group: string, ListColumn[]])[],
): Page {
  const page = new Page(name);
  const columns: ListColumn[] = [
    ['Kode', (code) => Number(code)],
    ['Kommune', nameOf],
    ...groups.flatMap(([, own]) => own),
  ];
  let left = 2;
  for (const [group, own] of groups) {
    page.put(0, left, header(group)).merge(0, left, 0, left + own.length - 1);
    left += own.length;
  }
  page.line(
    1,
    0,
    columns.map(([heading]) => (/^\d+$/.test(heading) ? Number(heading) : header(heading))),
  );
  const shown = columns.map(([heading, show]) =>
    column(heading, ({ code }: { code: string }) => show(code)),
  );
  layRows(page, 2, 0, shown, nineteen);
  return page;
}

function years(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): ListColumn[] {
  return [
    ['2025', of(before)],
    ['2026', of(now)],
  ];
}

const populations: ListColumn[] = [
  ['2025', populationColumn(2025)[1]],
  ['2026', populationColumn(2026)[1]],
];

/** A sheet of measurements as it stands, a row an array. */
function measured(rows: readonly (readonly Content[])[]): Page {
  const page = new Page('Kendskabsmåling');
  rows.forEach((row, at) => page.line(at, 0, row));
  return page;
}

/** Headings that say too little without the wider one that they stand under. */
export const groupHeadings = [
  listCase('Counts of two years under «Individuelle» and under «Kollektive»', (draw) => {
    const counts = drawCounts(draw);
    return {
      pages: [
        groupedList('Kommuner', [
          ['Individuelle vejledninger', years(drawCounts(draw), counts)],
          ['Kollektive vejledninger', years(drawCounts(draw), drawCounts(draw))],
          ['Folketal', populations],
        ]),
      ],
      story: { counts, population: populationOf(2026) },
    };
  }),

  listCase('Target and result under «Individuelle» and under «Kollektive»', (draw) => {
    const counts = drawCounts(draw);
    const against = (result: ReadonlyMap<string, number>): ListColumn[] => [
      ['Måltal', of(drawCounts(draw))],
      ['Resultat', of(result)],
    ];
    return {
      pages: [
        groupedList('Vejledninger 2026', [
          ['Individuelle', against(counts)],
          ['Kollektive', against(drawCounts(draw))],
        ]),
      ],
      story: { counts },
    };
  }),

  listCase('«Individuelle vejledninger 2025» beside «Vejledninger 2026»', (draw) => {
    const counts = drawCounts(draw);
    return {
      pages: [
        municipalityPage('Kommuner', [
          ['Individuelle vejledninger 2025', of(drawCounts(draw))],
          ['Vejledninger 2026', of(counts)],
        ]),
      ],
      story: { counts },
    };
  }),

  listCase('Collective courses of two years alone are no individual ones', (draw) => ({
    pages: [
      groupedList('Kommuner', [
        ['Kollektive vejledninger', years(drawCounts(draw), drawCounts(draw))],
        ['Folketal', populations],
      ]),
    ],
    story: { population: populationOf(2026) },
  })),

  listCase(
    'Companies and unemployed of two years on «Nøgletal» are no counts and no key',
    (draw) => ({
      pages: [
        groupedList('Nøgletal', [
          ['Ledige', years(drawCounts(draw), drawCounts(draw))],
          ['Antal virksomheder', years(drawCounts(draw), drawCounts(draw))],
          ['Folketal', populations],
        ]),
      ],
      story: { population: populationOf(2026) },
    }),
  ),

  listCase('People of working age stand before the population as a whole', () => ({
    pages: [
      municipalityPage('Kommuner', [
        ['Folketal 15-64 år', (code) => Math.round(Number(populationOf(2025).get(code)) * 0.6)],
        ['Folketal i alt', populationColumn(2025)[1]],
      ]),
    ],
    story: { population: populationOf(2025) },
  })),

  listCase('Headings merged down are no groups of what stands beside them', (draw) => {
    const counts = drawCounts(draw);
    const page = new Page('Individuelle vejledninger 2026');
    page.put(0, 0, header('Kommune')).merge(0, 0, 1, 0);
    page.put(0, 1, header('Folketal')).merge(0, 1, 1, 1);
    page.put(1, 2, header('Antal'));
    layRows(
      page,
      2,
      0,
      [
        column('', ({ code }: { code: string }) => nameOf(code)),
        column('', ({ code }: { code: string }) => populationColumn(2025)[1](code)),
        column('', ({ code }: { code: string }) => of(counts)(code)),
      ],
      nineteen,
    );
    return { pages: [page], story: { counts, population: populationOf(2025) } };
  }),

  listCase(
    'Instalments under «Bilag a»: the whole is the amount, no instalment the population',
    () => {
      const amounts = new Map(
        nineteen.map(({ code }, at) => [code, at === 18 ? 2_335_000 : 2_360_000]),
      );
      const half = (code: string): number => of(amounts)(code) / 2;
      return {
        pages: [
          groupedList('Kommuner', [
            [
              'Bilag a',
              [
                ['Rate 1', half],
                ['Rate 2', half],
                ['I alt', of(amounts)],
              ],
            ],
          ]),
        ],
        story: {
          also: {
            allocation: {
              total: 44_815_000,
              basis: 'amounts',
              rows: nineteen.map(({ code }) => ({ code, amount: of(amounts)(code) })),
            },
          },
        },
      };
    },
  ),

  listCase('«Kollektive» stands before «Individuelle» under the number of courses', (draw) => {
    const counts = drawCounts(draw);
    return {
      pages: [
        groupedList('Kommuner 2026', [
          [
            'Antal forløb',
            [
              ['Kollektive', of(drawCounts(draw))],
              ['Individuelle', of(counts)],
            ],
          ],
        ]),
      ],
      story: { counts },
    };
  }),

  listCase('Men, women and the whole under the population', () => ({
    pages: [
      groupedList('Kommuner', [
        [
          'Indbyggere 2025',
          [
            ['Mænd', (code) => Math.round(Number(populationOf(2025).get(code)) / 2)],
            ['Kvinder', (code) => Math.round(Number(populationOf(2025).get(code)) / 2)],
            ['I alt', populationColumn(2025)[1]],
          ],
        ],
      ]),
    ],
    story: { population: populationOf(2025) },
  })),

  listCase('Awareness of the house and of its offers, a word each under «Kendskab»', () => ({
    pages: [
      measured([
        [header('År'), header('Kendskab'), null, header('Mål 5'), null],
        [null, ...['Erhvervshuset', 'Tilbud', 'Omsætning', 'Produktivitet'].map(header)],
        [2025, 48, 52, 11, 1],
        [2026, 51, 56, 9.9, 0.5],
      ]),
    ],
    story: {
      measured: {
        awareness: 51,
        'offer-awareness': 56,
        'growth-revenue': 9.9,
        productivity: 0.5,
      },
    },
  })),

  listCase('Target, result and deviation under 2026, and the day of measuring merged down', () => {
    const page = measured([
      [header('Målt den'), header('Indikator'), header('2026'), null, null],
      [null, null, ...['Måltal', 'Resultat', 'Afvigelse'].map(header)],
      [date(day('2026-05-01')), 'Kendskabsgrad', 50, 52, 2],
      [date(day('2026-05-01')), 'Kendskab til tilbud', 55, 54, -1],
    ]);
    return { pages: [page], story: { measured: { awareness: 52, 'offer-awareness': 54 } } };
  }),

  listCase('2026 over target, result and the whole country', () => ({
    pages: [
      measured([
        [null, 2026],
        ['Måling', 'Måltal', 'Resultat', 'Hele landet'].map(header),
        ['Kendskabsgrad', percent(0.5), percent(0.47), percent(0.6)],
        ['Kendskab til tilbud', percent(0.55), percent(0.51), percent(0.66)],
      ]),
    ],
    story: { measured: { awareness: 47, 'offer-awareness': 51 } },
  })),

  listCase('The year’s result is not in yet beside its target', () => ({
    pages: [
      measured([
        [null, header('Resultat'), null, header('Måltal'), null],
        [header('Måling'), 2025, 2026, 2025, 2026],
        ['Kendskabsgrad', percent(0.46), null, percent(0.48), percent(0.5)],
        ['Kendskab til tilbud', percent(0.5), null, percent(0.53), percent(0.55)],
      ]),
    ],
  })),

  listCase('Two years of the house beside two years of the whole country', () => ({
    pages: [
      measured([
        [null, header('Hele landet'), null, header('Midtjylland'), null],
        [header('Måling'), 2025, 2026, 2025, 2026],
        ['Kendskabsgrad', percent(0.6), percent(0.61), percent(0.49), percent(0.51)],
        ['Kendskab til tilbud', percent(0.62), percent(0.66), percent(0.53), percent(0.56)],
      ]),
    ],
    story: { measured: { awareness: 51, 'offer-awareness': 56 } },
  })),

  listCase('A row for each house, under years over goals', () => ({
    pages: [
      measured([
        [null, 2025, null, 2026, null],
        [
          'Erhvervshus',
          'Kendskabsgrad',
          'Kendskab til tilbud',
          'Kendskabsgrad',
          'Kendskab til tilbud',
        ],
        ['Fyn', percent(0.4), percent(0.5), percent(0.41), percent(0.57)],
        ['Midtjylland', percent(0.44), percent(0.52), percent(0.51), percent(0.56)],
      ]),
    ],
    story: { measured: { awareness: 51, 'offer-awareness': 56 } },
  })),

  listCase('A row for each house, under goals over years', () => ({
    pages: [
      measured([
        [null, header('Kendskabsgrad'), null, header('Kendskab til tilbud'), null],
        [header('Erhvervshus'), 2025, 2026, 2025, 2026],
        ['Fyn', percent(0.4), percent(0.41), percent(0.5), percent(0.57)],
        ['Midtjylland', percent(0.44), percent(0.51), percent(0.52), percent(0.56)],
      ]),
    ],
    story: { measured: { awareness: 51, 'offer-awareness': 56 } },
  })),

  surveyCase(
    '«Virksomhedsledelse» is asked about sustainability, not the company’s name',
    (answers) => {
      const asking = (heading: string, at: number): ReturnType<typeof column<Evaluation>> =>
        column(heading, (row) => (row.number % 3 === at ? row.green : null));
      const columns = [
        column<Evaluation>('Svardato', (row) => ({
          value: row.date === null ? null : { day: row.date },
          format: 'date',
        })),
        column<Evaluation>('NPS (0-10)', (row) => row.score),
        asking('Bedre rustet til bæredygtighed: Miljø og klima', 0),
        asking('Sociale forhold', 1),
        asking('Virksomhedsledelse', 2),
      ];
      return {
        pages: [surveyPage('Brugerevaluering', answers, columns)],
        story: { survey: { answers, lacks: ['referrals'] } },
      };
    },
  ),

  surveyCase('«Ansvarlighed» under a question on sustainability is no person', (answers) => {
    const page = new Page('Brugerevaluering');
    page.line(0, 0, ['Svardato', 'NPS (0-10)', 'Bæredygtighed'].map(header)).merge(0, 2, 0, 3);
    page.line(1, 2, ['Miljø', 'Ansvarlighed'].map(header));
    const asking = (at: number): ReturnType<typeof column<Evaluation>> =>
      column('', (row) => (row.number % 2 === at ? row.green : null));
    const columns = [
      column<Evaluation>('', (row) => date(row.date)),
      column<Evaluation>('', (row) => row.score),
      asking(0),
      asking(1),
    ];
    layRows(page, 2, 0, columns, answers);
    return { pages: [page], story: { survey: { answers, lacks: ['referrals'] } } };
  }),

  guidanceCase(
    'Forms as «1:1» and «Hold», segments as «V» and «D», each with a cross',
    (courses) => {
      const cross = (is: boolean): string | null => (is ? 'x' : null);
      const columns = [
        plain.id,
        plain.date,
        plain.company,
        plain.cvr,
        plain.municipality,
        plain.start,
        column<Course>('1:1', ({ form }) => cross(form === 'individual')),
        column<Course>('Hold', ({ form }) => cross(form === 'collective')),
        column<Course>('V', ({ growth }) => cross(growth)),
        column<Course>('D', ({ growth }) => cross(!growth)),
      ];
      return { pages: [logPage('Log 2026', courses, columns)] };
    },
  ),

  guidanceCase('A municipality twice, once with signs that nobody sees', (courses) => {
    const columns = [
      ...plainLog,
      column<Course>('Kommune', (row) => {
        const shown = plain.municipality.show(row);
        return typeof shown === 'string' ? `${shown.toUpperCase()}\u200b ` : shown;
      }),
    ];
    return { pages: [logPage('Log 2026', courses, columns)] };
  }),

  guidanceCase('The company’s municipality beside that of the meeting', (courses) => {
    const page = new Page('Log 2026');
    const groups: readonly (readonly [string, ReturnType<typeof column<Course>>[]])[] = [
      ['Vejledning', [plain.id, plain.date, plain.form]],
      [
        'Mødested',
        [
          column('Adresse', ({ number }) => `Åbogade ${String(number)}`),
          column('Kommune', ({ number }) => nameOf(nineteen[number % 2]?.code ?? '')),
        ],
      ],
      ['Virksomhed', [plain.company, plain.cvr, plain.municipality, plain.start, plain.segment]],
    ];
    let left = 0;
    for (const [group, own] of groups) {
      page.put(0, left, header(group)).merge(0, left, 0, left + own.length - 1);
      left += own.length;
    }
    const columns = groups.flatMap(([, own]) => own);
    page.line(
      1,
      0,
      columns.map(({ heading }) => header(heading)),
    );
    layRows(page, 2, 0, columns, courses);
    return { pages: [page], story: { log: { courses } } };
  }),
];
