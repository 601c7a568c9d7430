import type { Contract, YearValue } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';
import { yearsOf } from './years-of';

type Path = readonly (string | number)[];

/** Years that stand twice in a list, or that the contract does not cover. */
export function lintYears(
  { years: { first, last } }: Contract,
  values: readonly YearValue[],
  path: Path,
): readonly ContractProblem[] {
  return values.flatMap(({ year }, at) => {
    const here = [...path, at, 'year'];
    const isDoubled = values.findIndex((other) => other.year === year) < at;
    const isOutside = year < first || year > last;
    return [
      ...(isDoubled ? [contractProblem('error', 'doubledYear', here, { year })] : []),
      ...(isOutside
        ? [contractProblem('warning', 'yearOutside', here, { year, first, last })]
        : []),
    ];
  });
}

/** The years of the contract that a list has no value for. */
export function missingYears(contract: Contract, values: readonly YearValue[]): readonly number[] {
  return yearsOf(contract).filter((year) => !values.some((value) => value.year === year));
}
