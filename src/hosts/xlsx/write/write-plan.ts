import { cellName } from '../../../workbook/address';
import type { Plan, SheetPlan } from '../../../workbook/plan';
import { WorkbookRefused } from '../../../workbook/port';
import type { WrittenSheet } from '../../../workbook/receipt';
import type { Book } from '../book/book';
import { CONTENT_TYPES } from '../book/find-workbook';
import type { Package } from '../package';
import { staleChain } from './calculation-chain';
import { declareParts, relateParts, type NewPart } from './declare-parts';
import { editWorkbook } from './edit-workbook';
import { NOTHING_KEPT, readExisting } from './kept-parts';
import { placeSheets, type PlacedSheet } from './place-sheets';
import { sheetXml } from './sheet-xml';
import { emptyStyles, StyleBook } from './style-book';

export interface WrittenPlan {
  /** The very package that came in when the plan changes nothing. */
  readonly source: Package;
  readonly sheets: readonly WrittenSheet[];
}

/**
 * Writes the plan into the package. Only our own sheets, the styles, the workbook part, its relations and the content types
 * may differ afterwards, each by as little as it takes; a calculation chain that has become wrong goes. Refuses a new sheet in a
 * workbook whose structure is protected, and a change to a sheet of ours that somebody has protected.
 */
export function writePlan(source: Package, book: Book, plan: Plan): WrittenPlan {
  const placed = placeSheets(source, book, plan);
  const stylesPart = book.stylesPart ?? newStylesPart(source, book);
  const oldStyles = book.stylesPart === null ? emptyStyles(book.dialect) : source.text(stylesPart);
  const styles = new StyleBook(oldStyles, stylesPart);
  const written = placed.map((sheet) => writeSheet(source, book, styles, sheet));

  const changes = new Map<string, string | null>();
  for (const { state, part, xml } of written) if (state !== 'same') changes.set(part, xml);
  const newStyles = styles.xml();
  if (newStyles !== oldStyles) changes.set(stylesPart, newStyles);
  const workbook = editWorkbook(book, placed);
  if (workbook !== book.text) changes.set(book.part, workbook);
  const removed = staleChain(
    source,
    book,
    written.filter(({ state }) => state === 'changed'),
  );
  if (removed !== null) changes.set(removed, null);
  const added = newParts(placed, book.stylesPart === null && changes.has(stylesPart), stylesPart);
  if (added.length > 0 || removed !== null) {
    const parts = { added, removed };
    changes.set(CONTENT_TYPES, declareParts(source.text(CONTENT_TYPES), parts));
    changes.set(book.relationsPart, relateParts(source, book, parts));
  }
  return {
    source: changes.size === 0 ? source : source.with(changes),
    sheets: written.map(({ role, name, state }) => ({ role, name, state })),
  };
}

interface WrittenPart extends WrittenSheet {
  readonly part: string;
  readonly xml: string;
  readonly sheetId: number;
  /** The cells that hold a formula now. */
  readonly cells: ReadonlySet<string>;
}

function writeSheet(
  source: Package,
  book: Book,
  styles: StyleBook,
  { plan, name, part, sheetId, existing }: PlacedSheet,
): WrittenPart {
  const old = existing && source.text(part);
  const before = old === null ? null : readExisting(old, part, plan.rows.length);
  const styleNumber = styles.number.bind(styles);
  const xml = sheetXml(plan, styleNumber, book.dialect, before?.kept ?? NOTHING_KEPT);
  const state = old === null ? 'new' : xml === old ? 'same' : 'changed';
  if (state === 'changed' && before?.isProtected) {
    throw new WorkbookRefused('sheetProtected', { sheet: name });
  }
  if (state === 'changed' && before?.isFiltered) {
    throw new WorkbookRefused('sheetFiltered', { sheet: name });
  }
  return { role: plan.role, name, state, part, xml, sheetId, cells: formulaCells(plan) };
}

/** A style sheet that no relation leads to is not the workbook's, and stays where it is. */
function newStylesPart(source: Package, book: Book): string {
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  let n = 1;
  while (source.has(`${folder}styles${n === 1 ? '' : String(n)}.xml`)) n++;
  return `${folder}styles${n === 1 ? '' : String(n)}.xml`;
}

function formulaCells({ rows }: SheetPlan): Set<string> {
  const names = rows.flatMap(({ cells }, r) =>
    cells.flatMap(({ formula }, c) => (formula === undefined ? [] : [cellName(r + 1, c + 1)])),
  );
  return new Set(names);
}

function newParts(
  placed: readonly PlacedSheet[],
  withStyles: boolean,
  stylesPart: string,
): NewPart[] {
  const sheets = placed
    .filter(({ existing }) => !existing)
    .map(({ part, relationId }): NewPart => ({ part, kind: 'worksheet', relationId }));
  return withStyles ? [...sheets, { part: stylesPart, kind: 'styles', relationId: null }] : sheets;
}
