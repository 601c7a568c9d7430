import type { OwnRow, OwnTable } from './own-sheets';

/** A row that this run shows. */
export interface ShownRow {
  readonly id: string;
  /** What the row is called. */
  readonly label: string;
}

/**
 * The same table, its rows that have lost their id known again by what they are called: by a name that only one of them has,
 * and one of the rows that are shown.
 */
export function rowsByLabel(own: OwnTable, shown: readonly ShownRow[]): OwnTable {
  const ids = new Set(own.rows.map((row) => row.id));
  const idOf = (row: OwnRow): string => {
    if (row.id !== row.label || shown.some(({ id }) => id === row.id)) return row.id;
    const [only, ...others] = shown.filter(({ label }) => label === row.label);
    const isAlone = own.rows.filter(({ id }) => id === row.id).length === 1;
    return only !== undefined && others.length === 0 && isAlone && !ids.has(only.id)
      ? only.id
      : row.id;
  };
  return { ...own, rows: own.rows.map((row) => ({ ...row, id: idOf(row) })) };
}
