import type Fraction from 'fraction.js';
import { cellsBeside, type ListColumn } from '../reading/list-column';
import type { NumberCell } from '../reading/records';
import type { Where } from '../workbook/finding';

/** What a list says of one municipality: a whole number, or why there is none; `where` is its cell, else the sheet. */
export type ListedNumber =
  | { readonly value: number; readonly problem: null; readonly where: Where }
  | {
      readonly value: null;
      readonly problem: ListProblem;
      readonly where: Where;
      readonly text: string;
    };

export type ListProblem = 'notListed' | 'listedTwice' | 'blank' | 'unreadable';

/** A column by municipality code; a number must be whole and at least `least`. A municipality listed twice has none. */
export function listedNumbers(
  from: ListColumn,
  codes: readonly string[],
  least: 0 | 1,
): ReadonlyMap<string, ListedNumber> {
  return new Map(codes.map((code) => [code, listedNumber(cellsBeside(from, code))]));

  function listedNumber(cells: readonly NumberCell[]): ListedNumber {
    const last = cells.at(-1);
    const { sheet } = from.list;
    if (last === undefined)
      return { value: null, problem: 'notListed', where: { sheet }, text: '' };
    const where = { sheet, cell: last.cell };
    if (cells.length > 1) return { value: null, problem: 'listedTwice', where, text: '' };
    if (last.value === null) {
      const problem = last.text === null ? 'blank' : 'unreadable';
      return { value: null, problem, where, text: last.text ?? '' };
    }
    const value = wholeNumber(last.value);
    if (value === null || value < least) {
      return { value: null, problem: 'unreadable', where, text: last.value.toString() };
    }
    return { value, problem: null, where };
  }
}

function wholeNumber(value: Fraction): number | null {
  return value.d === 1n ? Number(value.s * value.n) : null;
}
