import type { Contract } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';
import { lintGoals } from './lint-goals';
import { lintGrants } from './lint-grants';
import { lintMunicipalities } from './lint-municipalities';
import { lintSettings } from './lint-settings';
import { lintTopics } from './lint-topics';

/**
 * What is odd about a well-shaped contract, in the order of its file: an error makes it unusable, a warning shows in the
 * results as «ikke fastsat» or the like.
 */
export function lintContract(contract: Contract): readonly ContractProblem[] {
  const { first, last } = contract.years;
  return [
    ...(first > last
      ? [contractProblem('error', 'yearsReversed', ['years'], { first, last })]
      : []),
    ...lintMunicipalities(contract),
    ...lintGoals(contract),
    ...lintGrants(contract),
    ...lintSettings(contract),
    ...lintTopics(contract),
  ];
}
