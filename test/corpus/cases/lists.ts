import { countGuidance } from '../count';
import { day } from '../day';
import type { Draw } from '../draw';
import { logPage, midYear, midYearArgs, municipalityPage, populationColumn } from '../habits';
import { guidanceCase, listCase } from '../lay-out';
import { nameOf, nineteen, populationOf } from '../midtjylland';
import { header, integer, note, Page, title, total, type Content } from '../page';
import { danishNumber } from '../write-danish';

const closed = { year: 2026, asOf: day('2026-12-31') };
const closedArgs = ['--as-of', '2026-12-31'];

function drawCounts(draw: Draw): Map<string, number> {
  return new Map(
    nineteen.map(({ code, population }) => [
      code,
      Math.round((population[2025] * draw.between(75, 125)) / 40_000),
    ]),
  );
}

const months = ['Januar', 'Februar', 'Marts', 'April', 'Maj', 'Juni'];

/** Courses of several parts of a year, more in one and fewer in the next. */
function drawParts(draw: Draw, count: number): Map<string, number>[] {
  return Array.from({ length: count }, (_, part) => {
    const counts = drawCounts(draw);
    return new Map([...counts].map(([code, one]) => [code, Math.ceil(one / ((part % 2) + 2))]));
  });
}

function added(parts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  return new Map(
    nineteen.map(({ code }) => [code, parts.reduce((sum, part) => sum + numberOf(part, code), 0)]),
  );
}

function numberOf(counts: ReadonlyMap<string, number>, code: string): number {
  return counts.get(code) ?? 0;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, one) => sum + one, 0);
}

/** One million inhabitants: four municipalities are a tenth each, fifteen a twenty-fifth. */
function roundPopulation(): Map<string, bigint> {
  const tenths = ['615', '657', '661', '665'];
  return new Map(nineteen.map(({ code }) => [code, tenths.includes(code) ? 100_000n : 40_000n]));
}

function written(
  population: ReadonlyMap<string, bigint>,
): readonly [string, (code: string) => Content] {
  return ['Indbyggertal', (code) => integer(Number(population.get(code) ?? 0n))];
}

/** Lists with a row for each municipality. */
export const lists = [
  listCase(
    'Only a count of individual courses for each municipality, with a total below',
    (draw) => {
      const counts = drawCounts(draw);
      const page = new Page('Pr. kommune 2026');
      page.put(0, 0, title('Individuelle vejledninger pr. kommune 2026'));
      page.line(2, 0, ['Kommune', 'Indbyggere 1.1.2025', 'Individuelle vejledninger'].map(header));
      draw.shuffled(nineteen).forEach(({ code, population }, at) => {
        page.line(3 + at, 0, [
          `${nameOf(code)} Kommune`,
          integer(population[2025]),
          numberOf(counts, code),
        ]);
      });
      page.line(22, 0, [
        total('I alt'),
        total(1_373_799, 'integer'),
        { value: sumOf(counts), formula: 'SUM(C4:C22)', look: 'total' },
      ]);
      page.put(24, 0, note('Kilde: CRM og Danmarks Statistik'));
      return {
        pages: [page],
        args: closedArgs,
        story: { clock: closed, counts, population: populationOf(2025) },
      };
    },
  ),

  listCase('A municipality exactly on 90 % or 110 % is within; one course further is not', () => {
    const population = roundPopulation();
    const counts = new Map<string, number>(nineteen.map(({ code }) => [code, 40]));
    counts.set('615', 90).set('657', 110).set('661', 89).set('665', 111);
    return {
      pages: [
        municipalityPage('Kommuneliste 2026', [
          written(population),
          ['Individuelle forløb 2026', (code) => numberOf(counts, code)],
        ]),
      ],
      args: [...closedArgs, '--set', 'individualTarget=1000'],
      story: { clock: closed, counts, population, band: { individualTarget: 1000 } },
    };
  }),

  ...[2, 3, 4, 5].map((samsoe) =>
    listCase(
      `No whole number lies in Samsø's band of 3,15-3,85: ${String(samsoe)} courses`,
      (draw) => {
        const counts = drawCounts(draw).set('741', samsoe);
        return {
          pages: [
            municipalityPage('Kommuner 2026', [
              populationColumn(2025),
              ['Individuel vejledning 2026 (antal forløb)', (code) => numberOf(counts, code)],
            ]),
          ],
          args: [...closedArgs, '--set', 'individualTarget=1315'],
          story: {
            clock: closed,
            counts,
            population: populationOf(2025),
            band: { individualTarget: 1315 },
          },
        };
      },
    ),
  ),

  listCase('«ca. 12» in a count list is named with its cell', (draw) => {
    const counts = drawCounts(draw);
    return {
      pages: [
        municipalityPage('Kommuner 2026', [
          [
            'Individuelle forløb 2026',
            (code) => (code === '671' ? 'ca. 12' : numberOf(counts, code)),
          ],
        ]),
      ],
      args: closedArgs,
      story: {
        clock: closed,
        unasked: ['geographic-spread'],
        also: { findings: [{ sheet: 'Kommuner 2026', cell: 'C6' }] },
      },
    };
  }),

  guidanceCase(
    'A count list that differs from the log: the log counts, and the list is told',
    (courses) => {
      const { perMunicipality } = countGuidance(courses, midYear.year, midYear.asOf);
      return {
        pages: [
          logPage('Vejledningslog', courses),
          municipalityPage('Kommuner 2026', [
            populationColumn(2025),
            [
              'Individuelle forløb 2026',
              (code) => numberOf(perMunicipality, code) + (code === '791' ? 7 : 0),
            ],
          ]),
        ],
        story: { population: populationOf(2025), also: { findings: [{ sheet: 'Kommuner 2026' }] } },
      };
    },
  ),

  listCase('The output of a pivot table is the only source', (draw) => {
    const counts = drawCounts(draw);
    const page = new Page('Pivot 2026');
    page.line(0, 0, ['Vejledningsform', 'Individuel']);
    page.line(2, 0, [header('Rækkenavne'), header('Antal af Vejledningsforløb')]);
    const names = [...nineteen].sort((a, b) => a.name.localeCompare(b.name, 'da'));
    names.forEach(({ code, name }, at) => page.line(3 + at, 0, [name, numberOf(counts, code)]));
    page.line(22, 0, [total('Hovedtotal'), total(sumOf(counts))]);
    return {
      pages: [page],
      args: closedArgs,
      story: { clock: closed, counts, also: { mayAsk: ['Pivot 2026'] } },
    };
  }),

  listCase('A pivot table with a column for each form: the individual ones count', (draw) => {
    const counts = drawCounts(draw);
    const page = new Page('Forløb 2026');
    page.line(0, 0, [header('Antal af forløb'), header('Kolonnenavne')]);
    page.line(1, 0, ['Kommune', 'Individuel', 'Kollektiv', 'Hovedtotal'].map(header));
    nineteen.forEach(({ code, name }, at) => {
      const own = numberOf(counts, code);
      page.line(2 + at, 0, [name, own, (own % 5) + 1, own + (own % 5) + 1]);
    });
    page.line(21, 0, [total('Hovedtotal'), total(sumOf(counts))]);
    return {
      pages: [page],
      args: closedArgs,
      story: { clock: closed, counts, also: { mayAsk: ['Forløb 2026'] } },
    };
  }),

  listCase(
    'A count for each quarter and one for the whole year: that of the year counts',
    (draw) => {
      const counts = drawCounts(draw);
      const page = new Page('Forløb pr. kommune');
      page.put(0, 0, title('Antal individuelle forløb pr. kommune 2026'));
      const quarters = ['1. kvt. 2026', '2. kvt. 2026', '3. kvt. 2026', '4. kvt. 2026'];
      page.line(2, 0, ['Kommune', ...quarters, 'I alt 2026'].map(header));
      nineteen.forEach(({ code, name }, at) => {
        const parts = quarters.map((_, quarter) => draw.between(quarter, 9));
        const rest = numberOf(counts, code) - parts.slice(1).reduce((sum, part) => sum + part, 0);
        page.line(3 + at, 0, [name, rest, ...parts.slice(1), numberOf(counts, code)]);
      });
      return { pages: [page], args: closedArgs, story: { clock: closed, counts } };
    },
  ),

  listCase('A count for each quarter and no total: their sum counts', (draw) => {
    const page = new Page('Forløb pr. kommune');
    const quarters = ['1. kvartal', '2. kvartal', '3. kvartal', '4. kvartal'];
    page.put(0, 0, title('Individuelle forløb 2026'));
    page.line(2, 0, ['Kommune', ...quarters].map(header));
    const parts = drawParts(draw, 4);
    nineteen.forEach(({ code, name }, at) => {
      page.line(3 + at, 0, [name, ...parts.map((part) => numberOf(part, code))]);
    });
    return { pages: [page], args: closedArgs, story: { clock: closed, counts: added(parts) } };
  }),

  listCase('Years over the forms: the individual ones of the year count', (draw) => {
    const counts = drawCounts(draw);
    const page = new Page('Kommunetal');
    page.line(0, 0, [null, header('2025'), null, header('2026'), null]);
    const forms = ['Individuel', 'Kollektiv'];
    page.line(1, 0, ['Kommune', ...forms, ...forms].map(header));
    nineteen.forEach(({ code, name }, at) => {
      const [last, other] = [draw.between(1, 90), draw.between(1, 20)];
      page.line(2 + at, 0, [name, last, other, numberOf(counts, code), other + 1]);
    });
    return { pages: [page], args: closedArgs, story: { clock: closed, counts } };
  }),

  listCase('A tab for each month with a count by municipality: their sum counts', (draw) => {
    const parts = drawParts(draw, 6);
    const pages = parts.map((part, at) =>
      municipalityPage(`${months[at] ?? ''} 2026`, [
        ['Individuelle forløb', (code): Content => numberOf(part, code)],
      ]),
    );
    return { pages, args: midYearArgs, story: { clock: midYear, counts: added(parts) } };
  }),

  listCase('Quarters that only ever grow may be running totals, and are asked about', (draw) => {
    const parts = drawParts(draw, 2);
    const list = municipalityPage('Individuelle forløb 2026', [
      ['1. kvartal', (code) => numberOf(parts[0] ?? new Map<string, number>(), code)],
      ['2. kvartal', (code) => numberOf(added(parts), code)],
    ]);
    return {
      pages: [list],
      args: midYearArgs,
      story: { clock: midYear, also: { findings: [{ sheet: 'Individuelle forløb 2026' }] } },
    };
  }),

  listCase(
    'A count for each month of half a closed year is a question: no month is taken for the year',
    (draw) => {
      const page = new Page('Forløb pr. kommune 2026');
      page.line(0, 0, ['Kommune', ...months].map(header));
      nineteen.forEach(({ name }, at) => {
        page.line(1 + at, 0, [name, ...months.map((_, month) => draw.between(month, 20))]);
      });
      return {
        pages: [page],
        args: closedArgs,
        story: { clock: closed, also: { findings: [{ sheet: 'Forløb pr. kommune 2026' }] } },
      };
    },
  ),

  listCase(
    'A pivot by municipality and form, each municipality written once: individual ones count',
    (draw) => {
      const counts = drawCounts(draw);
      const page = new Page('Pivot 2026');
      page.line(2, 0, ['Kommune', 'Vejledningsform', 'Antal af Forløb'].map(header));
      nineteen.forEach(({ code, name }, at) => {
        const [own, other] = [numberOf(counts, code), draw.between(1, 9)];
        page.line(3 + 3 * at, 0, [name, 'Kollektiv', other]);
        page.line(4 + 3 * at, 0, [null, 'Individuel', own]);
        page.line(5 + 3 * at, 0, [`${name} Total`, null, own + other]);
      });
      return {
        pages: [page],
        args: closedArgs,
        story: { clock: closed, counts, also: { mayAsk: ['Pivot 2026'] } },
      };
    },
  ),

  listCase(
    'A pivot by municipality and segment, each municipality written once, is asked about',
    (draw) => {
      const page = new Page('Pivot 2026');
      page.line(0, 0, ['Kommune', 'Segment', 'Antal forløb'].map(header));
      nineteen.forEach(({ name }, at) => {
        page.line(1 + 2 * at, 0, [name, 'Vækst', draw.between(1, 9)]);
        page.line(2 + 2 * at, 0, [null, 'Drift', draw.between(1, 9)]);
      });
      return {
        pages: [page],
        args: closedArgs,
        story: { clock: closed, also: { findings: [{ sheet: 'Pivot 2026' }] } },
      };
    },
  ),

  guidanceCase('Populations headed by nothing but their day', (courses) => ({
    pages: [
      logPage('Log', courses),
      municipalityPage('Kommuner', [
        populationColumn(2024, '1. januar 2024'),
        populationColumn(2026, 'pr. 1. januar 2026'),
      ]),
    ],
    story: { population: populationOf(2026) },
  })),

  guidanceCase(
    'A population list as Danmarks Statistik gives it: the country, regions, quarters',
    (courses) => {
      const page = new Page('FOLK1A');
      page.put(0, 0, title('Folketal den 1. i kvartalet efter område og tid'));
      page.line(2, 0, ['Område', '2025K1', '2026K1'].map(header));
      const rows: Content[][] = [
        ['Hele landet', 5_992_734, 6_011_488],
        ['Region Hovedstaden', 1_922_833, 1_930_000],
        ['Region Midtjylland', 1_373_799, 1_383_261],
        ['Region Syddanmark', 1_238_000, 1_240_000],
        ['København', 667_099, 672_000],
        ...nineteen.map(({ name, population }) => [name, population[2025], population[2026]]),
        ['Aalborg', 224_612, 226_000],
      ];
      rows.forEach((row, at) => page.line(3 + at, 0, row));
      return {
        pages: [logPage('Log', courses), page],
        story: { population: populationOf(2026) },
      };
    },
  ),

  guidanceCase('Two population columns: the newest is used', (courses) => ({
    pages: [
      logPage('Log', courses),
      municipalityPage('Folketal', [
        populationColumn(2024, 'Folketal 2024'),
        populationColumn(2026, 'Folketal 2026'),
      ]),
    ],
    story: { population: populationOf(2026) },
  })),

  guidanceCase('A population column with a gap is not used: the bundled figures are', (courses) => {
    const [heading, show] = populationColumn(2026);
    return {
      pages: [
        logPage('Log', courses),
        municipalityPage('Kommuner', [[heading, (code) => (code === '727' ? null : show(code))]]),
      ],
      story: { population: populationOf(2025), also: { findings: [{ sheet: 'Kommuner' }] } },
    };
  }),

  guidanceCase(
    'Populations as formulas that were never calculated: the bundled figures are used',
    (courses) => ({
      pages: [
        logPage('Log', courses),
        municipalityPage('Kommuner', [
          ['Folketal 1. januar 2026', (code) => ({ value: null, formula: `ROUND(A2*${code},0)` })],
        ]),
      ],
      story: { population: populationOf(2025), also: { findings: [{ sheet: 'Kommuner' }] } },
    }),
  ),

  guidanceCase(
    'A population list of the whole country, numbers as Danish text, with subtotals',
    (courses) => {
      const page = new Page('Befolkning');
      page.put(0, 0, title('Folketal den 1. i kvartalet efter område'));
      page.line(2, 0, [header('Kommunenr.'), header('Område'), header('Folketal 1. januar 2025')]);
      const rows: Content[][] = [
        [null, 'Hele landet', '5.992.734'],
        ['084', 'Region Hovedstaden', '1.922.833'],
        ['101', 'København', '667.099'],
        ['082', 'Region Midtjylland', '1.373.799'],
        ...nineteen.map(({ code, name, population }) => [
          code,
          name,
          danishNumber(population[2025]),
        ]),
        ['851', 'Aalborg', '224.612'],
        ['630', 'Vejle', '122.433'],
      ];
      rows.forEach((row, at) => page.line(3 + at, 0, row));
      return {
        pages: [logPage('Vejledninger', courses), page],
        story: { population: populationOf(2025) },
      };
    },
  ),
];
