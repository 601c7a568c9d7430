import type { Book } from '../book/book';
import type { Package } from '../package';
import { attributeOf, childrenOf, parseXml } from '../xml/parse-xml';

/** The formula cells of a sheet that gets new contents. */
export interface Formulas {
  readonly sheetId: number;
  readonly cells: ReadonlySet<string>;
}

/**
 * The calculation chain, when it names a cell of a rewritten sheet that holds no formula any more: Excel would call the file damaged.
 * Without the chain Excel makes a new one. `null` when the chain can stay, or there is none.
 */
export function staleChain(
  source: Package,
  book: Book,
  rewritten: readonly Formulas[],
): string | null {
  const part = book.calculationChainPart;
  if (part === null || rewritten.length === 0) return null;
  const cellsOf = new Map(rewritten.map(({ sheetId, cells }) => [sheetId, cells]));
  let sheetId = 0;
  for (const entry of childrenOf(parseXml(source.text(part), part), 'c')) {
    // An entry without a sheet is in the sheet of the entry before it.
    sheetId = Number(attributeOf(entry, 'i') ?? sheetId);
    const cells = cellsOf.get(sheetId);
    if (cells && !cells.has(attributeOf(entry, 'r') ?? '')) return part;
  }
  return null;
}
