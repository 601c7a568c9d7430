import type { GuidanceRow, EvaluationRow, Source } from './records';

/** A dated table as it is compared with others: every row as one text over the fields that both have. */
interface Comparable<Row> {
  readonly source: Source;
  readonly has: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

/** Fewer rows than this prove nothing when no column tells the companies apart. */
const TELLING_ROWS = 20;

/** So many rows that stand in others too are no chance, and one in so many may be the table's own. */
const FEWEST_HELD = 10;
const ONE_OWN_OF = 5;

export interface Copies {
  readonly copies: ReadonlyMap<number, number>;
  readonly nearly: readonly NearCopy[];
}

export interface NearCopy {
  readonly at: number;
  readonly original: number;
  readonly held: number;
}

type Sign<Row> = (row: Row, fields: ReadonlySet<string>) => string;

/**
 * Which tables are copies: all their rows stand in the others («Alle 2026» beside quarter tabs). The largest are tried
 * first, so that the whole gives way to its parts; of two that are equal the later gives way (rules 3, «Guidance sheets»).
 * Gives for each copy the first table that holds some of its rows; `nearly` are those of which most rows stand in others.
 */
export function findCopies<Row extends GuidanceRow | EvaluationRow>(
  tables: readonly Comparable<Row>[],
  sign: Sign<Row>,
  kept: (table: Comparable<Row>) => boolean,
): Copies {
  const copies = new Map<number, number>();
  const nearly: NearCopy[] = [];
  const order = tables
    .flatMap(({ rows }, index) => (rows.length > 0 ? [{ index, length: rows.length }] : []))
    .sort((a, b) => b.length - a.length || b.index - a.index);
  if (order.length < 2) return { copies, nearly };
  const groups = groupsOf(tables, sign);
  for (const { index } of order) {
    const table = tables[index];
    if (table === undefined || kept(table)) continue;
    const isOther = (at: number): boolean => at !== index && !copies.has(at);
    const { first, held } = heldRows(table, groups, isOther);
    if (held === table.rows.length) copies.set(index, first);
    else if (
      nearly.every(({ at }) => at !== first) &&
      held >= Math.max(FEWEST_HELD, table.rows.length - mostOwn(table))
    ) {
      nearly.push({ at: index, original: first, held });
    }
  }
  return { copies, nearly };
}

/** How many of a table's rows stand in the tables wanted, and the first of those; counted no further than it can matter. */
function heldRows<Row>(
  table: Comparable<Row>,
  groups: readonly TablesAlike<Row>[],
  isWanted: (at: number) => boolean,
): { first: number; held: number } {
  const lookups = groups.flatMap((group) => group.lookup(table) ?? []);
  let [first, held] = [Infinity, 0];
  let ownLeft = mostOwn(table);
  for (const row of table.rows) {
    const nearest = Math.min(...lookups.map((holders) => holders(row).find(isWanted) ?? Infinity));
    if (nearest === Infinity) {
      ownLeft -= 1;
      if (ownLeft < 0) break;
      continue;
    }
    held += 1;
    first = Math.min(first, nearest);
  }
  return { first, held };
}

function mostOwn({ rows }: Comparable<unknown>): number {
  return Math.floor(rows.length / ONE_OWN_OF);
}

/** Tables that have the same fields. Their rows are looked up, not compared table by table: there may be thousands. */
class TablesAlike<Row> {
  private readonly tables: { readonly at: number; readonly rows: readonly Row[] }[] = [];
  private readonly holders = new Map<string, ReadonlyMap<string, number | number[]>>();

  constructor(
    private readonly has: ReadonlySet<string>,
    private readonly sign: Sign<Row>,
  ) {}

  add(at: number, rows: readonly Row[]): void {
    this.tables.push({ at, rows });
  }

  /** Which of these tables hold a row of another, in order, by the fields of both; `null` when those tell too little. */
  lookup({ has, rows }: Comparable<Row>): ((row: Row) => readonly number[]) | null {
    const shared = new Set([...this.has].filter((field) => has.has(field)));
    if (!isTelling(shared, rows.length)) return null;
    const holders = this.holdersBy(shared);
    return (row) => {
      const held = holders.get(this.sign(row, shared)) ?? [];
      return typeof held === 'number' ? [held] : held;
    };
  }

  private holdersBy(shared: ReadonlySet<string>): ReadonlyMap<string, number | number[]> {
    const key = [...shared].sort().join(' ');
    const known = this.holders.get(key);
    if (known !== undefined) return known;
    const holders = new Map<string, number | number[]>();
    for (const { at, rows } of this.tables) {
      for (const row of rows) hold(holders, this.sign(row, shared), at);
    }
    this.holders.set(key, holders);
    return holders;
  }
}

function hold(holders: Map<string, number | number[]>, text: string, at: number): void {
  const held = holders.get(text);
  if (held === undefined) holders.set(text, at);
  else if (typeof held === 'number') {
    if (held !== at) holders.set(text, [held, at]);
  } else if (held.at(-1) !== at) held.push(at);
}

function groupsOf<Row>(
  tables: readonly Comparable<Row>[],
  sign: Sign<Row>,
): readonly TablesAlike<Row>[] {
  const groups = new Map<string, TablesAlike<Row>>();
  tables.forEach(({ has, rows }, at) => {
    const key = [...has].sort().join(' ');
    const group = groups.get(key) ?? new TablesAlike(has, sign);
    groups.set(key, group);
    group.add(at, rows);
  });
  return [...groups.values()];
}

function isTelling(shared: ReadonlySet<string>, rows: number): boolean {
  if (!shared.has('date')) return false;
  const who = shared.has('cvr') || shared.has('company') || shared.has('course');
  return who || (rows >= TELLING_ROWS && shared.size >= 3);
}
