import type { SheetRole } from '../../../workbook/plan';

const PREFIX = '_Kontraktstatus.';
const ROLES: readonly SheetRole[] = [
  'contract',
  'targets',
  'municipalities',
  'allocation',
  'receipt',
];

/**
 * A sheet of ours is known by a hidden defined name that points to its first cell: it follows the sheet when staff rename or move it,
 * and survives a save by Excel and by LibreOffice.
 */
export function markName(role: SheetRole): string {
  return PREFIX + role;
}

/** `'Den''s ark'!$A$1` */
export function markFormula(sheet: string): string {
  return `${quoteSheet(sheet)}!$A$1`;
}

/** A sheet's name as formulas write it; always quoted, which is always right. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

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
    const role = roleOf(name.name);
    if (role === null) continue;
    const named = sheetOf(name.formula);
    const index =
      name.localSheet ??
      sheets.findIndex((sheet) => named !== null && sameSheetName(sheet.name, named));
    if (index < 0 || index >= sheets.length) continue;
    if (name.localSheet === null && !marked.has(index)) {
      marked.add(index);
      own.set(index, role);
    } else if (!own.has(index)) own.set(index, role);
  }
  return { own, marked };
}

export function roleOf(name: string): SheetRole | null {
  return ROLES.find((role) => markName(role).toLowerCase() === name.toLowerCase()) ?? null;
}

/** Excel tells sheets apart without regard to case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Formulas that name the same place, whether the sheet's name is quoted or not. */
export function sameFormula(a: string, b: string): boolean {
  if (a === b) return true;
  const [sheetA, sheetB] = [sheetOf(a), sheetOf(b)];
  if (sheetA === null || sheetB === null || !sameSheetName(sheetA, sheetB)) return false;
  return a.slice(a.lastIndexOf('!')) === b.slice(b.lastIndexOf('!'));
}

/** `'Den''s ark'!$A$1` → `Den's ark`; `null` for what is no place in this workbook. */
function sheetOf(formula: string): string | null {
  const quoted = /^'((?:[^']|'')+)'!/.exec(formula.trim())?.[1];
  const name = quoted?.replaceAll("''", "'") ?? /^([^'!#[\]]+)!/.exec(formula.trim())?.[1];
  return name ?? null;
}
