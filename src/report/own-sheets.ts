import type { Block } from '../workbook/block';
import type { CellValue } from '../workbook/cell';
import type { Day } from '../workbook/day';
import type { SheetRole } from '../workbook/plan';
import type { Typed } from '../reading/contract-sheet-rows';
import type { KeptRole } from '../reading/own-headings';

/** What the add-in's own sheets of the last run hold that the next run must keep. */
export interface OwnSheets {
  /** The last run's seal and when it was written; `null` on a first run. */
  readonly stamped: { readonly seal: string; readonly stamp: Stamp } | null;
  readonly tables: Readonly<Record<KeptRole, OwnTable>>;
  /** The sheets as they stand, whole. */
  readonly blocks: Readonly<Partial<Record<SheetRole, Block>>>;
  /** What stands in the column «Værdi» of the sheet `Kontrakt`, by the row's id. */
  readonly typed: ReadonlyMap<
    string,
    { readonly cell: string; readonly value: OwnCell; readonly typed: Typed }
  >;
}

/** A minute on the user's clock. */
export interface Stamp {
  readonly day: Day;
  readonly minute: number;
}

/** What staff wrote in one sheet of ours: the headings of their own columns, and the rows that they wrote in. */
export interface OwnTable {
  readonly headings: readonly OwnCell[];
  readonly rows: readonly OwnRow[];
}

/** One row that staff wrote in. Sorted or moved, it is known by its id. */
export interface OwnRow {
  /** Where it stands. */
  readonly row: number;
  readonly id: string;
  /** What the row was called, for a row whose id is gone. */
  readonly label: string;
  readonly remark: OwnCell;
  /** One for each of `OwnTable.headings`. */
  readonly cells: readonly OwnCell[];
}

/** What staff wrote in a cell, with its number format. */
export interface OwnCell {
  readonly value: CellValue;
  readonly format: string;
  readonly formula?: string;
}

const NO_TABLE: OwnTable = { headings: [], rows: [] };

/** A workbook without sheets of ours. */
export const NO_OWN_SHEETS: OwnSheets = {
  stamped: null,
  tables: {
    contract: NO_TABLE,
    targets: NO_TABLE,
    municipalities: NO_TABLE,
    allocation: NO_TABLE,
  },
  blocks: {},
  typed: new Map(),
};
