import Fraction from 'fraction.js';
import type { MunicipalityFigure } from '../figures/figures';

/**
 * Each municipality's share of the population of all, by code. `null` where a share can't be known: what is missing is
 * no zero, so one unknown population leaves the shares of all unknown.
 */
export function populationShares(
  municipalities: readonly MunicipalityFigure[],
): ReadonlyMap<string, Fraction> | null {
  let all = new Fraction(0);
  for (const { population } of municipalities) {
    if (population === null) return null;
    all = all.add(population);
  }
  if (all.equals(0)) return null;
  return new Map(
    municipalities.map(({ code, population }) => [code, new Fraction(population ?? 0).div(all)]),
  );
}
