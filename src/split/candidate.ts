import Fraction from 'fraction.js';
import type { MunicipalityList, NumberColumn } from '../reading/records';
import { areaName } from '../workbook/address';
import type { Where } from '../workbook/finding';

/** A column of a municipality list that the grant may be split by. */
export interface Candidate {
  readonly list: MunicipalityList;
  readonly column: NumberColumn;
}

/** The columns of a kind that hold anything at all; one that nobody has filled in yet is none. */
export function candidatesOf(
  lists: readonly MunicipalityList[],
  kind: 'amounts' | 'keys',
): readonly Candidate[] {
  return lists
    .flatMap((list) => list[kind].map((column) => ({ list, column })))
    .filter(({ column }) =>
      column.cells.some(({ value, text }) => value !== null || text !== null),
    );
}

/** The cells of a candidate, from the first to the last municipality. */
export function placeOf({ list, column }: Candidate): Required<Where> {
  const rows = list.rows.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return {
    sheet: list.sheet,
    cell: areaName({ top, left: column.column, bottom, right: column.column }),
  };
}

/** For people: `Kommuner!D5:D23`. */
export function placeName(candidate: Candidate): string {
  const { sheet, cell } = placeOf(candidate);
  return `${sheet}!${cell}`;
}

export function sumOf({ column }: Candidate): Fraction {
  return column.cells.reduce((sum: Fraction, { value }) => sum.add(value ?? 0), new Fraction(0));
}
