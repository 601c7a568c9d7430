import type { Contract, SettingName } from '../contract/contract';
import type { Period } from '../figures/figures';
import { correctionsOf } from '../reading/corrections';
import type { Mapping } from '../reading/mapping';
import type { Language } from '../text/language';
import type { Block } from '../workbook/block';
import { isoOf } from '../workbook/day';
import type { Outline } from '../workbook/outline';

/**
 * All that the seal covers, as text: what was read of staff's cells, contract, settings, mapping, D, language, version.
 * Not the file's bytes and not our own sheets, so that a second run has the same seal.
 */
export function sealedParts(sealed: {
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  readonly contract: Contract;
  readonly texts: Readonly<Record<SettingName, string>>;
  readonly mapping: Mapping | null;
  readonly period: Period;
  readonly language: Language;
  readonly version: string;
}): string[] {
  const { contract, texts, mapping, period, language, version } = sealed;
  // Hosts give sheets keys of their own; the seal is to be the same in all of them.
  const names = new Map(sealed.outline.sheets.map(({ id, name }) => [id, name]));
  return [
    JSON.stringify({
      contract,
      texts,
      mapping: correctionsOf(mapping),
      year: period.year,
      asOf: isoOf(period.asOf),
      language,
      version,
    }),
    ...sealed.blocks.flatMap(({ sheet, area, columns }) => [
      JSON.stringify({ sheet: names.get(sheet) ?? sheet, area }),
      ...columns.map((cells) => JSON.stringify(cells)),
    ]),
  ];
}
