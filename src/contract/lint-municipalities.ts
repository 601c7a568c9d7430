import type { Contract } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';
import { municipalityOf } from './municipalities';

/** Codes that no municipality has, that stand twice, or that belong to another business house than the others. */
export function lintMunicipalities({ municipalities }: Contract): readonly ContractProblem[] {
  const house = mostCommon(municipalities.flatMap((code) => municipalityOf(code)?.house ?? []));
  return municipalities.flatMap((code, at) => {
    const path = ['municipalities', at];
    const municipality = municipalityOf(code);
    if (!municipality) return [contractProblem('error', 'unknownMunicipality', path, { code })];
    if (municipalities.indexOf(code) < at) {
      return [contractProblem('error', 'doubledMunicipality', path, { code })];
    }
    if (municipality.house === house) return [];
    return [contractProblem('warning', 'otherHouse', path, { code, house: municipality.house })];
  });
}

function mostCommon(houses: readonly string[]): string | undefined {
  const count = (house: string) => houses.filter((other) => other === house).length;
  return houses.toSorted((a, b) => count(b) - count(a))[0];
}
