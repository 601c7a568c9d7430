import { refused, shareOf, thousandths } from '../bilag-a';
import { day } from '../day';
import type { Story } from '../foresee';
import { midYearArgs, municipalityPage } from '../habits';
import { listCase, type Layout } from '../lay-out';
import { nameOf, nineteen } from '../midtjylland';
import { header, Page, percent, title, total, type Content } from '../page';
import { allocationBy } from '../share-out';
import { danishNumber } from '../write-danish';

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

const rowOf = (code: string): number => nineteen.findIndex((one) => one.code === code) + 2;

/** Distribution keys and what makes them unusable. */
export const keys = [
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

  listCase('Shares of the guidance and of the unemployed are no key: by population', () => {
    const counts = new Map(nineteen.map(({ code }, at) => [code, 20 + ((at * 7) % 31)]));
    const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const tenths = (code: string): number =>
      Math.round((1000 * (counts.get(code) ?? 0)) / all) / 10;
    return {
      pages: [
        municipalityPage('Overblik 2026', [
          ['Individuelle forløb 2026', (code) => counts.get(code) ?? 0],
          ['Andel i %', tenths],
          ['Ledighed i %', (code) => (rowOf(code) % 2 === 0 ? 5.2 : 5.3)],
        ]),
      ],
      args: midYearArgs,
      story: { counts, also: { findings: [{ sheet: 'Overblik 2026', cell: 'D1' }] } },
    };
  }),

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
