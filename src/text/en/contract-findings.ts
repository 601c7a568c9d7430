import type { ContractFindingFacts } from '../contract-finding-facts';
import type { FindingSentences } from '../finding-sentences';
import { formatDecimalText } from '../format/format-decimal-text';
import type { SettingKey } from '../setting-texts';
import { settings } from './settings';

const ORIGINS: Readonly<Record<ContractFindingFacts['invalidSetting']['origin'], string>> = {
  contract: 'in the contract file',
  sheet: 'in the sheet',
  commandLine: 'on the command line',
};

export const contractFindings: Pick<FindingSentences, keyof ContractFindingFacts> = {
  contractSheetHeaderless: () =>
    "The sheet has no row with the headings Id, Value and Default, so edits in it were not read, and the contract's own values stand.",
  unknownContractRow: ({ id }) =>
    `The row «${id}» does not belong to the contract and is not used. Correct the id or delete the row.`,
  doubledContractRow: ({ id }) =>
    `The row «${id}» stands several times; only the first is used. Delete the other.`,
  invalidContractValue: ({ id, text }) =>
    `«${text}» can't be the value of «${id}», so the contract's own value stands. Correct the cell.`,
  invalidSetting: ({ setting, text, origin, kept }) =>
    `«${text}» ${ORIGINS[origin]} can't be used as «${settings[setting].name}», so ${kept === '' ? 'it counts as empty' : `«${valueText(setting, kept)}» stands`}.`,
};

/** A setting's value as a person reads it. */
function valueText(setting: SettingKey, value: string): string {
  if (setting === 'populationYear') return value;
  return settings[setting].choices?.[value] ?? formatDecimalText(value, 'en');
}
