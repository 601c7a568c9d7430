import * as fc from 'fast-check';
import Fraction from 'fraction.js';
import { decimalsApart } from '../../src/text/format/decimals-apart';
import { formatIn } from '../../src/text/format/format';
import { scanNumber } from '../../src/text/scan-number';

const da = formatIn('da');
const en = formatIn('en');

const decimals = fc.integer({ min: 0, max: 4 });
/** Numbers with at most four decimals, so that four decimals print them whole. */
const numbers = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), decimals)
  .map(([digits, places]) => new Fraction(digits, 10n ** BigInt(places)));
const ratios = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => new Fraction(numerator, denominator));

function readDanish(text: string): Fraction {
  const read = scanNumber(text);
  if (read === null) throw new Error(`«${text}» does not read back`);
  return read.value;
}

function readEnglish(text: string): Fraction {
  return new Fraction(text.replaceAll(',', ''));
}

describe('A printed number', () => {
  it('reads back as what it was', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readDanish(da.number(number, 4)).equals(number)).toBe(true);
        expect(readEnglish(en.number(number, 4)).equals(number)).toBe(true);
      }),
    );
  });

  it('reads back within half of its last decimal when it was rounded', () => {
    fc.assert(
      fc.property(ratios, decimals, (number, places) => {
        const half = new Fraction(1, 2 * 10 ** places);
        for (const read of [
          readDanish(da.number(number, places)),
          readEnglish(en.number(number, places)),
        ]) {
          expect(read.sub(number).abs().lte(half)).toBe(true);
        }
      }),
    );
  });

  it('reads back as a percentage', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const read = scanNumber(da.percent(number, 4));
        expect(read?.isPercent).toBe(true);
        expect(read?.value.equals(number)).toBe(true);
      }),
    );
  });

  it.each([
    [1594, 1, '1.594', '1,594'],
    ['2479.4520547', 1, '2.479,5', '2,479.5'],
    ['0.05', 1, '0,1', '0.1'],
    ['-0.05', 1, '-0,1', '-0.1'],
    ['-0.04', 1, '0,0', '0.0'],
    ['70', 2, '70', '70'],
    ['69.999', 1, '70,0', '70.0'],
    ['1234567.5', 0, '1.234.568', '1,234,568'],
  ])(
    '%s with %i decimals at most is «%s» in Danish and «%s» in English',
    (value, places, ...told) => {
      const number = new Fraction(value);
      expect([da.number(number, places), en.number(number, places)]).toEqual(told);
    },
  );
});

describe('A printed amount', () => {
  it('reads back to the øre', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (units) => {
        const kroner = readDanish(da.amount(units, 'krone', 'DKK'));
        const oere = readDanish(da.amount(units, 'øre', 'DKK')).mul(100);
        expect([kroner.equals(units), oere.equals(units)]).toEqual([true, true]);
      }),
    );
  });

  it('says its currency', () => {
    expect(da.amount(44_815_000n, 'krone', 'DKK')).toBe('44.815.000 kr.');
    expect(da.amount(5n, 'øre', 'DKK')).toBe('0,05 kr.');
    expect(da.amount(100n, 'krone', 'EUR')).toBe('100 EUR');
    expect(en.amount(44_815_000n, 'krone', 'DKK')).toBe('DKK 44,815,000');
  });
});

describe('A printed day', () => {
  it('is day, month, year', () => {
    expect(da.date('2026-06-30')).toBe('30-06-2026');
    expect(en.date('2026-06-30')).toBe('30 June 2026');
  });
});

describe('Decimals apart', () => {
  it('keep the order of all numbers, and no fewer would from the least on', () => {
    fc.assert(
      fc.property(fc.array(ratios, { minLength: 1, maxLength: 5 }), decimals, (values, least) => {
        const places = decimalsApart(values, least);
        const isKept = (at: number): boolean =>
          values.every((a) =>
            values.every(
              (b) => Math.sign(a.compare(b)) === Math.sign(readAt(a, at).compare(readAt(b, at))),
            ),
          );
        expect(isKept(places)).toBe(true);
        expect(places === least || !isKept(places - 1)).toBe(true);
      }),
    );
  });
});

function readAt(value: Fraction, places: number): Fraction {
  return readEnglish(en.number(value, places));
}
