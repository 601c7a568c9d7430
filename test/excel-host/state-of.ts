import { areaName } from '../../src/workbook/address';
import type { Book } from './model/book';
import { blankCell } from './model/cell';
import type { Sheet } from './model/sheet';

/** All that a simulated workbook is, as plain data: two workbooks are the same when their states are equal. */
export function stateOf(book: Book): unknown {
  return {
    sheets: book.sheets.map(sheetState),
    names: book.names.map(({ name, area, visible }) => ({
      name,
      refersTo: area && area.address,
      visible,
    })),
    customXml: [...book.customXml.values()],
    structureProtected: book.structureProtected,
    active: book.active?.name ?? null,
  };
}

function sheetState(sheet: Sheet): unknown {
  const untouched = JSON.stringify(blankCell());
  const cells = [...sheet.touched()]
    .map(([row, column, cell]) => [
      areaName({ top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 }),
      JSON.stringify(cell),
    ])
    .filter(([, cell]) => cell !== untouched)
    .sort(([a = ''], [b = '']) => a.localeCompare(b));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    isProtected: sheet.isProtected,
    showsGridlines: sheet.showsGridlines,
    page: sheet.page,
    footer: sheet.footer,
    titleRows: sheet.titleRows,
    frozen: sheet.frozen?.local ?? null,
    merges: sheet.merges.map((merge) => merge.local).sort(),
    widths: sizes(sheet.widths, 48),
    heights: sizes(sheet.heights, 15),
    cells: Object.fromEntries(cells) as Record<string, string>,
  };
}

function sizes(given: ReadonlyMap<number, number>, standard: number): unknown {
  return [...given].filter(([, size]) => size !== standard).sort(([a], [b]) => a - b);
}
