import type { SheetOutline } from '../workbook/outline';
import { foldText } from './values/fold-text';
import { findMeasures, type FoundMeasures } from './recognition/find-measures';
import { findTables, type RecognitionContext } from './recognition/find-tables';
import type { FoundTable } from './recognition/table';

/** A sheet and what of ours stands on it. */
export interface RecognisedSheet {
  readonly sheet: SheetOutline;
  readonly tables: readonly FoundTable[];
  readonly measures: FoundMeasures | null;
  readonly leftOut: 'own' | 'mapping' | null;
}

/** Says what a sheet is by its first rows. The add-in's own sheets are never read as staff's. */
export function recogniseSheet(
  sheet: SheetOutline,
  context: Omit<RecognitionContext, 'sheetName'>,
): RecognisedSheet {
  const nothing = { sheet, tables: [], measures: null };
  if (sheet.own !== null || looksOwn(sheet)) return { ...nothing, leftOut: 'own' };
  if (context.mapping?.leaveOut === true) return { ...nothing, leftOut: 'mapping' };
  if (sheet.head === null || sheet.used === null) return { ...nothing, leftOut: null };
  const full = { ...context, sheetName: sheet.name };
  const tables =
    context.mapping?.kind === 'measurements' ? [] : findTables(sheet.head, sheet.used.bottom, full);
  const isLog = tables.some((table) => table.kind !== 'municipalities');
  return {
    sheet,
    tables,
    measures: isLog ? null : findMeasures(sheet.head, sheet.name),
    leftOut: null,
  };
}

/** A sheet of ours whose mark was lost on the way still bears its seal in the first rows. */
function looksOwn(sheet: SheetOutline): boolean {
  return (
    sheet.head?.columns
      .slice(0, 4)
      .some((cells) =>
        cells
          .slice(0, 12)
          .some(
            (cell) =>
              typeof cell === 'string' && /^(?:segl:? *)?sha256:[0-9a-f]{64}$/.test(foldText(cell)),
          ),
      ) ?? false
  );
}
