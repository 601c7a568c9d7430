import { splitHeading } from '../../../src/reading/recognition/match-name';
import { isPartOfYear, partIn, partOfYear } from '../../../src/reading/recognition/part-of-year';
import { foldText } from '../../../src/reading/values/fold-text';

function monthsIn(text: string): string | null {
  const part = partOfYear(splitHeading(foldText(text)));
  return part === null ? null : `${String(part.from)}-${String(part.to)}`;
}

describe('The part of the year that a heading names', () => {
  it.each([
    ['Januar', '1-1'],
    ['feb.', '2-2'],
    ['Marts 2026', '3-3'],
    ['MAJ', '5-5'],
    ['May', '5-5'],
    ['June', '6-6'],
    ['juli', '7-7'],
    ['Okt', '10-10'],
    ['October', '10-10'],
    ['dec-26', '12-12'],
    ['1. kvartal', '1-3'],
    ['2. kvt. 26', '4-6'],
    ['Kvartal 3', '7-9'],
    ['4th quarter', '10-12'],
    ['Q1', '1-3'],
    ['q2-26', '4-6'],
    ['3K', '7-9'],
    ['K4 2026', '10-12'],
    ['1. halvår', '1-6'],
    ['H2', '7-12'],
    ['1. og 2. kvartal', '1-6'],
    ['1.-3. kvartal 2026', '1-9'],
    ['jan.-juni', '1-6'],
    ['Individuelle forløb i september 2026', '9-9'],
    ['Antal forløb pr. kommune 3. kvartal', '7-9'],
    ['1. julimøde i marts', '3-3'],
    ['Mål 1 tilbud 2. kvartal', '4-6'],
    ['Mål 1 katalog 2. kvartal', '4-6'],
    ['Kvartalet 1', '1-3'],
    ['4. kvartalstal', '10-12'],
    ['2. halvåret', '7-12'],
    ['1st half', '1-6'],
    ['2kvt', '4-6'],
    ['4kvartal', '10-12'],
    ['2halvår', '7-12'],
    ['Marts til maj', '3-5'],
    ['Q1 to Q3', '1-9'],
    ['Q2 and Q3', '4-9'],
  ])('«%s» is months %s', (heading, months) => {
    expect(monthsIn(heading)).toBe(months);
  });

  it.each([
    'I alt 2026',
    'Antal',
    '2026',
    'Kvartal',
    '5. kvartal',
    '30. september 2026',
    '1. januar',
    'Pr. 30. juni',
    'Status september',
    'Antal pr. september 2026',
    'Til og med marts',
    'Forløb t.o.m. marts',
    'Akkumuleret 2. kvartal',
    'År til dato, september',
    'Ultimo juni',
    '1. halvår og 3. kvartal',
    'Marianne',
    'Majgården',
    '3. halvår',
    '3H',
    '11. kvartal',
    '12. kvartal',
    'XQ1',
    'Q12',
    'X3K',
    '3Kx',
    '1. xkvt',
    '1. kvtx',
    '1. årshalvår',
    '1. halfx',
    'Year to date, September',
    'Forløb tom marts',
    'YTD marts',
    'ÅTD marts',
    'Løbende marts',
    'Indtil marts',
    'per marts',
    'pr 1. kvartal',
  ])('«%s» names none', (heading) => {
    expect(monthsIn(heading)).toBeNull();
  });

  it.each([
    ['jan', 'januar', 'january'],
    ['feb', 'febr', 'februar', 'february'],
    ['mar', 'marts', 'march'],
    ['apr', 'april'],
    ['maj', 'may'],
    ['jun', 'juni', 'june'],
    ['jul', 'juli', 'july'],
    ['aug', 'august'],
    ['sep', 'sept', 'september'],
    ['okt', 'oct', 'oktober', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ])('is no part of another word: %s', (...names) => {
    const months = new Set(names.map((name) => monthsIn(name)));
    expect(months.size).toBe(1);
    expect([...months]).not.toContain(null);
    const others = names.flatMap((name) => [`${name}xx`, `x${name}`]);
    expect(others.map(monthsIn)).toEqual(others.map(() => null));
  });

  it('is the heading’s own, else its group’s', () => {
    const part = (own: string, group: string): unknown => {
      const words = splitHeading(foldText(own));
      const full = splitHeading(foldText(`${group} ${own}`));
      return partIn({ column: 1, text: own, last: words, own: words, full });
    };
    expect(part('Q2', 'Marts')).toEqual({ from: 4, to: 6 });
    expect(part('Antal', '1. kvartal')).toEqual({ from: 1, to: 3 });
    expect(part('Antal', 'Forløb')).toBeNull();
  });

  it('alone is told from a part in a longer heading', () => {
    const isAlone = (text: string): boolean => isPartOfYear(splitHeading(foldText(text)));
    expect(['Marts', '1. kvt. 2026', 'Kvartal 3', 'jan til juni', 'Q2 26'].map(isAlone)).toEqual(
      Array(5).fill(true),
    );
    const longer = [
      'Forløb i marts',
      'Mål 1. kvartal',
      'I alt',
      '2026',
      'Marts intet',
      'Maj Berlin',
    ];
    expect(longer.map(isAlone)).toEqual(longer.map(() => false));
  });
});
