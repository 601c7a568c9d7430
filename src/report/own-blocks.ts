import { readContractSheet } from '../reading/contract-sheet';
import type { Block, RangeRef } from '../workbook/block';
import type { Outline } from '../workbook/outline';
import type { SheetRole } from '../workbook/plan';

/** A sheet of ours, whole. */
export interface OwnRef {
  readonly role: SheetRole;
  readonly ref: RangeRef;
}

export function refsOfOwnSheets(outline: Outline): OwnRef[] {
  return outline.sheets.flatMap(({ id, own, used }) =>
    own === null || used === null
      ? []
      : [{ role: own, ref: { sheet: id, area: used, formats: true, formulas: true } }],
  );
}

export function ownBlocks(
  refs: readonly OwnRef[],
  blocks: readonly Block[],
): Partial<Record<SheetRole, Block>> {
  const own: Partial<Record<SheetRole, Block>> = {};
  refs.forEach(({ role }, index) => {
    const block = blocks[index];
    if (block !== undefined) own[role] ??= block;
  });
  return own;
}

/** What staff typed in `Kontrakt`; nothing without that sheet. */
export function readEdits(
  block: Block | undefined,
  outline: Outline,
): ReturnType<typeof readContractSheet> {
  const sheet = outline.sheets.find(({ id }) => id === block?.sheet);
  return block === undefined || sheet === undefined
    ? { settings: [], targets: [], grants: [], findings: [] }
    : readContractSheet(
        block,
        sheet.name,
        outline.sheets.map(({ name }) => name),
      );
}
