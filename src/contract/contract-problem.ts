import type { GoalId, SettingName } from './contract';

/** Everything that can be off with a contract file, and the facts that a sentence about it needs. */
export interface ContractProblemFacts {
  /** Not of the shape in `docs/contract.schema.json`. */
  wrongShape: { expected: string; received: string };
  yearsReversed: { first: number; last: number };
  unknownMunicipality: { code: string };
  otherHouse: { code: string; house: string };
  doubledMunicipality: { code: string };
  doubledGoal: { goal: GoalId };
  missingGoal: { goal: GoalId };
  wrongUnit: { goal: GoalId; unit: string; expected: string };
  missingTarget: { goal: GoalId; year: number };
  impossibleTarget: { goal: GoalId; year: number; value: string };
  wrongSpread: { year: number; value: string; municipalities: number };
  doubledYear: { year: number };
  yearOutside: { year: number; first: number; last: number };
  missingGrant: { year: number };
  impossibleGrant: { year: number; value: string };
  invalidSetting: { setting: SettingName; value: string };
  zeroBand: { value: string };
  wrongShareCode: { code: string };
  negativeShare: { code: string; value: string };
  sharesDoNotSum: { sum: string };
  doubledTopic: { topic: string };
  doubledWord: { word: string; topics: string };
}

export type ContractProblemCode = keyof ContractProblemFacts;

/**
 * One thing that is off. `error`: the contract can't be used; `warning`: it can, and what is missing shows as such.
 * `path` leads to the place in the file.
 */
export type ContractProblem = {
  [Code in ContractProblemCode]: {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
    readonly path: readonly (string | number)[];
    readonly facts: ContractProblemFacts[Code];
  };
}[ContractProblemCode];

export function contractProblem<Code extends ContractProblemCode>(
  severity: 'error' | 'warning',
  code: Code,
  path: readonly (string | number)[],
  facts: ContractProblemFacts[Code],
): ContractProblem {
  return { severity, code, path, facts } as ContractProblem;
}
