import Fraction from 'fraction.js';

/**
 * The exact value of a number with the 15 digits that Excel shows: 0.5610000000000001 is 0,561.
 * Everything that decides a verdict or an amount is compared as such a ratio of whole numbers.
 */
export function exactly(value: number): Fraction {
  return new Fraction(decimalText(value));
}

function decimalText(value: number): string {
  const [digits = '0', exponent] = value.toPrecision(15).split('e');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.replace('-', '').replace('.', '');
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${bare}`;
  return sign + bare.padEnd(point, '0').slice(0, point) + '.' + bare.slice(point).padEnd(1, '0');
}
