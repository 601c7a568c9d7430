import { day } from '../day';
import type { Expectation } from '../expectation';
import type { Story } from '../foresee';
import { midYearArgs, municipalityPage } from '../habits';
import { listCase, type Layout } from '../lay-out';
import { nameOf, nineteen, populationOf } from '../midtjylland';
import { header, Page, percent, title, total, type Content, type Format } from '../page';
import { allocationAsWritten, allocationBy, grant2026, shareOut } from '../share-out';
import { danishNumber } from '../write-danish';

/** Shares in thousandths of a per cent that sum to 100 exactly. */
const thousandths = shareOut(100_000n, populationOf(2024));

function shareOf(code: string): number {
  return Number(thousandths.get(code) ?? 0n) / 1000;
}

/** Amounts as KL might have sent them: near the population, whole kroner, the grant exactly. */
const billed = new Map(
  [...shareOut(BigInt(grant2026), populationOf(2026))].map(
    ([code, units]) => [code, Number(units)] as const,
  ),
);
billed.set('741', (billed.get('741') ?? 0) + 12_500).set('751', (billed.get('751') ?? 0) - 12_500);

function amountOf(code: string): number {
  return billed.get(code) ?? 0;
}

function kroner(value: number): Content {
  return { value, format: 'kroner' };
}

function keyed(
  heading: string,
  show: (code: string) => Content,
  story: Partial<Story>,
  args: readonly string[] = [],
): Layout {
  return {
    pages: [municipalityPage('Fordeling', [[heading, show]])],
    args: [...midYearArgs, ...args],
    story: { ...story },
  };
}

/** The split is refused, and an error says where. */
function refused(cellOrColumns: { cell?: string; columns?: readonly string[] }): Partial<Story> {
  const also: Partial<Expectation> = {
    findings: [{ sheet: 'Fordeling', severity: 'error', ...cellOrColumns }],
  };
  return { allocation: null, also };
}

const rowOf = (code: string): number => nineteen.findIndex((one) => one.code === code) + 2;

/** Keys, amounts and what makes them unusable. */
export const money = [
  listCase('A key in points of per cent that sums to 100', () =>
    keyed('Fordelingsnøgle (%)', shareOf, { allocation: allocationBy('key', thousandths) }),
  ),

  listCase('A key as fractions in cells formatted as per cent', () =>
    keyed('Fordelingsnøgle', (code) => percent(shareOf(code) / 100), {
      allocation: allocationBy('key', thousandths),
    }),
  ),

  listCase('A key as plain fractions of one', () =>
    keyed('Fordelingsandel', (code) => Number(thousandths.get(code) ?? 0n) / 100_000, {
      allocation: allocationBy('key', thousandths),
    }),
  ),

  listCase('A key as text: «7,128 %»', () =>
    keyed('KL-nøgle 2026', (code) => `${danishNumber(shareOf(code), 3)} %`, {
      allocation: allocationBy('key', thousandths),
    }),
  ),

  listCase('A key in weights of any size, one of them nought', () => {
    const weights = new Map(nineteen.map(({ code }, at) => [code, BigInt(at * 37)] as const));
    return keyed('Fordelingsnøgle, vægt', (code) => Number(weights.get(code) ?? 0n), {
      allocation: allocationBy('key', weights),
    });
  }),

  listCase('Equal weights: the left-over kroner go to the lowest codes', () => {
    const weights = new Map(nineteen.map(({ code }) => [code, 25n] as const));
    return keyed(
      'Nøgle (vægte)',
      () => 25,
      { allocation: allocationBy('key', weights, { instalments: 4 }) },
      ['--set', 'instalments=4'],
    );
  }),

  listCase('Split to whole øre in twelve instalments', () =>
    keyed(
      'Fordelingsnøgle i pct.',
      shareOf,
      { allocation: allocationBy('key', thousandths, { perKrone: 100, instalments: 12 }) },
      ['--set', 'roundTo=0.01', '--set', 'instalments=12'],
    ),
  ),

  listCase('A key that sums to 99,95 % is scaled, and that is told', () => {
    const weights = new Map(thousandths).set('751', (thousandths.get('751') ?? 0n) - 50n);
    return keyed('Fordelingsnøgle (%)', (code) => Number(weights.get(code) ?? 0n) / 1000, {
      allocation: allocationBy('key', weights),
      also: { findings: [{ sheet: 'Fordeling' }] },
    });
  }),

  listCase('A key that sums to 99,2 % is an error: no split', () =>
    keyed(
      'Fordelingsnøgle (%)',
      (code) => (code === '751' ? shareOf(code) - 0.8 : shareOf(code)),
      refused({}),
    ),
  ),

  listCase('A negative weight is an error that names the cell', () =>
    keyed(
      'Fordelingsnøgle, vægt',
      (code) => (code === '671' ? -12 : 40),
      refused({ cell: `C${String(rowOf('671'))}` }),
    ),
  ),

  listCase('A key cell that says «aftales» is an error that names the cell', () =>
    keyed(
      'Fordelingsnøgle (%)',
      (code) => (code === '706' ? 'aftales' : shareOf(code)),
      refused({ cell: `C${String(rowOf('706'))}` }),
    ),
  ),

  listCase('A key cell with the text #DIVISION/0! is an error that names the cell', () =>
    keyed(
      'Fordelingsnøgle (%)',
      (code) => (code === '791' ? '#DIVISION/0!' : shareOf(code)),
      refused({ cell: `C${String(rowOf('791'))}` }),
    ),
  ),

  listCase('Amounts as «1,5 mio. kr.» with six decimals', () => ({
    pages: [
      municipalityPage('Bilag a', [
        ['Bidrag 2026', (code) => `${danishNumber(amountOf(code) / 1_000_000, 6)} mio. kr.`],
      ]),
    ],
    story: { allocation: allocationAsWritten(billed), also: { mayAsk: ['Bilag a'] } },
  })),

  listCase('A key of formulas that were never calculated is an error: no split', () =>
    keyed(
      'Fordelingsnøgle (%)',
      (code) => ({ value: null, formula: `D${String(rowOf(code))}/SUM(D$2:D$20)` }),
      refused({ columns: ['C'] }),
    ),
  ),

  listCase('A municipality that is missing from the key is an error: no split', () => {
    const page = new Page('Fordeling');
    page.line(0, 0, [header('Kommune'), header('Fordelingsnøgle (%)')]);
    nineteen
      .filter(({ code }) => code !== '665')
      .forEach(({ code, name }, at) => page.line(at + 1, 0, [name, shareOf(code)]));
    return { pages: [page], story: refused({}) };
  }),

  listCase('A municipality that stands twice in the key is an error: no split', () => {
    const page = new Page('Fordeling');
    page.line(0, 0, [header('Kommune'), header('Fordelingsnøgle (%)')]);
    [...nineteen, ...nineteen.slice(4, 5)].forEach(({ code, name }, at) =>
      page.line(at + 1, 0, [name, code === '671' ? shareOf(code) / 2 : shareOf(code)]),
    );
    return { pages: [page], story: refused({}) };
  }),

  listCase('Bilag a beside what was invoiced in 2025: the amounts of 2026, to the krone', () => ({
    pages: [
      municipalityPage('Bilag a', [
        ['Faktureret 2025', (code) => kroner(Math.round(amountOf(code) * 0.97))],
        ['Beløb 2026', (code) => kroner(amountOf(code))],
        ['Opkrævet 1. halvår 2026', (code) => kroner(Math.round(amountOf(code) / 2))],
        ['EAN-nr.', () => null],
      ]),
    ],
    story: { allocation: allocationAsWritten(billed) },
  })),

  listCase('Amounts as text: «3.194.413,00 kr.», and a total row', () => {
    const page = new Page('Bilag a');
    page.put(0, 0, title('Bilag a – kommunernes bidrag til Erhvervshus Midtjylland 2026'));
    page.line(2, 0, [header('Kommune'), header('Bidrag 2026')]);
    nineteen.forEach(({ code, name }, at) =>
      page.line(3 + at, 0, [name, `${danishNumber(amountOf(code), 2)} kr.`]),
    );
    page.line(22, 0, [total('I alt'), total('44.815.000,00 kr.')]);
    return { pages: [page], story: { allocation: allocationAsWritten(billed) } };
  }),

  listCase("Last year's amounts alone are not this year's: the split follows population", () => ({
    pages: [
      municipalityPage('Bidrag', [
        ['Beløb 2025', (code) => kroner(Math.round(amountOf(code) * 0.97))],
      ]),
    ],
    story: { allocation: allocationBy('population', populationOf(2025)) },
  })),

  listCase("Last year's amounts beside this year's key: the split follows the key", () => ({
    pages: [
      municipalityPage('Bidrag', [
        ['Opkrævet beløb 2025', (code) => kroner(Math.round(amountOf(code) * 0.97))],
        ['Fordelingsnøgle 2026 (%)', shareOf],
      ]),
    ],
    story: { allocation: allocationBy('key', thousandths) },
  })),

  listCase('Amounts twelve kroner short of the grant are used with a warning', () => {
    const short = new Map(billed).set('751', amountOf('751') - 12);
    return {
      pages: [
        municipalityPage('Bilag a', [['Beløb 2026', (code) => kroner(short.get(code) ?? 0)]]),
      ],
      story: {
        allocation: { ...allocationAsWritten(short), total: null },
        also: { findings: [{ sheet: 'Bilag a' }] },
      },
    };
  }),

  listCase('Amounts five hundred kroner over the grant are an error: no split', () => {
    const over = new Map(billed).set('751', amountOf('751') + 500);
    return {
      pages: [
        municipalityPage('Fordeling', [['Beløb 2026', (code) => kroner(over.get(code) ?? 0)]]),
      ],
      story: refused({}),
    };
  }),

  listCase('Amounts in thousands: «Beløb 2026 (t.kr.)»', () => ({
    pages: [
      municipalityPage('Bilag a', [
        [
          'Beløb 2026 (t.kr.)',
          (code) => ({ value: amountOf(code) / 1000, format: 'decimal' satisfies Format }),
        ],
      ]),
    ],
    story: { allocation: allocationAsWritten(billed), also: { mayAsk: ['Bilag a'] } },
  })),

  listCase(
    'Amounts for 2027, which has no grant: their sum is the total, and the goals are not set',
    () => ({
      pages: [
        municipalityPage('Bilag a 2027', [['Beløb 2027', (code) => kroner(amountOf(code) + 1000)]]),
      ],
      args: ['--as-of', '2027-03-31'],
      story: {
        clock: { year: 2027, asOf: day('2027-03-31') },
        allocation: allocationAsWritten(
          new Map(nineteen.map(({ code }) => [code, amountOf(code) + 1000] as const)),
          grant2026 + 19_000,
        ),
      },
    }),
  ),

  listCase('A key for 2027, which has no grant: nothing is split', () => ({
    pages: [municipalityPage('Nøgle 2027', [['Fordelingsnøgle (%)', shareOf]])],
    args: ['--year', '2027', '--as-of', '2027-03-31'],
    story: { clock: { year: 2027, asOf: day('2027-03-31') }, allocation: null },
  })),

  listCase('The key lies on the tab of another table, below a list of contacts', () => {
    const page = new Page('Fordeling');
    page.put(0, 0, title('Kontaktpersoner'));
    page.line(1, 0, [header('Navn'), header('Organisation'), header('Telefon')]);
    page
      .line(2, 0, ['Karen Dahl', 'KKR-sekretariatet', 86_000_001])
      .line(3, 0, ['Ib Friis', 'KL', 33_000_002]);
    page.put(6, 0, title('Fordelingsnøgle 2026'));
    page.line(7, 0, [header('Kommune'), header('Andel i %')]);
    nineteen.forEach(({ code }, at) => page.line(8 + at, 0, [nameOf(code), shareOf(code)]));
    page.line(27, 0, [total('I alt'), { value: 100, formula: 'SUM(B9:B27)', look: 'total' }]);
    return {
      pages: [page],
      story: {
        allocation: allocationBy('key', thousandths),
        also: { mayAsk: ['Fordeling'] },
      },
    };
  }),
];
