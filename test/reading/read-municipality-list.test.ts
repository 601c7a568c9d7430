import Fraction from 'fraction.js';
import { readMunicipalityList } from '../../src/reading/read-municipality-list';
import type { MunicipalityList, NumberColumn } from '../../src/reading/records';
import type { CellValue } from '../../src/workbook/cell';
import { contextOf, tableOf, type GivenColumn, type MoreOfTable } from './table-of';

const NAME: GivenColumn = ['municipality', 'Kommune'];

function read(
  columns: readonly GivenColumn[],
  rows: readonly (readonly CellValue[])[],
  more: MoreOfTable & { readonly sheet?: string } = {},
) {
  const { table, cells } = tableOf('municipalities', columns, rows, more);
  const context = contextOf();
  const list = readMunicipalityList(more.sheet ?? 'Liste', table, cells, context);
  return { list, told: context.findings.all() };
}

/** The one column beside Aarhus and Viborg. */
function beside(
  column: GivenColumn,
  values: readonly [CellValue, CellValue],
  more: MoreOfTable & { readonly sheet?: string } = {},
): NumberColumn | undefined {
  const rows = [
    ['Aarhus', values[0]],
    ['Viborg', values[1]],
  ];
  return columnsOf(read([NAME, column], rows, more).list)[0];
}

const columnsOf = (list: MunicipalityList): NumberColumn[] => [
  ...list.populations,
  ...list.counts,
  ...list.keys,
  ...list.amounts,
];

describe('A list of municipalities', () => {
  it('gives each of the contract’s with the numbers beside it, and the sums of all others', () => {
    const { list, told } = read(
      [NAME, ['population', 'Folketal 2026'], ['amount', 'Beløb'], ['ean', 'EAN']],
      [
        ['Horsens', 100, 1, null],
        ['Aarhus', 370, 2, 5_790_000_000_005],
        ['Ukendt by', 7, 3, null],
        ['Viborg', 'ca. 97', null, '-'],
        ['Odense', 'mange', 4.5, null],
        ['Andetsteds', null, 5, null],
      ],
    );
    const column = { year: null, part: null, sheetPart: null, name: 1 };
    expect(list).toEqual({
      sheet: 'Liste',
      source: {
        sheet: 'Liste',
        kind: 'municipalities',
        headerRow: 1,
        firstRow: 2,
        lastRow: 7,
        columns: [
          { field: 'municipality', column: 1, heading: 'Kommune', why: 'heading' },
          { field: 'population', column: 2, heading: 'Folketal 2026', why: 'heading' },
          { field: 'amount', column: 3, heading: 'Beløb', why: 'heading' },
          { field: 'ean', column: 4, heading: 'EAN', why: 'heading' },
        ],
        leftOut: null,
      },
      rows: [
        { row: 3, code: '751', ean: '5790000000005' },
        { row: 5, code: '791', ean: null },
      ],
      rowsLeftOut: 4,
      populations: [
        {
          ...column,
          column: 2,
          heading: 'Folketal 2026',
          year: 2026,
          isInvoiced: false,
          isPercent: false,
          cells: [
            { cell: 'B3', value: new Fraction(370), text: null },
            { cell: 'B5', value: null, text: 'ca. 97' },
          ],
          beyond: { outside: new Fraction(100), unknown: new Fraction(7) },
        },
      ],
      counts: [],
      keys: [],
      amounts: [
        {
          ...column,
          column: 3,
          heading: 'Beløb',
          isInvoiced: false,
          isPercent: false,
          cells: [
            { cell: 'C3', value: new Fraction(2), text: null },
            { cell: 'C5', value: null, text: null },
          ],
          beyond: { outside: new Fraction('5.5'), unknown: new Fraction(8) },
        },
      ],
      hasEan: true,
    });
    expect(told.map(({ code }) => code)).toEqual([
      'listRowUnknown',
      'listRowUnknown',
      'listRowsOutside',
    ]);
  });

  it('without a column of EAN numbers says so', () => {
    const { list } = read([NAME, ['count', 'Forløb']], [['Aarhus', 3]]);
    expect([list.hasEan, list.rows]).toEqual([false, [{ row: 2, code: '751', ean: null }]]);
  });

  it.each<[CellValue, string | null]>([
    [5_790_000_000_005, '5790000000005'],
    [1e21, '1000000000000000000000'],
    [1.5, '1.5'],
    [' 5790 0000 ', '5790 0000'],
    [true, 'TRUE'],
    ['n/a', null],
    [null, null],
  ])('shows the EAN number %j as %j', (value, ean) => {
    expect(read([NAME, ['ean', 'EAN']], [['Aarhus', value]]).list.rows[0]?.ean).toBe(ean);
  });

  it('keeps two columns of one field apart, each with its own cells', () => {
    const columns: GivenColumn[] = [
      ['count', 'Forløb 2026'],
      NAME,
      ['amount', 'Beløb 2026'],
      ['count', 'Forløb 2027'],
      ['amount', 'Beløb 2027'],
    ];
    const { list } = read(columns, [[1, 'Aarhus', 2, 3, 4]]);
    const shown = columnsOf(list).map(({ column, year, cells }) => [
      column,
      year,
      cells.map(({ cell, value }) => [cell, value?.toString()]),
    ]);
    expect(shown).toEqual([
      [1, 2026, [['A2', '1']]],
      [4, 2027, [['D2', '3']]],
      [3, 2026, [['C2', '2']]],
      [5, 2027, [['E2', '4']]],
    ]);
  });
});

describe('The year and the part of it that a column of numbers is of', () => {
  it.each<[string, string, string, number | null]>([
    ['Forløb 2027', 'Folketal 2026', '', 2027],
    ['Forløb', 'Folketal 2026', '', 2026],
    ['Forløb', 'Liste', 'Opgørelse 2025', 2025],
    ['Forløb', 'Liste 2026', 'Opgørelse 2025', null],
    ['Forløb 2026 og 2027', 'Folketal 2025', '', null],
    ['Forløb', 'Liste', '', null],
  ])('is told by «%s» on the sheet «%s» under «%s»', (heading, sheet, title, year) => {
    expect(beside(['count', heading], [1, 2], { sheet, title })?.year).toBe(year);
  });

  it('is told by the group over a heading that names none, and by the heading before the group', () => {
    const rows = [['Aarhus', 1, 2, 3]];
    const columns: GivenColumn[] = [NAME, [null, 'x'], ['count', 'Forløb'], ['count', 'Nye 2027']];
    const { list } = read(columns, rows, { above: [null, 'År 2026, 1. kvartal', null, null] });
    expect(list.counts.map(({ year, part }) => [year, part])).toEqual([
      [2026, { from: 1, to: 3 }],
      [2027, { from: 1, to: 3 }],
    ]);
  });

  it('is the part that a heading names itself, whatever part the group names', () => {
    const columns: GivenColumn[] = [NAME, [null, 'x'], ['count', 'Q3']];
    const { list } = read(columns, [['Aarhus', 1, 2]], { above: [null, 'Januar', null] });
    expect(list.counts.map(({ part }) => part)).toEqual([{ from: 7, to: 9 }]);
  });

  it('is told by the heading that the table remembers where none was read', () => {
    const { table, cells } = tableOf(
      'municipalities',
      [NAME, ['count', 'Marts 2026, t.kr.']],
      [['Aarhus', 2]],
    );
    const list = readMunicipalityList('Liste', { ...table, headings: [] }, cells, contextOf());
    expect(list.counts).toMatchObject([
      { year: 2026, part: { from: 3, to: 3 }, cells: [{ value: new Fraction(2000) }] },
    ]);
  });

  it('is told for the sheet by its name and title', () => {
    const half = { from: 1, to: 6 };
    const titled = beside(['count', 'Forløb'], [1, 2], { title: '1. halvår' });
    expect([titled?.part, titled?.sheetPart]).toEqual([null, half]);
    const named = beside(['count', 'Forløb Q3'], [1, 2], { sheet: 'H1' });
    expect([named?.part, named?.sheetPart]).toEqual([{ from: 7, to: 9 }, half]);
  });
});

describe('What a heading says of its numbers', () => {
  it.each([
    ['Beløb i mio. kr.', 1_000_000],
    ['Beløb, mill. kr.', 1_000_000],
    ['Beløb (millioner)', 1_000_000],
    ['Beløb t.kr.', 1000],
    ['Beløb t. kr.', 1000],
    ['Beløb tkr', 1000],
    ['Beløb 1.000 kr.', 1000],
    ['Beløb 1000 kr', 1000],
    ['Beløb 1 000kr.', 1000],
    ['Beløb (1000)', 1000],
    ['Beløb (1.000)', 1000],
    ['Beløb i 1.000', 1000],
    ['Beløb i 1000', 1000],
    ['Beløb i tusind', 1000],
    ['Beløb TDKK', 1000],
    ['Amount in thousands', 1000],
    ['Beløb 1.000', 1],
    ['Beløb i 10000', 1],
    ['Beløb over 11000 kr', 1],
    ['Beløb i kr.', 1],
  ])('«%s» makes 2 of them %i times as much', (heading, times) => {
    expect(beside(['amount', heading], [2, '3 mio.'])?.cells).toEqual([
      { cell: 'B2', value: new Fraction(2 * times), text: null },
      { cell: 'B3', value: new Fraction(3_000_000), text: null },
    ]);
  });

  it.each<[string, CellValue, string, boolean]>([
    ['Nøgle %', 20, 'General', true],
    ['Nøgle i pct.', 20, 'General', true],
    ['Procent', 20, 'General', true],
    ['Percentage', 20, 'General', true],
    ['Nøgle', 0.2, '0.0%', true],
    ['Nøgle', '20 %', 'General', true],
    ['Nøgle', '20', 'General', false],
    ['Nøgle', 0.2, '0.0', false],
    ['Nøgle pcto', 20, '0" %"', false],
  ])('«%s» over %j, shown as «%s»: per cent is %s', (heading, value, format, isPercent) => {
    const more = { formats: [[], ['General', format]] };
    expect(beside(['key', heading], [80, value], more)?.isPercent).toBe(isPercent);
  });

  it('does not take the format or the text of a row that is not used for per cent', () => {
    const rows = [
      ['Odense', 0.5],
      ['Horsens', '5 %'],
      ['Aarhus', 2],
    ];
    const formats = [['General', '0%']];
    expect(read([NAME, ['key', 'Nøgle']], rows, { formats }).list.keys[0]?.isPercent).toBe(false);
  });

  it('says whether they were invoiced', () => {
    expect(beside(['amount', 'Faktureret beløb'], [1, 2])?.isInvoiced).toBe(true);
    expect(beside(['amount', 'Beløb'], [1, 2])?.isInvoiced).toBe(false);
  });
});

describe('Columns of counts beside each other', () => {
  it.each([
    ['all, where none is said to be of individual courses', ['Forløb', 'Møder'], [2, 3]],
    ['the individual ones alone', ['Forløb', 'Individuelle forløb', 'Kollektive forløb'], [3]],
    ['both individual ones', ['Individuelle 2026', 'Individuelle 2027'], [2, 3]],
    ['those of other years too', ['Forløb 2026', 'Individuelle 2026', 'Forløb 2027'], [3, 4]],
    ['none of any year beside one of no year', ['Forløb 2026', 'Individuelle'], [3]],
    ['that of no year beside one of a year', ['Forløb', 'Individuelle 2026'], [2, 3]],
  ])('are used: %s', (_, headings, used) => {
    const columns = headings.map((heading): GivenColumn => ['count', heading]);
    const { list } = read([NAME, ...columns], [['Aarhus', 1, 2, 3]]);
    expect(list.counts.map(({ column }) => column)).toEqual(used);
  });
});

describe('A column of shares beside counts', () => {
  const rows = [
    ['Aarhus', 10, 25],
    ['Viborg', 30, 75],
  ];
  const columns = (name: number): GivenColumn[] => [
    NAME,
    ['count', 'Forløb'],
    ['key', 'Andel  af alle', { name }],
  ];

  it('is no key where it only says the counts once more, and that is told', () => {
    const { list, told } = read(columns(0.5), rows, { above: ['x', null, null] });
    expect(list.keys).toEqual([]);
    expect(told).toEqual([
      {
        severity: 'note',
        code: 'shareOfCounts',
        where: { sheet: 'Liste', cell: 'C2' },
        facts: { heading: 'Andel af alle' },
      },
    ]);
  });

  it('is a key where its heading surely says so', () => {
    const { list, told } = read(columns(1), rows);
    expect(list.keys.map(({ column }) => column)).toEqual([3]);
    expect(told).toEqual([]);
  });
});
