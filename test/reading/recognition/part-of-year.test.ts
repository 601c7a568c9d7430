import { splitHeading } from '../../../src/reading/recognition/match-name';
import { isPartOfYear, partOfYear } from '../../../src/reading/recognition/part-of-year';
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
  ])('«%s» names none', (heading) => {
    expect(monthsIn(heading)).toBeNull();
  });

  it('alone is told from a part in a longer heading', () => {
    const isAlone = (text: string): boolean => isPartOfYear(splitHeading(foldText(text)));
    expect(['Marts', '1. kvt. 2026', 'Kvartal 3', 'jan til juni', 'Q2 26'].map(isAlone)).toEqual(
      Array(5).fill(true),
    );
    expect(['Forløb i marts', 'Mål 1. kvartal', 'I alt'].map(isAlone)).toEqual(
      Array(3).fill(false),
    );
  });
});
