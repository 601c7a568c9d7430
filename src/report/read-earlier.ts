import { applyEdits } from '../contract/apply-edits';
import type { Contract, SettingName } from '../contract/contract';
import { contractLayer, resolveSettings } from '../contract/resolve-settings';
import { correctionsOf } from '../reading/corrections';
import type { Mapping } from '../reading/mapping';
import { rememberedMapping } from '../reading/remembered-mapping';
import type { WorkbookPort } from '../workbook/port';
import type { Assessment } from './assessment';
import { contractEdits, ownBlocks, ownRefs } from './own-blocks';
import { NO_OWN_SHEETS, type OwnSheets } from './own-sheets';
import { readOwnSheets } from './read-own-sheets';

/** What an earlier result holds: staff's own text, which goes on, and what they chose in `Kontrakt`, which does not. */
export interface Earlier {
  readonly previous: OwnSheets;
  readonly contract: Contract;
  readonly texts: Readonly<Record<SettingName, string>>;
  readonly typed: readonly SettingName[];
  readonly mapping: Mapping | null;
}

/** Reads the sheets of ours in the result of an earlier run. */
export async function readEarlier(port: WorkbookPort, base: Contract): Promise<Earlier> {
  const outline = await port.outline();
  const refs = ownRefs(outline);
  const own = ownBlocks(refs, await port.read(refs.map(({ ref }) => ref)));
  const edits = contractEdits(own, outline);
  const layers = [contractLayer(base), { origin: 'sheet' as const, entries: edits.settings }];
  const { mapping } = await rememberedMapping(outline, (each) => port.read(each));
  return {
    previous: { ...readOwnSheets(own, outline.dateSystem), typed: NO_OWN_SHEETS.typed },
    contract: applyEdits(base, edits),
    texts: resolveSettings(layers).texts,
    typed: edits.settings.map(({ name }) => name),
    mapping,
  };
}

/** Whether what staff chose in the earlier result is what this review rests on. */
export function isInForce(
  earlier: Earlier,
  { contract, settingTexts, mapping }: Assessment,
): boolean {
  return (
    earlier.typed.every((name) => earlier.texts[name] === settingTexts[name]) &&
    JSON.stringify(earlier.contract) === JSON.stringify(contract) &&
    JSON.stringify(correctionsOf(earlier.mapping)) === JSON.stringify(correctionsOf(mapping))
  );
}
