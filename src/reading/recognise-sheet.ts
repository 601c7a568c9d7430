import type { Block } from '../workbook/block';
import type { SheetOutline } from '../workbook/outline';
import { foldText } from './values/fold-text';
import { findMeasures, type FoundMeasures } from './recognition/find-measures';
import type { RecognitionContext } from './recognition/find-headers';
import { findTables } from './recognition/find-tables';
import type { FoundTable } from './recognition/table';

/** Typed-in measurements and the block that they stand in. */
export interface MeasuresInBlock {
  readonly found: FoundMeasures;
  readonly block: Block;
}

/** A sheet and what of ours stands on it. */
export interface RecognisedSheet {
  readonly sheet: SheetOutline;
  readonly tables: readonly FoundTable[];
  readonly measures: readonly MeasuresInBlock[];
  readonly leftOut: 'own' | 'mapping' | null;
}

/** Says what a sheet is by its first rows. The add-in's own sheets are never read as staff's. */
export function recogniseSheet(
  sheet: SheetOutline,
  context: Omit<RecognitionContext, 'sheetName'>,
): RecognisedSheet {
  const nothing = { sheet, tables: [], measures: [] };
  if (sheet.own !== null || looksOwn(sheet)) return { ...nothing, leftOut: 'own' };
  if (context.mapping?.leaveOut === true) return { ...nothing, leftOut: 'mapping' };
  if (sheet.head === null || sheet.used === null) return { ...nothing, leftOut: null };
  const full = { ...context, sheetName: sheet.name };
  const found = findTables(sheet.head, sheet.used.bottom, full);
  const whole = found.length === 0 ? findMeasures(sheet.head, sheet.name) : null;
  const measures = whole === null ? found.flatMap((table) => table.measures ?? []) : [whole];
  const block = sheet.head;
  return {
    sheet,
    tables: found.filter((table) => table.measures === undefined),
    measures: measures.map((each) => ({ found: each, block })),
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
