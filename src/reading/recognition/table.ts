import type { Field, SourceKind } from '../records';
import type { FoundMeasures } from './measures';
import type { Heading } from './headings';

/** A table found on a sheet, before its rows are read. Rows and columns are the sheet's own. */
export interface FoundTable {
  readonly kind: SourceKind;
  readonly header: { readonly first: number; readonly last: number };
  /** The columns that belong to it. */
  readonly left: number;
  readonly right: number;
  /** The last row that may belong to it: where the next table begins, or the sheet ends. */
  readonly bottom: number;
  readonly headings: readonly Heading[];
  readonly columns: readonly FieldColumn[];
  /** Fields that two columns fit equally well; they are left unread until the user chooses. */
  readonly ties: readonly Tie[];
  readonly score: number;
  /** What stands above the header: title, «udtræk pr. …». */
  readonly title: string;
  /** It could be a guidance log, or a list of something else that has the same columns. */
  readonly isDoubtful?: boolean;
  /** The same rows read as a user evaluation, where a log has the answers in columns of its own. */
  readonly answers?: FoundTable;
  /** Set for typed-in measurements, which are no table of one record a row. */
  readonly measures?: FoundMeasures;
}

/** A table, and the answers in its rows as a table of their own. */
export function withAnswers(table: FoundTable): FoundTable[] {
  return table.answers === undefined ? [table] : [table, table.answers];
}

export interface FieldColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
  /** How much of the score the heading gave and how much the cells, 0 to 1. */
  readonly name: number;
  readonly content: number;
  /** The column is headed by this answer of the field and only marked where it holds. */
  readonly mark?: Mark;
}

export type Mark = 'individual' | 'collective' | 'growth' | 'operations';

export interface Tie {
  readonly field: Field;
  readonly columns: readonly number[];
  readonly headings: readonly string[];
}
