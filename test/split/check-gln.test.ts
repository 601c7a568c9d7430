import * as fc from 'fast-check';
import { checkGln } from '../../src/split/check-gln';

/** The check digit worked out from the right, as GS1 tells it: 3, 1, 3, … */
function withCheckDigit(twelve: string): string {
  let sum = 0;
  for (let fromRight = 1; fromRight <= 12; fromRight += 1) {
    sum += Number(twelve[12 - fromRight]) * (fromRight % 2 === 1 ? 3 : 1);
  }
  return twelve + String((10 - (sum % 10)) % 10);
}

const numbers = fc
  .bigInt({ min: 0n, max: 10n ** 12n - 1n })
  .map((digits) => withCheckDigit(String(digits).padStart(12, '0')));

describe('An EAN number', () => {
  it('of 13 digits with the right check digit is taken', () => {
    fc.assert(fc.property(numbers, (number) => expect(checkGln(number)).toBe(number)));
  });

  it('with one digit wrong is refused', () => {
    fc.assert(
      fc.property(numbers, fc.nat(12), fc.integer({ min: 1, max: 9 }), (number, place, change) => {
        const wrong = String((Number(number[place]) + change) % 10);
        expect(checkGln(number.slice(0, place) + wrong + number.slice(place + 1))).toBeNull();
      }),
    );
  });

  it.each([
    '5790000000005',
    ' 5790000000005 ',
    '57 90000 000005',
    '5790-0000-00005',
    'EAN: 5790000000005',
    'GLN 5790000000005',
    ' EAN 5790000000005',
    'ean5790000000005',
  ])('is read through spaces, hyphens and its name: «%s»', (text) => {
    expect(checkGln(text)).toBe('5790000000005');
  });

  it.each([
    '',
    '579000000000',
    '57900000000050',
    '5.79E+12',
    '579000000000A',
    'mangler',
    'xEAN 5790000000005',
  ])('is refused when it is not 13 digits: «%s»', (text) => {
    expect(checkGln(text)).toBeNull();
  });
});
