import type { Area } from '../../workbook/address';
import type { Block } from '../../workbook/block';
import { findHeaders, type HeaderPlace, type RecognitionContext } from './find-headers';
import { recogniseTable } from './recognise-table';
import { columnGroups } from './split-columns';
import type { FoundTable } from './table';

/** By how much the columns of two groups together must say more than one group alone to be one table. */
const TOGETHER = 0.3;
/** A header further down ends a table only if it says at least this much of what the table's own header does. */
const LIKE_ABOVE = 0.4;
/** By how much another way to take the header's rows must fit better. */
const BETTER = 0.3;
const CLEAR = 0.6;

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
  const places = findHeaders(block, area, context);
  places.forEach((place, index) => {
    const [strongest] = place;
    const rival = places
      .slice(index + 1)
      .find((other) => (other[0]?.score ?? 0) >= LIKE_ABOVE * (strongest?.score ?? 0));
    const last = rival === undefined ? area.bottom : (rival.at(-1)?.first ?? area.bottom) - 1;
    const previous = tables.at(-1);
    const top = previous === undefined ? area.top : previous.header.last + 1;
    const found = bestTable(block, { ...area, top, bottom: last }, bottom, place, context);
    if (found === null) return;
    if (previous !== undefined) {
      if (isRepeated(previous, found) || !isHeaderOfItsOwn(found)) return;
      tables[tables.length - 1] = { ...previous, bottom: found.header.first - 1 };
    }
    tables.push(found);
  });
  return tables;
}

/** Of the ways to take a header's rows, the one whose columns fit best. */
function bestTable(
  block: Block,
  area: Area,
  bottom: number,
  place: HeaderPlace,
  context: RecognitionContext,
): FoundTable | null {
  let best: FoundTable | null = null;
  for (const candidate of place) {
    if (candidate.first < area.top || candidate.last > area.bottom) continue;
    const table = recogniseTable(block, area, bottom, candidate, context);
    if (table !== null && (best === null || table.score > best.score + BETTER)) best = table;
  }
  return best;
}

/** A row of data can look like a header by a word or two; a header below another table names several fields. */
function isHeaderOfItsOwn(table: FoundTable): boolean {
  const names = table.columns.map((column) => column.name).filter((name) => name >= CLEAR);
  return names.length >= 2 && names.reduce((sum, name) => sum + name, 0) >= 1.5;
}

/** The same header again, as print-outs have it on every page. */
function isRepeated(above: FoundTable, below: FoundTable): boolean {
  const texts = (table: FoundTable): string => table.headings.map((h) => h.own.text).join('|');
  return above.kind === below.kind && texts(above) === texts(below);
}
