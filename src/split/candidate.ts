import Fraction from 'fraction.js';
import { columnArea, type ListColumn } from '../reading/list-column';
import type { MunicipalityList } from '../reading/records';

/** The columns of a kind that hold anything at all; one that nobody has filled in yet is none to split by. */
export function candidatesOf(
  lists: readonly MunicipalityList[],
  kind: 'amounts' | 'keys',
): readonly ListColumn[] {
  return lists
    .flatMap((list) => list[kind].map((column) => ({ list, column })))
    .filter(({ column }) =>
      column.cells.some(({ value, text }) => value !== null || text !== null),
    );
}

/** For people: `Kommuner!D5:D23`. */
export function placeName(candidate: ListColumn): string {
  const { sheet, cell = '' } = columnArea(candidate);
  return `${sheet}!${cell}`;
}

export function sumOf({ column }: ListColumn): Fraction {
  return column.cells.reduce((sum: Fraction, { value }) => sum.add(value ?? 0), new Fraction(0));
}
