import fc from 'fast-check';
import { readNumber } from '../../../src/reading/values/read-number';
import type { CellValue } from '../../../src/workbook/cell';
import { BLANK_CELLS } from './cells';

function numberRead(value: CellValue): string {
  const reading = readNumber(value);
  return reading.kind === 'value' ? reading.value.value.toString() : reading.kind;
}

describe('Reading a number', () => {
  it.each<[CellValue, string]>([
    ['1.234,5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u2009234\u202f567,25', '1234567.25'],
    ['44.815.000 kr.', '44815000'],
    ['kr. 1.234,-', '1234'],
    ['1.234,- kr.', '1234'],
    ['DKK 12', '12'],
    ['1,5 mio. kr.', '1500000'],
    ['2 mia. kr', '2000000000'],
    ['450 t.kr.', '450000'],
    ['450 tkr.', '450000'],
    ['1.234', '1234'],
    ['1234.5', '1234.5'],
    ['1.5', '1.5'],
    ['0.561', '0.561'],
    ['1234.567', '1234.567'],
    ['27,179', '27.179'],
    ['1,234.56', '1234.56'],
    ['1,234,567', '1234567'],
    [',5', '0.5'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['kr. -5', '-5'],
    ['(5)', '-5'],
    ['(1.234,5 kr.)', '-1234.5'],
    ['+3', '3'],
    ["'12", '12'],
    ['5 procentpoint', '5'],
    ['0012', '12'],
    [0.5610000000000001, '0.561'],
    [-3, '-3'],
    [1e21, '1000000000000000000000'],
  ])('%j is %s', (value, expected) => {
    expect(numberRead(value)).toBe(expected);
  });

  it.each<CellValue>([
    'ca. 12',
    '12?',
    '1-2',
    '1/2',
    '½',
    '10²',
    '12:30',
    '01.02.2026',
    '1.23.456',
    '12.34,5.6',
    '1.234.56',
    '1 23',
    '1 234.567',
    '2026 000',
    '012.345',
    '--5',
    '-(5)',
    '5-',
    '1e5',
    '1,5 k',
    '12 tdkk mio',
    '1.',
    ',',
    'kr.',
    'ved ikke',
    '9'.repeat(31),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    { error: '#DIV/0!' },
  ])('%j is unreadable', (value) => {
    expect(numberRead(value)).toBe('unreadable');
  });

  it.each(BLANK_CELLS)('%j is blank', (value) => {
    expect(readNumber(value).kind).toBe('blank');
  });

  it.each(['12,5 %', '12,5%', '12,5 pct.', '12,5\u00a0Pct', '12,5 procent', '12.5 percent'])(
    '%j says per cent',
    (text) => {
      expect(readNumber(text)).toMatchObject({ value: { isPercent: true, multiplierSaid: false } });
      expect(numberRead(text)).toBe('12.5');
    },
  );

  it('tells whether a multiplier was said', () => {
    expect(readNumber('450 t.kr.')).toMatchObject({ value: { multiplierSaid: true } });
    expect(readNumber('450 kr.')).toMatchObject({ value: { multiplierSaid: false } });
  });

  const danish = (decimals: number) =>
    new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });

  it.each([0, 1, 2, 3, 4])(
    'reads every printed Danish number with %d decimals back',
    (decimals) => {
      const units = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
      const endings = fc.constantFrom('', ' %', ' kr.', ' pct.');
      fc.assert(
        fc.property(units, endings, (scaled, ending) => {
          const value = scaled / 10 ** decimals;
          const reading = readNumber(danish(decimals).format(value) + ending);
          expect(reading).toMatchObject({ kind: 'value' });
          if (reading.kind === 'value') {
            expect(reading.value.value.mul(10 ** decimals).equals(scaled)).toBe(true);
          }
        }),
      );
    },
  );

  it.each(['1', '1.', '1 ', '1,234', '(', '-', '.', ' '])(
    'is done with 100.000 characters of %j at once',
    (piece) => {
      const started = performance.now();
      readNumber(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
