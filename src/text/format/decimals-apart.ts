import type Fraction from 'fraction.js';
import { roundScaled } from './round-scaled';

/**
 * The fewest decimals, at least `least`, at which rounding keeps the order of all values: 69.96 beside 70 needs two,
 * so that no sentence prints a result on the edge that it misses. Equal values stay equal at any number.
 */
export function decimalsApart(values: readonly Fraction[], least: number): number {
  const ascending = [...values].sort((a, b) => a.compare(b));
  let decimals = least;
  while (!keepsOrder(ascending, decimals)) decimals += 1;
  return decimals;
}

function keepsOrder(ascending: readonly Fraction[], decimals: number): boolean {
  return ascending.every((value, index) => {
    const next = ascending[index + 1];
    if (next === undefined || value.equals(next)) return true;
    return roundScaled(value, decimals) < roundScaled(next, decimals);
  });
}
