import type { Column } from '../../../src/reading/recognition/match-columns';
import { matchMunicipalityList } from '../../../src/reading/recognition/match-municipality-list';
import type { Profile } from '../../../src/reading/recognition/profile-column';
import { columnOf, folded, headingOf } from './column-of';

const PLACES: Partial<Profile> = {
  filled: 20,
  text: 1,
  municipality: 1,
  distinctMunicipalities: 20,
  distinct: 20,
};
const NUMBERS: Partial<Profile> = { filled: 20, number: 1, sum: 600_000 };

type FoundField = readonly [field: string, column: number];

const places = columnOf(1, 'Kommune', PLACES);
const people = columnOf(2, 'Folketal', NUMBERS);

function matched(columns: readonly Column[], title = '', municipalities = 20): FoundField[] | null {
  const match = matchMunicipalityList(columns, folded(title), {
    municipalities,
    population: 600_000,
  });
  return match?.columns.map(({ field, column }): FoundField => [field, column]) ?? null;
}

/** The fields of columns 2, 3, … beside a column of municipalities. */
function beside(headings: readonly (string | null)[], title = ''): FoundField[] {
  const numbers = headings.map((heading, at) => columnOf(at + 2, heading, NUMBERS));
  return matched([places, ...numbers], title)?.slice(1) ?? [];
}

describe('A list of municipalities', () => {
  it('names them in one column and has numbers in another', () => {
    expect(
      matchMunicipalityList([people, places, columnOf(3, '2026', NUMBERS)], folded(''), {
        municipalities: 20,
        population: 600_000,
      }),
    ).toEqual({
      columns: [
        { field: 'municipality', column: 1, heading: 'Kommune', name: 2, content: 1 },
        { field: 'population', column: 2, heading: 'Folketal', name: 1, content: 1 },
        { field: 'population', column: 3, heading: '2026', name: 0, content: 1 },
      ],
      score: 3,
    });
  });

  it('is none without either', () => {
    expect(matched([people])).toBeNull();
    expect(matched([places])).toBeNull();
    expect(matched([places, columnOf(2, 'Kode', { ...PLACES, text: 0, number: 1 })])).toBeNull();
    expect(matched([])).toBeNull();
  });

  it.each([
    ['six cells of ten name one', { municipality: 0.6 }, 20, true],
    ['fewer do', { municipality: 0.59 }, 20, false],
    ['half of those wanted stand there', { distinctMunicipalities: 3 }, 5, true],
    ['fewer stand there', { distinctMunicipalities: 2 }, 5, false],
    ['ten stand there of many', { distinctMunicipalities: 10 }, 98, true],
    ['nine stand there of many', { distinctMunicipalities: 9 }, 98, false],
    ['most stand once', { distinct: 16 }, 20, true],
    ['many stand twice', { distinct: 15 }, 20, false],
  ] satisfies [string, Partial<Profile>, number, boolean][])(
    'depends on how many it names: %s',
    (_, some, municipalities, expected) => {
      const found = matched(
        [columnOf(1, 'Kommune', { ...PLACES, ...some }), people],
        '',
        municipalities,
      );
      expect(found).toEqual(
        expected
          ? [
              ['municipality', 1],
              ['population', 2],
            ]
          : null,
      );
    },
  );
});

describe('The column that names the municipalities', () => {
  it('is the one whose heading says so, or that has texts', () => {
    const others = columnOf(3, 'Note', PLACES);
    expect(matched([others, places, people])).toEqual([
      ['municipality', 1],
      ['population', 2],
    ]);
    const numbered = columnOf(3, 'Navn', { ...PLACES, text: 0.2 });
    const texts = columnOf(4, null, PLACES);
    expect(matched([numbered, texts, people])).toEqual([
      ['municipality', 4],
      ['population', 2],
    ]);
  });

  it.each([
    [
      0.71,
      0.71,
      [
        ['municipality', 1],
        ['code', 3],
        ['population', 2],
      ],
    ],
    [
      0.7,
      0.71,
      [
        ['municipality', 1],
        ['population', 2],
      ],
    ],
    [
      0.71,
      0.7,
      [
        ['municipality', 1],
        ['population', 2],
      ],
    ],
  ])(
    'may have codes beside it, %d numbers that name %d of them',
    (number, municipality, expected) => {
      const codes = columnOf(3, 'Folketal', {
        ...PLACES,
        text: 0,
        number,
        municipality,
        sum: 600_000,
      });
      expect(matched([places, codes, people])).toEqual(expected);
    },
  );

  it('may be the codes alone', () => {
    const codes = columnOf(1, 'Kommunekode', { ...PLACES, text: 0, number: 1 });
    const match = matchMunicipalityList([codes, people], folded(''), {
      municipalities: 20,
      population: 600_000,
    });
    expect(match?.columns.map(({ field, name }) => [field, name])).toEqual([
      ['code', 1],
      ['population', 1],
    ]);
  });
});

describe('A list by form of guidance', () => {
  const often: Partial<Profile> = { ...PLACES, municipality: 0.4, distinct: 1 };
  const form = (heading: string | null, share = 0.7): Column =>
    columnOf(2, heading, { filled: 40, form: share, number: 1, sum: 50 });
  const counts = columnOf(3, 'Antal forløb', NUMBERS);

  it('has each municipality several times, the form and the count', () => {
    const found = matchMunicipalityList(
      [columnOf(1, 'Kommune', often), form('Individuel'), counts],
      folded(''),
      { municipalities: 20, population: 600_000 },
    );
    expect(found).toMatchObject({
      columns: [
        { field: 'municipality' },
        { field: 'form', column: 2, name: 0.7 },
        { field: 'count' },
      ],
      score: 2,
    });
  });

  it.each([
    ['too few municipalities', { ...often, municipality: 0.39 }, form('Form'), counts],
    ['nothing counted', often, form('Form'), columnOf(3, 'Folketal', NUMBERS)],
    ['too few forms', often, form('Form', 0.69), counts],
    ['no heading of a form', often, form(null), counts],
    ['hardly a heading of a form', often, form('Vejldning'), counts],
  ])('is none with %s', (_, some, forms, numbers) => {
    expect(matched([columnOf(1, 'Kommune', some), forms, numbers])).toBeNull();
  });

  it('is one by a faint heading over forms', () => {
    expect(
      matched([columnOf(1, 'Kommune', often), form('Guidance'), counts, columnOf(4, 'Folketal')]),
    ).toEqual([
      ['municipality', 1],
      ['form', 2],
      ['count', 3],
      ['population', 4],
    ]);
  });
});

describe('The columns beside the municipalities', () => {
  it.each([
    ['numbers for the most part', { filled: 20, number: 0.5 }, true],
    ['texts for the most part', { filled: 20, number: 0.49 }, false],
    ['nothing yet', { filled: 0, number: 0 }, true],
    ['one text', { filled: 1, number: 0 }, false],
  ])('are read where they hold %s', (_, some, expected) => {
    expect(matched([places, columnOf(2, 'Beløb', some)])).toEqual(
      expected
        ? [
            ['municipality', 1],
            ['amount', 2],
          ]
        : null,
    );
  });

  it('have one EAN, and it comes last', () => {
    expect(beside(['EAN-nr.', 'GLN', 'Folketal'])).toEqual([
      ['population', 4],
      ['ean', 2],
    ]);
    const match = matchMunicipalityList([places, columnOf(2, 'EAN')], folded(''), {
      municipalities: 20,
      population: 600_000,
    });
    expect(match).toMatchObject({ columns: [{}, { field: 'ean', name: 1 }], score: 2 });
  });

  it('have no amounts agreed where invoices are listed', () => {
    expect(beside(['Beløb', 'Folketal'])).toEqual([
      ['amount', 2],
      ['population', 3],
    ]);
    expect(beside(['Fakturanr.', 'Beløb', 'Folketal', '2025'])).toEqual([
      ['population', 4],
      ['population', 5],
    ]);
  });

  it('may borrow their meaning from the title', () => {
    expect(beside(['2025', '2026'], 'Antal forløb')).toEqual([
      ['count', 2],
      ['count', 3],
    ]);
  });
});

describe('A vague heading is read with the group it stands in', () => {
  const over = columnOf(2, 'Folketal 2025', { ...NUMBERS, text: 0.49 });
  const grouped = (text: string, group: number, beside = over): unknown => {
    const heading = headingOf(text, 3, { text: 'Folketal', column: group });
    const match = matchMunicipalityList(
      [places, beside, { ...columnOf(3, text, NUMBERS), heading }],
      folded(''),
      { municipalities: 20, population: 600_000 },
    );
    const found = match?.columns.find(({ column }) => column === 3);
    return found && [found.heading, found.name];
  };

  it('over numbers', () => {
    expect(grouped('2026', 2)).toEqual(['Folketal 2026', 1]);
  });

  it.each([
    ['over texts', '2026', 2, columnOf(2, 'Folketal', { text: 0.5 })],
    ['over the municipalities', '2026', 1, over],
    ['over no column of the table', '2026', 7, over],
    ['where its own words are clear', 'Herboende', 2, over],
  ])('and not %s', (_, text, group, second) => {
    expect(grouped(text, group, second)).toEqual([text, 0.97]);
  });
});

describe('Of several columns of a kind', () => {
  it.each([
    ['a share is no key beside the key', ['Fordelingsnøgle', 'Andel', 'Folketal'], '', [2, 4]],
    ['two keys as sure are both kept', ['Fordelingsnøgle', 'Key'], '', [2, 3]],
    ['a share alone is the key', ['Andel', 'Folketal'], '', [2, 3]],
    ['a quarter is a part of the year', ['Forløb 2025', 'Forløb Q1', 'Forløb Q2'], '', [2]],
    ['quarters without the year are kept', ['Forløb Q1', 'Forløb Q2'], '', [2, 3]],
    ['a quarter of an amount is kept', ['Forløb 2025', 'Beløb Q1'], '', [2, 3]],
    ['an age group is a part of the people', ['Folketal', 'Folketal 15-64 år'], '', [2]],
    ['age groups without the whole are kept', ['Folketal 0-14 år', 'Folketal 65+'], '', [2, 3]],
    ['an age group’s courses are kept', ['Folketal', 'Forløb 15-64 år'], '', [2, 3]],
    ['beside a total others are its parts', ['I alt', 'Antal møder', null], 'Antal sager', [2]],
    ['beside a total a year is kept', ['I alt', 'Realiseret 2025'], 'Antal sager', [2, 3]],
    ['beside a total a plain name is kept', ['I alt', 'Vejledning'], 'Antal sager', [2, 3]],
    ['beside a total of courses people are kept', ['Forløb i alt', 'Folktal'], '', [2, 3]],
    ['without a total all are kept', ['Antal', 'Antal møder', null], 'Antal sager', [2, 3, 4]],
    ['a nameless column of people is a part', ['Folketal i alt', null], '', [2]],
    ['a total of keys has no parts', ['Fordeling, total', 'Fordeling'], 'Fordeling', [2, 3]],
  ] satisfies [string, (string | null)[], string, number[]][])(
    '%s',
    (_, headings, title, expected) => {
      expect(beside(headings, title).map(([, column]) => column)).toEqual(expected);
    },
  );
});
