import Fraction from 'fraction.js';
import type {
  MunicipalityField,
  MunicipalityList,
  NumberColumn,
  SourceColumn,
} from '../../src/reading/records';
import { cellName } from '../../src/workbook/address';
import { MIDTJYLLAND } from '../status/a-case';

/** A cell as staff may leave it: a number as text, blank, or something that is no number. */
export type Cell = string | { readonly unreadable: string } | null;

export interface ColumnOf {
  readonly kind: 'amounts' | 'keys';
  readonly heading?: string;
  readonly year?: number | null;
  readonly isPercent?: boolean;
  readonly isInvoiced?: boolean;
  /** By position in the list. */
  readonly cells: readonly Cell[];
}

export interface ListOf {
  readonly sheet?: string;
  readonly codes?: readonly string[];
  readonly columns?: readonly ColumnOf[];
  /** By position in the list. */
  readonly eans?: readonly (string | null)[];
}

/** All of Midtjylland, ascending. */
export const CODES = MIDTJYLLAND.map(({ code }) => code);

const FIRST_ROW = 5;
const FIRST_COLUMN = 3;
const EAN_COLUMN = 2;

/** A municipality list as reading gives it: header in row 4, municipalities from row 5, numbers from column C. */
export function aList({
  sheet = 'Kommuner',
  codes = CODES,
  columns = [],
  eans,
}: ListOf): MunicipalityList {
  const rows = codes.map((code, index) => ({
    row: FIRST_ROW + index,
    code,
    ean: eans?.[index] ?? null,
  }));
  const numbers = columns.map((column, index) => ({
    kind: column.kind,
    column: numberColumn(column, FIRST_COLUMN + index),
  }));
  const of = (kind: ColumnOf['kind']): readonly NumberColumn[] =>
    numbers.filter((each) => each.kind === kind).map(({ column }) => column);
  const ean: SourceColumn = { field: 'ean', column: EAN_COLUMN, heading: 'EAN', why: 'heading' };
  const fieldOf: Readonly<Record<ColumnOf['kind'], MunicipalityField>> = {
    amounts: 'amount',
    keys: 'key',
  };
  return {
    sheet,
    source: {
      sheet,
      kind: 'municipalities',
      headerRow: FIRST_ROW - 1,
      firstRow: FIRST_ROW,
      lastRow: FIRST_ROW + codes.length - 1,
      columns: [
        ...(eans === undefined ? [] : [ean]),
        ...numbers.map(({ kind, column }) => ({
          field: fieldOf[kind],
          column: column.column,
          heading: column.heading,
          why: 'heading' as const,
        })),
      ],
      leftOut: null,
    },
    rows,
    rowsLeftOut: 0,
    populations: [],
    counts: [],
    keys: of('keys'),
    amounts: of('amounts'),
    hasEan: eans !== undefined,
  };
}

function numberColumn(
  { kind, heading = kind, year = null, isPercent = false, isInvoiced = false, cells }: ColumnOf,
  column: number,
): NumberColumn {
  return {
    column,
    heading,
    year,
    name: 1,
    part: null,
    sheetPart: null,
    isPercent,
    beyond: { outside: new Fraction(0), unknown: new Fraction(0) },
    isInvoiced,
    cells: cells.map((cell, index) => ({
      cell: cellName(FIRST_ROW + index, column),
      value: typeof cell === 'string' ? new Fraction(cell) : null,
      text: cell !== null && typeof cell === 'object' ? cell.unreadable : null,
    })),
  };
}
