import type { Contract, Goal, YearValue } from './contract';
import type { ContractEdits } from './contract-edits';

/** The contract with the targets and grants that staff typed in the sheet; settings are resolved by `resolveSettings`. */
export function applyEdits(
  contract: Contract,
  edits: Pick<ContractEdits, 'targets' | 'grants'>,
): Contract {
  const goals = contract.goals.map((goal): Goal => {
    const own = edits.targets.filter((edit) => edit.goal === goal.id);
    return own.length === 0 ? goal : { ...goal, targets: withEdits(goal.targets, own) };
  });
  return { ...contract, goals, grants: withEdits(contract.grants, edits.grants) };
}

interface YearEdit {
  readonly year: number;
  readonly value: string | null;
}

function withEdits(values: readonly YearValue[], edits: readonly YearEdit[]): readonly YearValue[] {
  const byYear = new Map<number, string | null>(values.map(({ year, value }) => [year, value]));
  for (const { year, value } of edits) byYear.set(year, value);
  return [...byYear]
    .flatMap(([year, value]) => (value === null ? [] : [{ year, value }]))
    .toSorted((a, b) => a.year - b.year);
}
