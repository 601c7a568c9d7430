import type { Draw } from './draw';
import { address, header, letter, Page, type Cell } from './page';

/** Where the reader says that a table stands; rows and columns from 0. */
export interface Place {
  readonly headerRow: number;
  /** The columns that were recognised, ascending. */
  readonly columns: readonly number[];
}

/** What was done to a sheet, in words, and the sheet after it. */
export interface Disturbed {
  readonly what: string;
  readonly page: Page;
}

export type Disturb = (page: Page, place: Place, draw: Draw) => Disturbed | null;

/** No office calls a column that, and no word of ours is near it. */
const UNKNOWN = 'Qvrx';

/** A heading that says what it said no longer; `null` where none stands over the column. */
export const renameHeading: Disturb = (page, { headerRow, columns }, draw) => {
  const column = draw.pick(columns);
  const row = lastHeading(page, headerRow, column);
  if (row === null) return null;
  const after = copyOf(page, same, same);
  after.put(row, column, { ...page.rows.get(row)?.get(column), value: UNKNOWN });
  return { what: `${address(row, column)} renamed`, page: settle(after) };
};

/** What changes where things stand and nothing else; `null` where the sheet has nothing to disturb in that way. */
export const shifts: Readonly<Record<string, Disturb>> = {
  'a column moved': (page, { headerRow, columns }, draw) => {
    const [from, to] = [draw.pick(columns), draw.pick(columns)];
    if (from === to || page.merges.length > 0 || hasGroupsAbove(page, headerRow)) return null;
    const moved = (column: number): number => {
      if (column === from) return to;
      if (from < to) return column > from && column <= to ? column - 1 : column;
      return column >= to && column < from ? column + 1 : column;
    };
    const what = `column ${letter(from)} moved to ${letter(to)}`;
    return { what, page: settle(copyOf(page, same, moved)) };
  },

  'blank rows above': (page, _, draw) => {
    const count = 1 + draw.below(3);
    return { what: `${String(count)} rows above`, page: copyOf(page, (row) => row + count, same) };
  },

  'a blank row in the table': (page, { headerRow }, draw) => {
    const at = headerRow + 2 + draw.below(9);
    const after = copyOf(page, (row) => (row >= at ? row + 1 : row), same);
    return { what: `a blank row at ${String(at + 1)}`, page: after };
  },

  'an unknown column': (page, { headerRow, columns }, draw) => {
    const [first = 0, last = 0] = [columns[0], columns.at(-1)];
    const at = first + 1 + draw.below(last - first + 1);
    const after = copyOf(page, same, (column) => (column >= at ? column + 1 : column));
    after.put(headerRow, at, header(UNKNOWN));
    for (const [row, cells] of page.rows) {
      const isRecord = row > headerRow && columns.filter((each) => cells.has(each)).length > 1;
      if (isRecord) after.put(row, at, draw.pick(['blå', 'rød', 'grøn', null]));
    }
    return { what: `an unknown column at ${address(headerRow, at)}`, page: settle(after) };
  },
};

function same(at: number): number {
  return at;
}

/** The sheet with its rows and columns elsewhere, and all that hangs on them. */
function copyOf(page: Page, row: (at: number) => number, column: (at: number) => number): Page {
  const after = new Page(page.name);
  for (const [r, cells] of page.rows) {
    const moved = [...cells].map(([c, cell]): [number, Cell] => [column(c), cell]);
    after.rows.set(row(r), new Map(moved));
  }
  const area = (ref: string): string =>
    ref.replaceAll(/([A-Z]+)(\d+)/g, (_, letters: string, digits: string) =>
      address(row(Number(digits) - 1), column(columnOf(letters))),
    );
  after.merges.push(...page.merges.map(area));
  after.tables.push(...page.tables.map((table) => ({ ...table, ref: area(table.ref) })));
  for (const each of page.hiddenRows) after.hiddenRows.add(row(each));
  for (const each of page.hiddenColumns) after.hiddenColumns.add(column(each));
  after.filter = page.filter === null ? null : area(page.filter);
  after.state = page.state;
  return after;
}

/** Excel's own tables name their columns as the header does. */
function settle(page: Page): Page {
  page.tables.forEach((table, index) => {
    const [from = '', to = ''] = table.ref.split(':');
    const cells = page.rows.get(rowOf(from));
    const columns: string[] = [];
    for (let at = columnOf(from); at <= columnOf(to); at += 1) {
      columns.push(textOf(cells?.get(at)) ?? `Kolonne${String(at)}`);
    }
    page.tables[index] = { ...table, columns };
  });
  return page;
}

function textOf(cell: Cell | undefined): string | null {
  return typeof cell?.value === 'string' ? cell.value : null;
}

function rowOf(ref: string): number {
  return Number(ref.replaceAll(/\D/g, '')) - 1;
}

/** The column of `C` or `C5`, from 0. */
export function columnOf(ref: string): number {
  const letters = Array.from(ref.replaceAll(/\d/g, ''));
  return letters.reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

/** The lowest row of a header that says something over the column itself. */
function lastHeading(page: Page, headerRow: number, column: number): number | null {
  for (let row = headerRow; row > headerRow - 3 && row >= 0; row -= 1) {
    if (typeof page.rows.get(row)?.get(column)?.value === 'string') return row;
  }
  return null;
}

/** A label over a group of columns means them by where they stand. */
function hasGroupsAbove(page: Page, headerRow: number): boolean {
  return (page.rows.get(headerRow - 1)?.size ?? 0) > 0;
}
