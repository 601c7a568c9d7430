import {
  bestNumberField,
  isVague,
  namesSomePeople,
} from '../../../src/reading/recognition/name-number-column';
import { columnOf, folded, headingOf } from './column-of';

const PEOPLE = 1000;

/** Which number a column of ten cells holds, and how surely, by its heading, its sum and the title. */
function named(heading: string | null, sum: number, title = '', filled = 10): unknown {
  const best = bestNumberField(columnOf(2, heading, { filled, sum }), folded(title), PEOPLE);
  return best && [best.field, best.name];
}

describe('A clear heading says which number a column holds', () => {
  it.each([
    ['Folketal', 1000, ['population', 1]],
    ['Antal forløb', 100, ['count', 0.95]],
    ['Fordelingsnøgle', 55, ['key', 1]],
    ['Beløb', 5000, ['amount', 1]],
    ['Fordeling', 5, ['key', 0.6]],
    ['Bemærkning', 1000, null],
  ])('«%s» with a sum of %d', (heading, sum, expected) => {
    expect(named(heading, sum)).toEqual(expected);
  });

  it('whatever the title says', () => {
    expect(named('Andel', 5, 'Folketal')).toEqual(['key', 0.8]);
    expect(named('Vejledning i alt', 1000, 'Folketal')).toEqual(['count', 0.8]);
    expect(named('Fordeling', 5, 'Folketal')).toEqual(['key', 0.6]);
  });
});

describe('The sum tells shares from kroner', () => {
  it.each([
    ['Andel', 999_999, ['key', 0.8]],
    ['Andel', 1_000_000, ['amount', 0.8]],
    ['Fordeling', 2_000_000, ['amount', 0.6]],
    ['Vægt', 2_000_000, ['key', 0.85]],
    ['Vejledning', 2_000_000, ['count', 0.8]],
  ])('under «%s» with a sum of %d', (heading, sum, expected) => {
    expect(named(heading, sum)).toEqual(expected);
  });

  it.each([0.995, 1, 1.005, 1.99, 2, 2.01, 99, 101, 198, 202])(
    'an amount that sums to %d is a share',
    (sum) => {
      expect(named('Beløb', sum)).toEqual(['key', 1]);
    },
  );

  it.each([0, 0.98, 1.02, 1.5, 1.97, 2.03, 98.9, 101.1, 197.9, 202.1, 5000])(
    'an amount that sums to %d is none',
    (sum) => {
      expect(named('Beløb', sum)).toEqual(['amount', 1]);
    },
  );
});

describe('A column of per cent is the key', () => {
  it.each([0.8, 1, 1.2, 1.6, 2.4, 80, 120, 160, 240])('where it sums to %d', (sum) => {
    expect(named('Andel i pct.', sum)).toEqual(['key', 0.8]);
  });

  it.each([0.79, 1.25, 1.59, 2.41, 79.9, 120.1, 159.9, 240.1])('not where it sums to %d', (sum) => {
    expect(named('Andel i pct.', sum)).toBeNull();
  });

  it('whatever it sums to, by the name of a key', () => {
    expect(named('Vægt i pct.', 50)).toEqual(['key', 0.85]);
    expect(named('Fordelingsnøgle i %', 50)).toEqual(['key', 1]);
  });

  it('where it is empty yet, and never by another name', () => {
    expect(named('Andel i pct.', 0, '', 0)).toEqual(['key', 0.8]);
    expect(named('Vækst i pct.', 100)).toBeNull();
    expect(named('Beløb i procent', 100)).toBeNull();
  });
});

describe('A heading that could be of anything is read with the title', () => {
  it.each([
    ['2026', 'Antal forløb', 1000, ['count', 0.95]],
    [null, 'Forløb', 1000, ['count', 0.85]],
    ['I alt', 'Fordeling', 2_000_000, ['amount', 0.6]],
    ['Antal', 'Folketal', 1000, ['population', 1]],
    ['Antal', '', 1000, null],
    ['Resultat', '', 1000, null],
    ['Antal', 'Folketal og bidrag', 1000, null],
    ['Antal virksomheder', 'Vejledning', 1000, null],
    ['Antal virksomheder', 'Folketal', 1000, ['population', 1]],
  ])('«%s» under «%s» with a sum of %d', (heading, title, sum, expected) => {
    expect(named(heading, sum, title)).toEqual(expected);
  });

  it.each([
    ['Nøgletal', null],
    ['Nøgletal: procent', ['key', 0.75]],
    ['Nøgletalsbidrag', null],
    ['Nøgletal for forløb, nøgletal for alle', ['count', 0.85]],
    ['Fordelingsnøgletal', ['key', 1]],
    ['Nøgle', ['key', 0.95]],
  ])('and figures are no key: «%s»', (title, expected) => {
    expect(named('I alt', 100, title)).toEqual(expected);
  });
});

describe('People are about as many as live there', () => {
  it.each([
    [500, null],
    [501, ['population', 1]],
    [19_999, ['population', 1]],
    [20_000, null],
  ])('where the title says so: %d of 1000', (sum, expected) => {
    expect(named('Antal', sum, 'Folketal')).toEqual(expected);
  });

  it('or not counted yet', () => {
    expect(named('Antal', 0, 'Folketal', 0)).toEqual(['population', 1]);
    expect(named('Antal', 100, 'Forløb')).toEqual(['count', 0.85]);
  });

  it.each([
    ['2025', 1000, ['population', 0]],
    [null, 1000, null],
    ['2025', 500, null],
    ['2025', 20_000, null],
    ['Antal', 1000, null],
    ['Q1', 1000, null],
  ])('where nothing says so, perhaps: «%s» with a sum of %d', (heading, sum, expected) => {
    expect(named(heading, sum)).toEqual(expected);
  });

  it('and are none in an empty column that nothing names', () => {
    expect(named('2025', 1000, '', 0)).toBeNull();
    expect(named('2025', 1000, 'Folketal og bidrag')).toEqual(['population', 0]);
  });
});

describe('A heading says no more than that there are numbers, or when', () => {
  it.each([
    ['I alt'],
    ['Antal'],
    ['2025'],
    ['2025K1'],
    ['K4'],
    ['1. januar 2025'],
    ['pr. 1.1.2025'],
    ['Per jan 2025'],
    ['Primo år'],
    ['Ultimo year'],
    ['den 1. january'],
    ['d. 31-12-2025'],
    ['Q1'],
    ['1. kvartal'],
  ])('«%s»', (heading) => {
    expect(isVague(headingOf(heading))).toBe(true);
  });

  it('or there is none', () => {
    expect(isVague(null)).toBe(true);
  });

  it.each([['Folketal'], ['15-64 år'], ['2025K5'], ['Fond'], ['Dansk'], ['Primo x 2025'], ['k12']])(
    'and more: «%s»',
    (heading) => {
      expect(isVague(headingOf(heading))).toBe(false);
    },
  );
});

describe('A heading names an age group', () => {
  it.each([
    ['15-64 år'],
    ['0 - 5 år'],
    ['16–66 years'],
    ['Folketal 15-64 year'],
    ['65+'],
    ['65+ år'],
  ])('«%s»', (heading) => {
    expect(namesSomePeople(folded(heading))).toBe(true);
  });

  it.each([['15-64'], ['64 år'], ['2025'], ['A+'], ['15/64 år'], ['a-64 år']])(
    'and none: «%s»',
    (heading) => {
      expect(namesSomePeople(folded(heading))).toBe(false);
    },
  );
});
