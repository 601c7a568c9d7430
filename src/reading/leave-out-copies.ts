import type { GuidanceRow, EvaluationRow, Source } from './records';

/** A dated table as it is compared with others: every row as one text over the fields that both have. */
interface Comparable<Row> {
  readonly source: Source;
  readonly has: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

/** Fewer rows than this prove nothing when no column tells the companies apart. */
const TELLING_ROWS = 20;

/**
 * Which tables are copies: all their rows stand in the others («Alle 2026» beside quarter tabs). The largest are tried
 * first, so that the whole gives way to its parts; of two that are equal the later gives way (rules 3, «Guidance sheets»).
 * Gives for each copy the first table that holds some of its rows.
 */
export function findCopies<Row extends GuidanceRow | EvaluationRow>(
  tables: readonly Comparable<Row>[],
  sign: (row: Row, fields: ReadonlySet<string>) => string,
  kept: (table: Comparable<Row>) => boolean,
): Map<number, number> {
  const copies = new Map<number, number>();
  const order = tables
    .map((_, index) => index)
    .sort((a, b) => (tables[b]?.rows.length ?? 0) - (tables[a]?.rows.length ?? 0) || b - a);
  for (const index of order) {
    const table = tables[index];
    if (table === undefined || table.rows.length === 0 || kept(table)) continue;
    const others = tables.flatMap((other, at) =>
      at === index || copies.has(at) || other.rows.length === 0 ? [] : [{ other, at }],
    );
    const original = holderOf(table, others, sign);
    if (original !== null) copies.set(index, original);
  }
  return copies;
}

function holderOf<Row>(
  table: Comparable<Row>,
  others: readonly { other: Comparable<Row>; at: number }[],
  sign: (row: Row, fields: ReadonlySet<string>) => string,
): number | null {
  const missing = new Set(table.rows);
  let first: number | null = null;
  for (const { other, at } of others) {
    const shared = new Set([...table.has].filter((field) => other.has.has(field)));
    if (!isTelling(shared, table.rows.length)) continue;
    const signs = new Set(other.rows.map((row) => sign(row, shared)));
    for (const row of missing) {
      if (!signs.has(sign(row, shared))) continue;
      missing.delete(row);
      first ??= at;
    }
    if (missing.size === 0) return first;
  }
  return null;
}

function isTelling(shared: ReadonlySet<string>, rows: number): boolean {
  if (!shared.has('date')) return false;
  const who = shared.has('cvr') || shared.has('company') || shared.has('course');
  return who || (rows >= TELLING_ROWS && shared.size >= 3);
}
