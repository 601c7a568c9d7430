import type { ContractFindingFacts } from '../contract-finding-facts';
import type { FindingSentences } from '../finding-sentences';
import { formatDecimalText } from '../format/format-decimal-text';
import type { SettingKey } from '../setting-texts';
import { settings } from './settings';
import { words } from './words';

const ORIGINS: Readonly<Record<ContractFindingFacts['invalidSetting']['origin'], string>> = {
  contract: 'in the contract file',
  sheet: 'in the sheet',
  commandLine: 'on the command line',
};

export const contractFindings: Pick<FindingSentences, keyof ContractFindingFacts> = {
  contractSheetHeaderless: () =>
    "The sheet has no row with the headings Id, Value and Default, so edits in it were not read, and the contract's own values stand.",
  unknownContractRow: ({ id }) =>
    `The row “${id}” does not belong to the contract and is not used. Correct the id or delete the row.`,
  doubledContractRow: ({ id }) =>
    `The row “${id}” stands several times; only the first is used. Delete the other.`,
  invalidContractValue: ({ id, text }) =>
    `“${text}” can't be used as ${rowName(id)}${id.startsWith('sheet:') ? ', so the sheet is read as if the cell were empty' : ", so the contract's own value stands"}. Correct the cell.`,
  invalidSetting: ({ setting, text, origin, kept }) => {
    const { name } = settings[setting];
    const rest = kept === '' ? 'it counts as empty' : `“${valueText(setting, kept)}” stands`;
    return text === ''
      ? `“${name}” is empty ${ORIGINS[origin]}, so ${rest}.`
      : `“${text}” ${ORIGINS[origin]} can't be used as “${name}”, so ${rest}.`;
  },
};

/** What a row of the sheet `Kontrakt` is about, as the sheet itself calls it. */
function rowName(id: string): string {
  const [kind, about = '', year = ''] = id.split(':');
  const goal = Object.entries(words.goals).find(([key]) => key === about)?.[1];
  if (kind === 'target' && goal !== undefined) return `the target “${goal}, ${year}”`;
  if (kind === 'sheet') return `the correction of “${about}”`;
  return kind === 'grant' ? `the basic grant of ${about}` : `the value of “${id}”`;
}

/** A setting's value as a person reads it. */
function valueText(setting: SettingKey, value: string): string {
  if (setting === 'populationYear') return value;
  return settings[setting].choices?.[value] ?? formatDecimalText(value, 'en');
}
