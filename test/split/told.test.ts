import type { Contract } from '../../src/contract/contract';
import { splitGrant } from '../../src/split/split-grant';
import { aContract, MIDTJYLLAND, on, someFigures, someSettings } from '../status/a-case';
import { aList, CODES, type Cell, type ColumnOf, type ListOf } from './a-list';

function split(lists: readonly ListOf[], grant: string | null, contract: Partial<Contract> = {}) {
  return splitGrant({
    records: { municipalityLists: lists.map(aList) },
    figures: someFigures(),
    contract: aContract({
      grants: grant === null ? [] : [{ year: 2026, value: grant }],
      ...contract,
    }),
    settings: someSettings(),
    period: on(2026, 6, 30),
  });
}

const everyCell = (cell: Cell, first: Cell = cell): readonly Cell[] =>
  CODES.map((_, at) => (at === 0 ? first : cell));
const amounts = (cells: readonly Cell[], heading = 'Beløb'): ColumnOf => ({
  kind: 'amounts',
  heading,
  cells,
});
const key = (cells: readonly Cell[], heading = 'Nøgle'): ColumnOf => ({
  kind: 'keys',
  heading,
  cells,
});
const list = (...columns: readonly ColumnOf[]): ListOf => ({ columns });
const FIRST = MIDTJYLLAND[0]?.name;

describe('What the split tells is told with its numbers and names', () => {
  it.each<[string, readonly ListOf[], string | null, string, unknown]>([
    [
      'amounts that sum to nearly the grant',
      [list(amounts(everyCell('100')))],
      '1881',
      'amountsOffGrant',
      { sum: '1900', grant: '1881', difference: '19', unit: 'krone', currency: 'DKK' },
    ],
    [
      'amounts that sum to something else',
      [list(amounts(everyCell('100')))],
      '1980',
      'amountsNotGrant',
      { sum: '1900', grant: '1980', difference: '-80', unit: 'krone', currency: 'DKK' },
    ],
    [
      'amounts of a year without a grant',
      [list(amounts(everyCell('100')))],
      null,
      'amountsAreTotal',
      { sum: '1900', unit: 'krone', currency: 'DKK', year: 2026 },
    ],
    [
      'amounts that nobody can pay',
      [list(amounts(everyCell('100', '100.001')))],
      '1900',
      'amountsRounded',
      { unit: 'krone' },
    ],
    [
      'two columns of amounts that both sum to the grant',
      [list(amounts(everyCell('100'), 'A'), amounts(everyCell('99', '118'), 'B'))],
      '1900',
      'severalAmounts',
      { columns: ['Kommuner!C5:C23', 'Kommuner!D5:D23'] },
    ],
    [
      'two columns of amounts where no grant can tell which',
      [list(amounts(everyCell('100'), 'A'), amounts(everyCell('99'), 'B'))],
      null,
      'severalAmounts',
      { columns: ['Kommuner!C5:C23', 'Kommuner!D5:D23'] },
    ],
    [
      'a grant with øre over amounts without',
      [list(amounts(everyCell('100')))],
      '1900.50',
      'amountsOffGrant',
      { sum: '190000', grant: '190050', difference: '-50', unit: 'øre', currency: 'DKK' },
    ],
    [
      'amounts with øre that are some kroner off, as kroner may be',
      [list(amounts(everyCell('100', '99.75')))],
      '1890.75',
      'amountsOffGrant',
      { sum: '189975', grant: '189075', difference: '900', unit: 'øre', currency: 'DKK' },
    ],
    [
      'two columns of amounts of which one sums to the grant',
      [list(amounts(everyCell('100'), 'A'), amounts(everyCell('99'), 'B'))],
      '1900',
      'amountsBySum',
      { columns: ['Kommuner!C5:C23', 'Kommuner!D5:D23'] },
    ],
    [
      'amounts of another year',
      [list({ ...amounts(everyCell('100'), 'Beløb 2025'), year: 2025 })],
      '1900',
      'amountsPassedOver',
      { heading: 'Beløb 2025', reason: 'otherYear', year: 2026 },
    ],
    [
      'two keys that differ in two municipalities alone',
      [list(key(everyCell('1')), key(everyCell('1').map((one, at) => ['2', '0'][at] ?? one)))],
      '1900',
      'severalKeys',
      { columns: ['Kommuner!C5:C23', 'Kommuner!D5:D23'] },
    ],
    [
      'two keys that differ',
      [list(key(everyCell('1'), 'A'), key(everyCell('1', '9'), 'B'))],
      '1900',
      'severalKeys',
      { columns: ['Kommuner!C5:C23', 'Kommuner!D5:D23'] },
    ],
    [
      'a key of last year',
      [list({ ...key(everyCell('1'), 'Nøgle 2025'), year: 2025 })],
      '1900',
      'keyOfOtherYear',
      { heading: 'Nøgle 2025', year: 2026 },
    ],
    ['a blank cell', [list(key(everyCell('1', null)))], '1900', 'splitCellBlank', { name: FIRST }],
    [
      'a cell that is no number',
      [list(key(everyCell('1', { unreadable: 'mangler' })))],
      '1900',
      'splitCellUnreadable',
      { name: FIRST },
    ],
    [
      'a negative cell',
      [list(key(everyCell('1', '-1')))],
      '1900',
      'splitCellNegative',
      { name: FIRST },
    ],
  ])('%s', (_, lists, grant, code, facts) => {
    const told = split(lists, grant).findings.find((each) => each.code === code);
    expect(told?.facts).toEqual(facts);
  });
});

describe('A grant with øre', () => {
  it.each<[string, readonly ListOf[], Partial<Contract>]>([
    ['the key in the workbook', [list(key(everyCell('1')))], {}],
    ['population', [], {}],
    [
      'the contract’s own key',
      [],
      { shares: Object.fromEntries(CODES.map((code) => [code, '1'])) },
    ],
  ])('is split in øre by %s', (_, lists, contract) => {
    const { allocation } = split(lists, '1900.50', contract);
    expect([allocation?.unit, allocation?.total]).toEqual(['øre', 190_050n]);
  });
});

describe('Amounts of nothing', () => {
  it('are shares of nothing, not an error', () => {
    const { allocation } = split([list(amounts(everyCell('0')))], null);
    expect(allocation?.total).toBe(0n);
    expect(new Set(allocation?.rows.map(({ share }) => share.toString()))).toEqual(new Set(['0']));
  });

  it('leave no share at zero where there is something to share', () => {
    const { allocation } = split([list(amounts(everyCell('100')))], '1900');
    expect(new Set(allocation?.rows.map(({ share }) => share.toFraction()))).toEqual(
      new Set(['1/19']),
    );
  });
});

describe('A key in an extract', () => {
  it('is no key beside the list that has all municipalities', () => {
    const extract = {
      sheet: 'Uddrag',
      codes: CODES.slice(0, 3),
      columns: [key(['5', '6', '7'])],
    };
    const { allocation, findings } = split([extract, list(key(everyCell('1')))], '1900');
    expect([allocation?.where?.sheet, findings]).toEqual(['Kommuner', []]);
  });
});

describe('EAN numbers in two lists', () => {
  it('are those of the first list that has one for the municipality', () => {
    const eans = (first: string | null, second: string | null) =>
      CODES.map((_, at) => (at === 0 ? first : at === 1 ? second : null));
    const [one, other] = ['5790000000005', '5798000000001'];
    const lists = [
      { ...list(key(everyCell('1'))), eans: eans(one, null) },
      { sheet: 'EAN', eans: eans(other, one) },
    ];
    const rows = split(lists, '1900').allocation?.rows ?? [];
    expect(rows.slice(0, 3).map(({ ean }) => ean)).toEqual([one, one, null]);
  });
});
