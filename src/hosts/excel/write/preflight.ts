import { areaName, type Area } from '../../../workbook/address';
import { WorkbookRefused } from '../../../workbook/port';
import type { BookFacts } from '../read/ask-for-book';
import type { Target } from './target';

/**
 * Looks for what would make the write fail or land wrong, before anything is touched. Sheets that stay the same may be as they like.
 * @throws WorkbookRefused
 */
export function preflight(targets: readonly Target[], facts: BookFacts): void {
  if (facts.structureProtected && targets.some(({ state }) => state === 'new')) {
    throw new WorkbookRefused('structureProtected');
  }
  for (const { existing, state, wanted, name } of targets) {
    if (!existing || state !== 'changed') continue;
    const { facts: sheet, seen } = existing;
    if (sheet.isProtected) throw new WorkbookRefused('sheetProtected', { sheet: name });
    if (sheet.isFiltered) throw new WorkbookRefused('sheetFiltered', { sheet: name });
    const touched = {
      top: 1,
      left: 1,
      bottom: Math.max(wanted.rows, seen.picture.rows),
      right: Math.max(wanted.columns, seen.picture.columns),
    };
    const merge = seen.picture.merges.find((area) => !isInside(area, touched));
    if (merge) throw new WorkbookRefused('cellsMerged', { sheet: name, cell: areaName(merge) });
  }
}

function isInside(inner: Area, outer: Area): boolean {
  return inner.bottom <= outer.bottom && inner.right <= outer.right;
}
