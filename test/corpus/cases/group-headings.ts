import type { Draw } from '../draw';
import { municipalityPage, plain, populationColumn, surveyPage } from '../habits';
import { guidanceCase, listCase, surveyCase } from '../lay-out';
import { nameOf, nineteen, populationOf } from '../midtjylland';
import { header, Page, percent, type Content } from '../page';
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
