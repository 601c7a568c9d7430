import { tidyText } from '../text/tidy-text';
import type { Contract, SettingName } from './contract';
import { settingDefinitions, settingNames } from './setting-definitions';
import type { SettingDefinition } from './setting-inputs';
import type { Settings } from './settings';

/** One place where settings are given; a later layer is stronger. */
export interface SettingLayer {
  readonly origin: 'contract' | 'sheet' | 'commandLine';
  readonly entries: readonly SettingEntry[];
}

export interface SettingEntry {
  readonly name: SettingName;
  readonly text: string;
  /** The cell, for what staff typed in the sheet. */
  readonly where: { readonly sheet: string; readonly cell: string } | null;
}

/** A text that its setting can't be; `kept` is what stands in its place. */
export interface SettingProblem extends SettingEntry {
  readonly origin: SettingLayer['origin'];
  readonly kept: string;
}

export interface ResolvedSettings {
  readonly settings: Settings;
  /** The same as text; empty where nothing is chosen. A number has a point; a list stays as it was typed. */
  readonly texts: Readonly<Record<SettingName, string>>;
  readonly problems: readonly SettingProblem[];
}

/** The contract's own choices as the weakest layer. */
export function contractLayer(contract: Contract): SettingLayer {
  const entries = settingNames.flatMap((name) => {
    const text = contract.settings[name];
    return text === undefined ? [] : [{ name, text, where: null }];
  });
  return { origin: 'contract', entries };
}

/** What the command line sets, as if typed in the sheet. */
export function commandLineLayer(
  settings: Readonly<Partial<Record<SettingName, string>>>,
): SettingLayer {
  const entries = settingNames.flatMap((name) => {
    const text = settings[name];
    return text === undefined ? [] : [{ name, text, where: null }];
  });
  return { origin: 'commandLine', entries };
}

/**
 * The settings in force: the product's defaults, overruled by each layer in turn, weakest first. A text that can't be
 * read is a problem that names its origin, and the weaker layer's value stays.
 */
export function resolveSettings(layers: readonly SettingLayer[]): ResolvedSettings {
  const problems: SettingProblem[] = [];
  const texts = new Map<SettingName, string>();

  function resolve<Name extends SettingName>(name: Name): Settings[Name] {
    const definition: SettingDefinition<Settings[Name]> = settingDefinitions[name];
    let inForce = readStandard(definition);
    for (const { origin, entries } of layers) {
      for (const entry of entries) {
        if (entry.name !== name) continue;
        const value = definition.read(entry.text);
        if (value === undefined) problems.push({ ...entry, origin, kept: inForce.text });
        else inForce = { value, text: textOf(definition, value, entry.text) };
      }
    }
    texts.set(name, inForce.text);
    return inForce.value;
  }

  const settings: Settings = {
    individualTarget: resolve('individualTarget'),
    populationYear: resolve('populationYear'),
    tolerance: resolve('tolerance'),
    countUnit: resolve('countUnit'),
    youngReading: resolve('youngReading'),
    npsVerdict: resolve('npsVerdict'),
    satisfiedAnswers: resolve('satisfiedAnswers'),
    instalments: resolve('instalments'),
    roundTo: resolve('roundTo'),
    vat: resolve('vat'),
  };
  return { settings, texts: Object.fromEntries(texts) as Record<SettingName, string>, problems };
}

function readStandard<Value>(definition: SettingDefinition<Value>): { value: Value; text: string } {
  const value = definition.read(definition.standard);
  if (value === undefined) throw new Error(`The default «${definition.standard}» can't be read`);
  return { value, text: definition.standard };
}

/** A list keeps its spelling («i høj grad»), which folding would lose. */
function textOf<Value>(definition: SettingDefinition<Value>, value: Value, typed: string): string {
  return definition.input === 'list' ? tidyText(typed) : definition.write(value);
}
