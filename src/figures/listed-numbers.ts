import type Fraction from 'fraction.js';
import type { MunicipalityList, NumberColumn } from '../reading/records';
import type { Where } from '../workbook/finding';

/** One column of one municipality list. */
export interface ListColumn {
  readonly list: MunicipalityList;
  readonly column: NumberColumn;
}

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
  { list, column }: ListColumn,
  codes: readonly string[],
  least: 0 | 1,
): ReadonlyMap<string, ListedNumber> {
  const rows = new Map<string, number[]>();
  list.rows.forEach(({ code }, index) => rows.set(code, [...(rows.get(code) ?? []), index]));
  return new Map(codes.map((code) => [code, listedNumber(rows.get(code) ?? [])]));

  function listedNumber(indexes: readonly number[]): ListedNumber {
    const cell = column.cells[indexes.at(-1) ?? -1];
    const sheet = { sheet: list.sheet };
    if (cell === undefined) return { value: null, problem: 'notListed', where: sheet, text: '' };
    const where = { ...sheet, cell: cell.cell };
    if (indexes.length > 1) return { value: null, problem: 'listedTwice', where, text: '' };
    if (cell.value === null) {
      const problem = cell.text === null ? 'blank' : 'unreadable';
      return { value: null, problem, where, text: cell.text ?? '' };
    }
    const value = wholeNumber(cell.value);
    if (value === null || value < least) {
      return { value: null, problem: 'unreadable', where, text: cell.value.toString() };
    }
    return { value, problem: null, where };
  }
}

/** The cells of a column, first to last. */
export function columnArea({ list, column }: ListColumn): Where {
  const [first, last] = [column.cells[0]?.cell, column.cells.at(-1)?.cell];
  if (first === undefined || last === undefined) return { sheet: list.sheet };
  return { sheet: list.sheet, cell: first === last ? first : `${first}:${last}` };
}

function wholeNumber(value: Fraction): number | null {
  return value.d === 1n ? Number(value.s * value.n) : null;
}
