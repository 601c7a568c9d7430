import { scanNumber } from '../text/scan-number';
import type { Contract } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';
import { settingDefinitions, settingNames } from './setting-definitions';

/** Choices of the contract that can't be read; a band of 0 per cent is told by name. */
export function lintSettings({ settings }: Contract): readonly ContractProblem[] {
  return settingNames.flatMap((name) => {
    const value = settings[name];
    if (value === undefined || settingDefinitions[name].read(value) !== undefined) return [];
    const path = ['settings', name];
    if (name === 'tolerance' && scanNumber(value)?.value.equals(0)) {
      return [contractProblem('error', 'zeroBand', path, { value })];
    }
    return [contractProblem('error', 'invalidSetting', path, { setting: name, value })];
  });
}
