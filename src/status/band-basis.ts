import Fraction from 'fraction.js';
import type { Settings } from '../contract/settings';
import type { MunicipalityFigure, Period } from '../figures/figures';
import { elapsedShare } from './elapsed-share';
import type { BandBasis } from './verdict';

/**
 * What the municipalities share by population (rules 2, `individualTarget`): the target, scaled by days gone, or the
 * actual total of them all. `null` when no course was counted, or when the total is not known.
 */
export function bandBasisOf(
  municipalities: readonly MunicipalityFigure[],
  settings: Settings,
  period: Period,
): BandBasis | null {
  const counts = municipalities.map(({ count }) => count);
  const total = counts.reduce((sum: Fraction, count) => sum.add(count ?? 0), new Fraction(0));
  if (total.equals(0)) return null;
  const { individualTarget, tolerance } = settings;
  if (individualTarget !== null) {
    return { kind: 'target', total: individualTarget.mul(elapsedShare(period)), tolerance };
  }
  return counts.includes(null) ? null : { kind: 'actual', total, tolerance };
}
