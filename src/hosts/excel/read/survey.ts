import type { Area } from '../../../workbook/address';
import type { Block, RangeRef } from '../../../workbook/block';
import { headArea, type Outline, type SheetOutline } from '../../../workbook/outline';
import type { Pause } from '../../../workbook/pause';
import { excelCode, send } from '../in-excel';
import { askForBook, type BookFacts, type SheetFacts } from './ask-for-book';
import { askForHead, type Head } from './ask-for-head';
import type { ColumnWeights } from './column-weights';
import { askForPlace } from './ask-for-place';
import { readBlocks, type Reading } from './read-blocks';

/** The outline, and which sheets a write would replace. */
export interface Survey {
  readonly outline: Outline;
  readonly facts: BookFacts;
}

interface Measured {
  readonly sheet: SheetFacts;
  readonly used: Area | null;
  readonly tables: readonly Area[];
  readonly head: Head | null;
}

/** The heads of so many sheets are asked for before their size is known. */
const HEADS_AT_ONCE = 40;

/**
 * Two round trips whatever the number of sheets: what the workbook tells of itself, then the sheets' sizes and first rows.
 * A workbook with very many, very wide or very full sheets takes one more for each further block of first rows.
 */
export async function survey(
  context: Excel.RequestContext,
  weights: ColumnWeights,
  pause: Pause,
): Promise<Survey> {
  const book = askForBook(context);
  await send(context);
  const facts = book();
  const measured = await measure(context, facts.sheets);
  const heads = await readHeads(context, measured, { weigh: weights.weigh, pause });
  for (const head of heads.values()) weights.learn(head);
  const sheets = measured.map((each) => outlineOf(each, heads.get(each.sheet.id) ?? null));
  const { dateSystem, structureProtected } = facts;
  return { outline: { sheets, dateSystem, structureProtected }, facts };
}

/** The first rows are asked for on trust; where they don't fit or don't exist, the sizes alone are asked for. */
async function measure(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): Promise<Measured[]> {
  try {
    return await measureWith(context, sheets, HEADS_AT_ONCE);
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return measureWith(context, sheets, 0);
  }
}

async function measureWith(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  heads: number,
): Promise<Measured[]> {
  const asked = sheets.map((sheet, index) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true);
    return {
      sheet,
      used: askForPlace(used),
      tables: sheet.tables.map(({ id }) => askForPlace(worksheet.tables.getItem(id).getRange())),
      head: index < heads ? askForHead(used) : () => null,
    };
  });
  await send(context);
  return asked.map(({ sheet, used, tables, head }) => ({
    sheet,
    used: used(),
    tables: tables.map((place) => place()).filter((place) => place !== null),
    head: head(),
  }));
}

/** The heads that came along, and those that have to be fetched, by sheet. */
async function readHeads(
  context: Excel.RequestContext,
  measured: readonly Measured[],
  reading: Reading,
): Promise<Map<string, Block>> {
  const heads = new Map<string, Block>();
  const missing: RangeRef[] = [];
  for (const { sheet, used, head } of measured) {
    if (!used) continue;
    const ref = { sheet: sheet.id, area: headArea(used), formats: true };
    const block = head?.(ref) ?? null;
    if (block) heads.set(sheet.id, block);
    else missing.push(ref);
  }
  if (missing.length === 0) return heads;
  for (const block of await readBlocks(context, missing, reading)) {
    heads.set(block.sheet, block);
  }
  return heads;
}

function outlineOf({ sheet, used, tables }: Measured, head: Block | null): SheetOutline {
  const { id, name, visibility, isProtected, isFiltered, own, isMarked } = sheet;
  return {
    id,
    name,
    visibility,
    isProtected,
    isFiltered,
    own: isMarked ? own : null,
    isOwnCopy: own !== null && !isMarked,
    used,
    head,
    tables: tables.flatMap((area, index) => {
      const table = sheet.tables[index];
      return table ? [{ name: table.name, area, hasTotals: table.hasTotals }] : [];
    }),
  };
}
