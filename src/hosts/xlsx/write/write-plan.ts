import type { Plan } from '../../../workbook/plan';
import { WorkbookRefused } from '../../../workbook/port';
import type { WrittenSheet } from '../../../workbook/receipt';
import type { Book } from '../book/book';
import { CONTENT_TYPES } from '../book/find-workbook';
import type { Package } from '../package';
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
 * may differ afterwards, each by as little as it takes. Refuses a new sheet in a workbook whose structure is protected,
 * and a change to a sheet of ours that somebody has protected.
 */
export function writePlan(source: Package, book: Book, plan: Plan): WrittenPlan {
  const placed = placeSheets(source, book, plan);
  const stylesPart = book.stylesPart ?? book.part.replace(/[^/]*$/, 'styles.xml');
  const oldStyles = book.stylesPart === null ? null : source.text(book.stylesPart);
  const styles = new StyleBook(oldStyles ?? emptyStyles(book.dialect), stylesPart);
  const changes = new Map<string, string>();
  const sheets = placed.map((sheet): WrittenSheet => {
    const { plan: planned, name, part } = sheet;
    const old = sheet.existing ? source.text(part) : null;
    const existing = old === null ? null : readExisting(old, part);
    const xml = sheetXml(
      planned,
      (style) => styles.number(style),
      book.dialect,
      existing?.kept ?? NOTHING_KEPT,
    );
    if (xml === old) return { role: planned.role, name, state: 'same' };
    if (existing?.isProtected) throw new WorkbookRefused('sheetProtected', { sheet: name });
    changes.set(part, xml);
    return { role: planned.role, name, state: existing ? 'changed' : 'new' };
  });
  const newStyles = styles.xml();
  if (newStyles !== (oldStyles ?? emptyStyles(book.dialect))) changes.set(stylesPart, newStyles);
  const workbook = editWorkbook(book, placed);
  if (workbook !== book.text) changes.set(book.part, workbook);
  const parts = newParts(placed, book.stylesPart === null && changes.has(stylesPart), stylesPart);
  if (parts.length > 0) {
    changes.set(CONTENT_TYPES, declareParts(source.text(CONTENT_TYPES), parts));
    changes.set(book.relationsPart, relateParts(source, book, parts));
  }
  return { source: changes.size === 0 ? source : source.with(changes), sheets };
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
