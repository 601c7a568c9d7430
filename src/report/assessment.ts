import type { Contract, SettingName } from '../contract/contract';
import type { Settings } from '../contract/settings';
import type { Figures, Period } from '../figures/figures';
import type { Mapping } from '../reading/mapping';
import type { Records } from '../reading/records';
import type { Allocation } from '../split/allocation';
import type { BandBasis, GoalVerdict, MunicipalityVerdict } from '../status/verdict';
import type { Finding } from '../workbook/finding';

/** Everything that one review knows; sheets, JSON and pane only show it. */
export interface Assessment {
  /** The contract in force: the bundle or `--contract`, with what staff typed in the sheet `Kontrakt`. */
  readonly contract: Contract;
  /** The same before staff typed anything: what the column «Standard» shows. */
  readonly agreed: Contract;
  readonly settings: Settings;
  /** The same as text, decimals with a point; empty where nothing is chosen. */
  readonly settingTexts: Readonly<Record<SettingName, string>>;
  /** The defaults of the contract and the product. */
  readonly agreedSettingTexts: Readonly<Record<SettingName, string>>;
  readonly period: Period;
  /** What the user corrected in how the sheets are read; `null` when nothing. */
  readonly mapping: Mapping | null;
  readonly records: Records;
  readonly figures: Figures;
  readonly goals: readonly GoalVerdict[];
  readonly municipalities: readonly MunicipalityVerdict[];
  /** `null` when no course was counted at all. */
  readonly band: BandBasis | null;
  readonly allocation: Allocation | null;
  /** All of them: reading, figures, split, settings; errors first, then by sheet and cell. */
  readonly findings: readonly Finding[];
  /** `sha256:…` over what was read, mapping, settings, D, contract and version. */
  readonly seal: string;
  readonly version: string;
}
