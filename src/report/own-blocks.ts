import type { ContractEdits } from '../contract/contract-edits';
import { readContractSheet } from '../reading/contract-sheet';
import type { Block, RangeRef } from '../workbook/block';
import type { Finding } from '../workbook/finding';
import type { Outline } from '../workbook/outline';
import type { SheetRole } from '../workbook/plan';

/** The add-in's own sheets as they stand, one of a role. */
export type OwnBlocks = Readonly<Partial<Record<SheetRole, Block>>>;

/** What to read of the add-in's own sheets: all of each, with formats. */
export interface OwnRef {
  readonly role: SheetRole;
  readonly ref: RangeRef;
}

export function ownRefs({ sheets }: Outline): OwnRef[] {
  return sheets.flatMap(({ id, own, used }) =>
    own === null || used === null
      ? []
      : [{ role: own, ref: { sheet: id, area: used, formats: true } }],
  );
}

/** The blocks that answer `refs`, by role; of two sheets of a role the first. */
export function ownBlocks(refs: readonly OwnRef[], blocks: readonly Block[]): OwnBlocks {
  const own: Partial<Record<SheetRole, Block>> = {};
  refs.forEach(({ role }, index) => {
    const block = blocks[index];
    if (block !== undefined) own[role] ??= block;
  });
  return own;
}

/** What staff changed in the sheet `Kontrakt`; nothing where there is none. */
export function contractEdits(
  { contract: block }: OwnBlocks,
  { sheets }: Outline,
): ContractEdits & { readonly findings: readonly Finding[] } {
  const sheet = sheets.find(({ id }) => id === block?.sheet);
  return block === undefined || sheet === undefined
    ? { settings: [], targets: [], grants: [], findings: [] }
    : readContractSheet(block, sheet.name);
}
