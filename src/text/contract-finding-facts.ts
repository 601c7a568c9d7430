import type { SettingKey } from './setting-texts';

/** What there is to say of the sheet `Kontrakt` and of settings; `kept` is what stands in the place of a text that is no value. */
export interface ContractFindingFacts {
  contractSheetHeaderless: Record<string, never>;
  /** `id` as in the sheet: `target:guided:2026`. */
  unknownContractRow: { id: string };
  doubledContractRow: { id: string };
  invalidContractValue: { id: string; text: string };
  invalidSetting: {
    setting: SettingKey;
    text: string;
    origin: 'contract' | 'sheet' | 'commandLine';
    kept: string;
  };
}
