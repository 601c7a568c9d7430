import type { ContractFindingFacts } from '../contract-finding-facts';
import type { FindingSentences } from '../finding-sentences';
import { formatDecimalText } from '../format/format-decimal-text';
import type { SettingKey } from '../setting-texts';
import { settings } from './settings';
import { words } from './words';

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
    `«${text}» kan ikke bruges som ${rowName(id)}${id.startsWith('sheet:') ? ', så arket læses, som om cellen var tom' : ', så kontraktens egen værdi gælder'}. Ret cellen.`,
  invalidSetting: ({ setting, text, origin, kept }) => {
    const { name } = settings[setting];
    const rest = kept === '' ? 'feltet regnes for tomt' : `«${valueText(setting, kept)}» gælder`;
    return text === ''
      ? `«${name}» er tom ${ORIGINS[origin]}, så ${rest}.`
      : `«${text}» ${ORIGINS[origin]} kan ikke bruges som «${name}», så ${rest}.`;
  },
};

/** What a row of the sheet `Kontrakt` is about, as the sheet itself calls it. */
function rowName(id: string): string {
  const [kind, about = '', year = ''] = id.split(':');
  const goal = Object.entries(words.goals).find(([key]) => key === about)?.[1];
  if (kind === 'target' && goal !== undefined) return `måltallet «${goal}, ${year}»`;
  if (kind === 'sheet') return `rettelse af arket «${about}»`;
  return kind === 'grant' ? `basisbevillingen for ${about}` : `værdien af «${id}»`;
}

/** A setting's value as a person reads it. */
function valueText(setting: SettingKey, value: string): string {
  if (setting === 'populationYear') return value;
  return settings[setting].choices?.[value] ?? formatDecimalText(value, 'da');
}
