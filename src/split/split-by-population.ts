import Fraction from 'fraction.js';
import type { Figures } from '../figures/figures';
import { finding } from '../workbook/finding';
import type { Allocation } from './allocation';
import { largestRemainder } from './largest-remainder';
import { municipalityName } from '../figures/municipality-name';
import { refusal } from './split';
import type { Split } from './split';
import { toUnits } from './to-units';
import { unitOfSplit } from './unit-of-split';

/** The grant by population, when the workbook has neither amounts nor a key; told, as it is not KL's own (rules 5.3). */
export function splitByPopulation(
  { municipalities, population }: Pick<Figures, 'municipalities' | 'population'>,
  codes: readonly string[],
  grant: Fraction,
  roundTo: Allocation['unit'],
): Split {
  const inhabitants = new Map(municipalities.map((figure) => [figure.code, figure.population]));
  const names = codes.filter((code) => (inhabitants.get(code) ?? null) === null);
  const isEmpty = codes.every((code) => (inhabitants.get(code) ?? 0) === 0);
  if (names.length > 0 || isEmpty) {
    const missing = (isEmpty ? codes : names).map(municipalityName);
    return refusal([finding('error', 'splitNoPopulation', population.where, { names: missing })]);
  }
  const unit = unitOfSplit([grant], roundTo);
  const total = toUnits(grant, unit);
  const weights = codes.map((code) => ({
    code,
    weight: new Fraction(inhabitants.get(code) ?? 0),
  }));
  const told = finding('warning', 'splitByPopulation', population.where, { year: population.year });
  return {
    refused: false,
    basis: 'population',
    where: population.where,
    unit,
    total,
    portions: largestRemainder(total, weights),
    findings: [told],
  };
}
