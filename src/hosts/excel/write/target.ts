import { isError, type CellValue } from '../../../workbook/cell';
import { valueAt, type Block } from '../../../workbook/block';
import { freeName } from '../../../workbook/free-name';
import type { Plan, SheetPlan } from '../../../workbook/plan';
import type { WrittenSheet } from '../../../workbook/receipt';
import type { BookFacts, SheetFacts } from '../read/ask-for-book';
import type { SeenSheet } from './ask-for-picture';
import { isFormula, type Content, type Look, type SheetPicture } from './picture';
import { pictureOfPlan } from './picture-of-plan';

/** A planned sheet, where it goes, and what stands there now. */
export interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly state: WrittenSheet['state'];
  readonly wanted: SheetPicture;
  readonly existing: { readonly facts: SheetFacts; readonly seen: SeenSheet } | null;
  /** A mark of the same role whose sheet is gone. */
  readonly deadMark: string | undefined;
}

/** Finds a place for each planned sheet: the one that bears the role's mark, or a new one with a free name. */
export function targetsOf(
  plan: Plan,
  facts: BookFacts,
  seen: ReadonlyMap<string, SeenSheet>,
): Target[] {
  const taken = facts.sheets.map(({ name }) => name);
  return plan.sheets.map((sheet) => {
    const wanted = pictureOfPlan(sheet);
    const found = facts.sheets.find(({ isMarked, own }) => isMarked && own === sheet.role);
    const known = found && seen.get(found.id);
    if (found && known) {
      const state = isSame(wanted, known.picture) ? 'same' : 'changed';
      const existing = { facts: found, seen: known };
      return { plan: sheet, name: found.name, state, wanted, existing, deadMark: undefined };
    }
    const name = freeName(sheet.name, taken);
    taken.push(name);
    const deadMark = facts.marks.get(sheet.role);
    return { plan: sheet, name, state: 'new', wanted, existing: null, deadMark };
  });
}

/** Whether the sheet already says what is wanted; widths, heights and print set-up that staff have changed stay theirs. */
function isSame(wanted: SheetPicture, now: SheetPicture): boolean {
  for (let r = 0; r < Math.max(wanted.rows, now.rows); r++) {
    for (let c = 0; c < Math.max(wanted.columns, now.columns); c++) {
      const [a, b] = [contentAt(wanted, r, c), contentAt(now, r, c)];
      if (!isSameContent(a, b)) return false;
      if (r >= wanted.rows || c >= wanted.columns) continue;
      if (wanted.formats[r]?.[c] !== now.formats[r]?.[c]) return false;
      if (lookKey(wanted, r, c) !== lookKey(now, r, c)) return false;
    }
  }
  return true;
}

function contentAt({ contents }: SheetPicture, row: number, column: number): Content {
  return contents[row]?.[column] ?? null;
}

/** Excel may write a formula in its own way, so any formula there will do only if it is the same but for case and blanks. */
export function isSameContent(wanted: Content, now: Content): boolean {
  if (isFormula(wanted)) {
    return isFormula(now) && plainFormula(wanted.formula) === plainFormula(now.formula);
  }
  return !isFormula(now) && isSameValue(wanted, now);
}

function plainFormula(formula: string): string {
  return formula.replaceAll(/\s/g, '').toUpperCase();
}

/** Excel keeps 15 digits, and one kind of line break. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a.toPrecision(15) === b.toPrecision(15);
  if (typeof a === 'string' && typeof b === 'string') return lineBreaks(a) === lineBreaks(b);
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}

function lineBreaks(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

function lookKey({ lookOf, looks }: SheetPicture, row: number, column: number): string {
  const look: Look | undefined = looks[lookOf[row]?.[column] ?? -1];
  return look ? JSON.stringify([look.fill, look.color, look.bold, look.italic]) : '';
}

/** Whether the sheet's cells still hold what the review read of them. */
export function isUnchanged(reviewed: Block, now: SeenSheet): boolean {
  for (const [c, values] of reviewed.columns.entries()) {
    for (const [r, value] of values.entries()) {
      const [row, column] = [reviewed.area.top + r, reviewed.area.left + c];
      if (!isSameValue(value, valueAt(now.values, row, column))) return false;
    }
  }
  return true;
}
