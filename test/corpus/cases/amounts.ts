import { amountOf, billed, refused, shareOf, thousandths } from '../bilag-a';
import { day } from '../day';
import { municipalityPage } from '../habits';
import { listCase } from '../lay-out';
import { nineteen, populationOf } from '../midtjylland';
import { header, Page, title, total, type Content, type Format } from '../page';
import { allocationAsWritten, allocationBy, grant2026 } from '../share-out';
import { danishNumber } from '../write-danish';

function kroner(value: number): Content {
  return { value, format: 'kroner' };
}

/** Amounts per municipality, of this year and others. */
export const amounts = [
  listCase('Amounts as «1,5 mio. kr.» with six decimals', () => ({
    pages: [
      municipalityPage('Bilag a', [
        ['Bidrag 2026', (code) => `${danishNumber(amountOf(code) / 1_000_000, 6)} mio. kr.`],
      ]),
    ],
    story: { allocation: allocationAsWritten(billed), also: { mayAsk: ['Bilag a'] } },
  })),

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
];
