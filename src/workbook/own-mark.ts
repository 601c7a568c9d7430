import type { SheetRole } from './plan';

const PREFIX = '_Kontraktstatus.';
const ROLES: readonly SheetRole[] = [
  'contract',
  'targets',
  'municipalities',
  'allocation',
  'receipt',
];

/** The whole sheet, so that no row or column that staff delete takes the mark with it. Older marks point to `$A$1`. */
export const MARKED_AREA = '$A$1:$XFD$1048576';

/**
 * The hidden defined name by which a sheet is known as ours. It points to `MARKED_AREA`, follows the sheet when staff rename or
 * move it, and survives a save by Excel and by LibreOffice.
 */
export function markName(role: SheetRole): string {
  return PREFIX + role;
}

/** The role that a defined name marks; `null` for a name that is no mark. */
export function markedRole(name: string): SheetRole | null {
  return ROLES.find((role) => markName(role).toLowerCase() === name.toLowerCase()) ?? null;
}

/** A sheet's name as formulas write it; always quoted, which is always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `='Den''s ark'!$A$1` → `Den's ark`; `null` for what is no place in this workbook, as `#REF!`. */
export function referredSheet(formula: string): string | null {
  const reference = formula.trim().replace(/^=/, '');
  const inQuotes = /^'((?:[^']|'')+)'!/.exec(reference)?.[1];
  return inQuotes?.replaceAll("''", "'") ?? /^([^'!#[\]]+)!/.exec(reference)?.[1] ?? null;
}

/** Excel tells sheets apart without regard to case. */
export function isSameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
