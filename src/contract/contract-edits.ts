import type { GoalId } from './contract';
import type { SettingEntry } from './resolve-settings';

/** What staff changed in the sheet `Kontrakt`. Values are decimal text; `null`: «ikke fastsat». */
export interface ContractEdits {
  readonly settings: readonly SettingEntry[];
  readonly targets: readonly TargetEdit[];
  readonly grants: readonly GrantEdit[];
}

export interface TargetEdit {
  readonly goal: GoalId;
  readonly year: number;
  readonly value: string | null;
  readonly cell: string;
}

export interface GrantEdit {
  readonly year: number;
  readonly value: string | null;
  readonly cell: string;
}
