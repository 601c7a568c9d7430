import type Fraction from 'fraction.js';
import type { Contract } from '../contract/contract';
import { municipalityName } from '../figures/municipality-name';
import type { Settings } from '../contract/settings';
import type { Figures, MunicipalityFigure, Period } from '../figures/figures';
import { bandAround, distanceToBand } from './band';
import { bandBasisOf } from './band-basis';
import { populationShares } from './population-shares';
import type { BandBasis, MunicipalityVerdict } from './verdict';

/** What the municipalities are judged by. */
export interface MunicipalityCase {
  readonly figures: Figures;
  readonly contract: Contract;
  readonly settings: Settings;
  readonly period: Period;
}

/**
 * Every municipality of the contract against its band (6.b (I), rules 4), in the contract's order, and what the bands
 * are shares of.
 */
export function judgeMunicipalities({ figures, contract, settings, period }: MunicipalityCase): {
  verdicts: readonly MunicipalityVerdict[];
  basis: BandBasis | null;
} {
  const counted = new Map(figures.municipalities.map((figure) => [figure.code, figure]));
  const municipalities = contract.municipalities.map(
    (code) => counted.get(code) ?? { code, population: null, count: null },
  );
  const shares = populationShares(municipalities);
  const basis = bandBasisOf(municipalities, settings, period);
  const verdicts = municipalities.map((figure) =>
    judge(figure, shares?.get(figure.code) ?? null, basis),
  );
  return { verdicts, basis };
}

function judge(
  { code, population, count }: MunicipalityFigure,
  share: Fraction | null,
  basis: BandBasis | null,
): MunicipalityVerdict {
  const known = { code, name: municipalityName(code), population, count, share };
  if (share === null || basis === null) return { ...known, ...UNJUDGED };
  const expected = basis.total.mul(share);
  const band = bandAround(expected, basis.tolerance);
  const bounds = { expected, lower: band.lower, upper: band.upper, widened: band.widened };
  if (count === null) return { ...known, ...UNJUDGED, ...bounds };
  const toBand = distanceToBand(count, band);
  const status = toBand > 0 ? 'below' : toBand < 0 ? 'above' : 'within';
  return { ...known, ...bounds, status, toBand };
}

const UNJUDGED = {
  status: 'unknown',
  expected: null,
  lower: null,
  upper: null,
  widened: false,
  toBand: null,
} as const;
