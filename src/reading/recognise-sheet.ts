import type { Block } from '../workbook/block';
import type { SheetOutline } from '../workbook/outline';
import { looksOwn } from './looks-own';
import { findMeasures } from './recognition/find-measures';
import type { FoundMeasures } from './recognition/measures';
import type { RecognitionContext } from './recognition/find-headers';
import { findTables } from './recognition/find-tables';
import { withAnswers, type FoundTable } from './recognition/table';

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
  /** `unmarked`: a copy of a sheet of ours, or one that has lost its mark. */
  readonly leftOut: 'own' | 'unmarked' | 'mapping' | null;
}

/** Says what a sheet is by its first rows. The add-in's own sheets are never read as staff's. */
export function recogniseSheet(
  sheet: SheetOutline,
  context: Omit<RecognitionContext, 'sheetName'>,
): RecognisedSheet {
  const nothing = { sheet, tables: [], measures: [] };
  if (sheet.own !== null) return { ...nothing, leftOut: 'own' };
  if (context.mapping?.leaveOut === true) return { ...nothing, leftOut: 'mapping' };
  if (sheet.head === null || sheet.used === null) return { ...nothing, leftOut: null };
  if (sheet.isOwnCopy === true || looksOwn(sheet.head)) return { ...nothing, leftOut: 'unmarked' };
  const full = { ...context, sheetName: sheet.name };
  const found = findTables(sheet.head, sheet.used.bottom, full);
  const whole =
    found.length === 0 ? findMeasures(sheet.head, sheet.name, context.wanted.place) : null;
  const measures = whole === null ? found.flatMap((table) => table.measures ?? []) : [whole];
  const block = sheet.head;
  return {
    sheet,
    tables: found.filter((table) => table.measures === undefined).flatMap(withAnswers),
    measures: measures.map((each) => ({ found: each, block })),
    leftOut: null,
  };
}
