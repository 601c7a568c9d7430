import { accessDenied } from '../protocol/api-error';
import { Area, MAX_COLUMNS, MAX_ROWS } from './area';
import { blankCell, isUntouched, type Cell } from './cell';

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
}

/** Page set-up by its names in the API. */
export type PageSetup = Readonly<Record<string, unknown>>;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** One worksheet. Cells that were never touched are not stored. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  isProtected = false;
  /** The sheet's own filter hides rows. */
  isFiltered = false;
  /** Rows that a filter hides, counted from 0. */
  readonly filteredRows = new Set<number>();
  tables: Table[] = [];
  merges: Area[] = [];
  /** In points, by column or row counted from 0. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  frozen: Area | null = null;
  page: PageSetup = {
    Orientation: 'Portrait',
    Zoom: { scale: 100 },
    PaperSize: 'A4',
    CenterHorizontally: false,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
  };
  footer = { Left: '', Center: '', Right: '' };
  /** Rows that every page repeats, counted from 0. */
  titleRows: { readonly first: number; readonly count: number } | null = null;
  showsGridlines = true;
  /** Names that belong to the sheet alone, as a copied sheet's do. */
  names: string[] = [];
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  copy(): Sheet {
    const sheet = new Sheet(this.id, this.name);
    const moved = (area: Area): Area =>
      new Area(sheet, area.row, area.column, area.rows, area.columns);
    const { visibility, tabColor, isProtected, isFiltered, page, titleRows, showsGridlines } = this;
    Object.assign(sheet, {
      ...{ visibility, tabColor, isProtected, isFiltered, page, titleRows, showsGridlines },
      footer: { ...this.footer },
      names: [...this.names],
      tables: this.tables.map((table) => ({ ...table, area: moved(table.area) })),
      merges: this.merges.map(moved),
      frozen: this.frozen && moved(this.frozen),
    });
    for (const row of this.filteredRows) sheet.filteredRows.add(row);
    for (const [column, width] of this.widths) sheet.widths.set(column, width);
    for (const [row, height] of this.heights) sheet.heights.set(row, height);
    for (const [row, column, cell] of this.touched()) sheet.change(row, column, cell);
    return sheet;
  }

  area(row: number, column: number, rows = 1, columns = 1): Area {
    return new Area(this, row, column, rows, columns);
  }

  whole(): Area {
    return this.area(0, 0, MAX_ROWS, MAX_COLUMNS);
  }

  /** The cell as it is; changing what comes back for an untouched place changes nothing. */
  cell(row: number, column: number): Cell {
    return this.cells.get(row * MAX_COLUMNS + column) ?? blankCell();
  }

  change(row: number, column: number, change: Partial<Cell>): void {
    const key = row * MAX_COLUMNS + column;
    const cell = Object.assign(this.cells.get(key) ?? blankCell(), change);
    if (isUntouched(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  *touched(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells) {
      yield [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, cell];
    }
  }

  /** The smallest rectangle around the cells that hold something, or also around those that only look different. */
  used(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.touched()) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : this.area(top, left, bottom - top + 1, right - left + 1);
  }

  /** Only the first cell of a merged area takes a value. */
  isBehindMerge(row: number, column: number): boolean {
    return this.merges.some((m) => m.has(row, column) && (m.row !== row || m.column !== column));
  }

  /** A protected sheet refuses a write to any locked cell. */
  guard(area: Area): void {
    if (!this.isProtected) return;
    if (area.isUnbounded) throw accessDenied();
    for (const [row, column] of area.places()) {
      if (this.cell(row, column).look.locked) throw accessDenied();
    }
  }

  /** Formatting, merging, page set-up and the like are refused wherever the sheet is protected. */
  guardWhole(): void {
    if (this.isProtected) throw accessDenied();
  }
}
