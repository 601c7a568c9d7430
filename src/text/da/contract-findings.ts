import type { ContractFindingFacts } from '../contract-finding-facts';
import type { FindingSentences } from '../finding-sentences';
import { formatDecimalText } from '../format/format-decimal-text';
import type { SettingKey } from '../setting-texts';
import { settings } from './settings';

const ORIGINS: Readonly<Record<ContractFindingFacts['invalidSetting']['origin'], string>> = {
  contract: 'i kontraktfilen',
  sheet: 'i arket',
  commandLine: 'på kommandolinjen',
};

export const contractFindings: Pick<FindingSentences, keyof ContractFindingFacts> = {
  contractSheetHeaderless: () =>
    'Arket har ingen række med overskrifterne Id, Værdi og Standard, så rettelser i det er ikke læst, og kontraktens egne værdier gælder.',
  unknownContractRow: ({ id }) =>
    `Rækken «${id}» hører ikke til kontrakten og er ikke brugt. Ret id'et, eller slet rækken.`,
  doubledContractRow: ({ id }) =>
    `Rækken «${id}» står flere gange; kun den første er brugt. Slet de andre.`,
  invalidContractValue: ({ id, text }) =>
    `«${text}» kan ikke være værdien af «${id}», så kontraktens egen værdi gælder. Ret cellen.`,
  invalidSetting: ({ setting, text, origin, kept }) =>
    `«${text}» ${ORIGINS[origin]} kan ikke bruges som «${settings[setting].name}», så ${kept === '' ? 'feltet regnes for tomt' : `«${valueText(setting, kept)}» gælder`}.`,
};

/** A setting's value as a person reads it. */
function valueText(setting: SettingKey, value: string): string {
  if (setting === 'populationYear') return value;
  return settings[setting].choices?.[value] ?? formatDecimalText(value, 'da');
}
