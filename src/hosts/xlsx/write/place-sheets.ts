import type { Plan, SheetPlan } from '../../../workbook/plan';
import { WorkbookRefused } from '../../../workbook/port';
import type { Book, BookSheet } from '../book/book';
import { CONTENT_TYPES } from '../book/find-workbook';
import { relationsPart } from '../book/part-name';
import type { Package } from '../package';
import { freeName } from '../../../workbook/free-name';

/** A planned sheet and where it goes. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  /** The sheet that it replaces; `null` for a new one. */
  readonly existing: BookSheet | null;
  readonly name: string;
  /** Among all sheets of the workbook as it will be. */
  readonly index: number;
  readonly part: string;
  readonly relationId: string;
  readonly sheetId: number;
}

const LARGEST_SHEET_ID = 65_534;

/**
 * Finds a sheet for each plan: the one that bears the role's mark, or a new one after the last, in plan order.
 * Refuses a new sheet where the workbook's structure is protected.
 */
export function placeSheets(source: Package, book: Book, plan: Plan): PlacedSheet[] {
  const names = new Set(book.sheets.map(({ name }) => name));
  const relationIds = new Set(book.relations.map(({ id }) => id));
  const sheetIds = new Set(book.sheets.map(({ sheetId }) => sheetId));
  const partTaken = takenParts(source);
  let index = book.sheets.length;
  return plan.sheets.map((sheet) => {
    const at = book.sheets.findIndex(({ isMarked, own }) => isMarked && own === sheet.role);
    const existing = book.sheets[at];
    if (existing?.isWorksheet) {
      const { name, part, id: relationId, sheetId } = existing;
      return { plan: sheet, existing, name, index: at, part, relationId, sheetId };
    }
    if (book.structureProtected) throw new WorkbookRefused('structureProtected');
    const placed = {
      plan: sheet,
      existing: null,
      name: freeName(sheet.name, names),
      index: index++,
      part: firstFree((n) => partName(book, n), partTaken),
      relationId: firstFree(
        (n) => `rId${String(n)}`,
        (id) => relationIds.has(id),
      ),
      sheetId: nextSheetId(sheetIds),
    };
    names.add(placed.name);
    relationIds.add(placed.relationId);
    sheetIds.add(placed.sheetId);
    partTaken.claimed.add(placed.part);
    return placed;
  });
}

function partName(book: Book, n: number): string {
  return `${book.part.slice(0, book.part.lastIndexOf('/') + 1)}worksheets/sheet${String(n)}.xml`;
}

/** A name is taken when a part, its relations, or a declared content type bears it: left-overs must not attach to a new sheet. */
function takenParts(source: Package): ((part: string) => boolean) & { claimed: Set<string> } {
  const claimed = new Set<string>();
  const types = source.text(CONTENT_TYPES).toLowerCase();
  const taken = (part: string) =>
    claimed.has(part) ||
    source.has(part) ||
    source.has(relationsPart(part)) ||
    types.includes(`"/${part.toLowerCase()}"`);
  return Object.assign(taken, { claimed });
}

function firstFree(name: (n: number) => string, isTaken: (name: string) => boolean): string {
  let n = 1;
  while (isTaken(name(n))) n++;
  return name(n);
}

function nextSheetId(taken: ReadonlySet<number>): number {
  const next = Math.max(0, ...taken) + 1;
  if (next <= LARGEST_SHEET_ID) return next;
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}
