import type { Area } from '../../workbook/address';
import type { Block } from '../../workbook/block';
import type { SourceKind } from '../records';
import { findHeader, type RecognitionContext } from './find-header';
import { columnGroups } from './split-columns';
import type { FoundTable } from './table';

/** By how much the columns of two groups together must say more than one group alone to be one table. */
const TOGETHER = 0.3;
/** A further table below has headings that say at least this much of what the first one's do. */
const LIKE_ABOVE = 0.4;

/**
 * Every table of ours in a block of a sheet's rows: side by side where empty columns part them, one above the other
 * where a new header begins. What is something else entirely is not in the answer.
 * @param bottom the sheet's last used row, which may lie below the block
 */
export function findTables(
  block: Block,
  bottom: number,
  context: RecognitionContext,
): readonly FoundTable[] {
  const whole = block.area;
  const groups = columnGroups(block);
  if (groups.length <= 1) return tablesBelow(block, whole, bottom, context);

  const alone = groups.map((group) => tablesBelow(block, { ...whole, ...group }, bottom, context));
  const recognised = alone.filter((tables) => tables.length > 0);
  const together = tablesBelow(block, whole, bottom, context);
  const kinds = new Set(recognised.flat().map((table) => table.kind));
  const best = recognised.flat().reduce((most, table) => Math.max(most, table.score), 0);
  const isOne =
    together.length === 1 &&
    recognised.flat().length <= 1 &&
    (together[0]?.score ?? 0) > best + TOGETHER;
  if (recognised.length === 0 || (isOne && kinds.size <= 1)) return together;
  return recognised.flat();
}

/** The tables of one range of columns, from the top down. */
function tablesBelow(
  block: Block,
  area: Area,
  bottom: number,
  context: RecognitionContext,
): FoundTable[] {
  const tables: FoundTable[] = [];
  let top = area.top;
  for (;;) {
    const least = LIKE_ABOVE * sayings(tables[0]);
    const found = findHeader(block, { ...area, top }, bottom, context, least);
    if (found === null) return tables;
    const previous = tables.at(-1);
    if (previous !== undefined && !isRepeated(previous, found)) {
      tables[tables.length - 1] = { ...previous, bottom: found.header.first - 1 };
    }
    if (previous === undefined || !isRepeated(previous, found)) tables.push(found);
    top = found.header.last + 1;
  }
}

/** How much a table's headings say, over all its fields. */
function sayings(table: FoundTable | undefined): number {
  return (table?.columns ?? []).reduce((sum, column) => sum + column.name, 0);
}

/** The same header again, as print-outs have it on every page. */
function isRepeated(above: FoundTable, below: FoundTable): boolean {
  const texts = (table: FoundTable): string => table.headings.map((h) => h.own.text).join('|');
  return above.kind === below.kind && texts(above) === texts(below);
}

export type { RecognitionContext } from './find-header';
export type { FoundTable } from './table';
export type Kind = SourceKind;
