import Fraction from 'fraction.js';
import type { Contract, Goal } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';
import { goalIds, goalUnits } from './goal-units';
import { lintYears, missingYears } from './lint-years';
import { isPossibleTarget } from './target-range';

/** Goals that are missing or doubled, and targets that are missing, doubled or impossible. */
export function lintGoals(contract: Contract): readonly ContractProblem[] {
  const missing = goalIds.filter((id) => !contract.goals.some((goal) => goal.id === id));
  return [
    ...missing.map((goal) => contractProblem('error', 'missingGoal', ['goals'], { goal })),
    ...contract.goals.flatMap((goal, at) => lintGoal(contract, goal, at)),
  ];
}

function lintGoal(contract: Contract, goal: Goal, at: number): readonly ContractProblem[] {
  const path = ['goals', at];
  const problems: ContractProblem[] = [];
  if (contract.goals.findIndex(({ id }) => id === goal.id) < at) {
    problems.push(contractProblem('error', 'doubledGoal', [...path, 'id'], { goal: goal.id }));
  }
  const expected = goalUnits[goal.id];
  if (goal.unit !== expected) {
    const facts = { goal: goal.id, unit: goal.unit, expected };
    problems.push(contractProblem('error', 'wrongUnit', [...path, 'unit'], facts));
  }
  // A goal with a level gets its target from the reading `youngReading`.
  const unset = goal.level === undefined ? missingYears(contract, goal.targets) : [];
  for (const year of unset) {
    const facts = { goal: goal.id, year };
    problems.push(contractProblem('warning', 'missingTarget', [...path, 'targets'], facts));
  }
  for (const list of ['targets', 'path'] as const) {
    const values = goal[list] ?? [];
    problems.push(...lintYears(contract, values, [...path, list]));
    values.forEach(({ year, value }, index) => {
      if (isPossibleTarget(goal.unit, new Fraction(value))) return;
      const facts = { goal: goal.id, year, value };
      problems.push(contractProblem('error', 'impossibleTarget', [...path, list, index], facts));
    });
  }
  return [...problems, ...lintSpread(contract, goal, path)];
}

/** The spread counts municipalities, so its target is their number. */
function lintSpread(
  { municipalities }: Contract,
  goal: Goal,
  path: readonly (string | number)[],
): readonly ContractProblem[] {
  if (goal.id !== 'geographic-spread') return [];
  return goal.targets.flatMap(({ year, value }, index) => {
    if (new Fraction(value).equals(municipalities.length)) return [];
    const facts = { year, value, municipalities: municipalities.length };
    return [contractProblem('error', 'wrongSpread', [...path, 'targets', index], facts)];
  });
}
