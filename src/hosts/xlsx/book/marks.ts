import { isSameSheetName, markedRole, referredSheet } from '../../../workbook/own-mark';
import type { SheetRole } from '../../../workbook/plan';

/** A defined name, of the whole workbook or (by the sheet's index) of one sheet. */
export interface NamedPlace {
  readonly name: string;
  readonly localSheet: number | null;
  readonly formula: string;
}

export interface Marks {
  /** Sheet index → role, copies of our sheets included. */
  readonly own: ReadonlyMap<number, SheetRole>;
  /** Indexes of the sheets that the workbook's own marks name. */
  readonly marked: ReadonlySet<number>;
}

/**
 * Reads the marks among the defined names. A copied sheet carries the mark as a name of its own: it is ours and never read as staff's,
 * but never written to either. A mark whose sheet was deleted (`#REF!`) says nothing.
 */
export function readMarks(
  names: readonly NamedPlace[],
  sheets: readonly { readonly name: string }[],
): Marks {
  const own = new Map<number, SheetRole>();
  const marked = new Set<number>();
  for (const name of names) {
    const role = markedRole(name.name);
    if (role === null) continue;
    const named = referredSheet(name.formula);
    const index =
      name.localSheet ??
      sheets.findIndex((sheet) => named !== null && isSameSheetName(sheet.name, named));
    if (index < 0 || index >= sheets.length) continue;
    if (name.localSheet === null && !marked.has(index)) {
      marked.add(index);
      own.set(index, role);
    } else if (!own.has(index)) own.set(index, role);
  }
  return { own, marked };
}

/** Formulas that name the same place, whether the sheet's name is quoted or not. */
export function sameFormula(a: string, b: string): boolean {
  if (a === b) return true;
  const [sheetA, sheetB] = [referredSheet(a), referredSheet(b)];
  if (sheetA === null || sheetB === null || !isSameSheetName(sheetA, sheetB)) return false;
  return a.slice(a.lastIndexOf('!')) === b.slice(b.lastIndexOf('!'));
}
