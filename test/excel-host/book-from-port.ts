import type { Area as SheetArea } from '../../src/workbook/address';
import { formatAt, formulaAt, valueAt, type Block } from '../../src/workbook/block';
import { markName } from '../../src/workbook/own-mark';
import type { SheetOutline } from '../../src/workbook/outline';
import type { WorkbookPort } from '../../src/workbook/port';
import { Book } from './model/book';
import type { Sheet } from './model/sheet';
import type { InputLocale } from './model/typed-input';

/** The file host reads formulas from the text of a whole sheet, which a long log is too large for. */
const MOST_ROWS_WITH_FORMULAS = 50_000;

/**
 * Loads a workbook from another host into the simulated Excel: values and formats, visibility, protection, filters, tables, marks.
 * A formula comes with its cached value; a sheet of very many rows comes with its values alone.
 */
export async function bookFromPort(
  port: WorkbookPort,
  locale: InputLocale = 'da-DK',
): Promise<Book> {
  const { sheets, dateSystem, structureProtected } = await port.outline();
  const book = new Book(dateSystem, locale);
  for (const outline of sheets) {
    const sheet = book.addSheet(outline.name);
    if (outline.used) {
      const [block] = await port.read([
        {
          sheet: outline.id,
          area: outline.used,
          formats: true,
          formulas: outline.used.bottom <= MOST_ROWS_WITH_FORMULAS,
        },
      ]);
      if (block) fill(sheet, block);
    }
    describe(book, sheet, outline);
  }
  book.structureProtected = structureProtected;
  book.active = book.sheets[0] ?? null;
  book.changes = [];
  return book;
}

function fill(sheet: Sheet, block: Block): void {
  const { top, left, bottom, right } = block.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [value, format] = [valueAt(block, row, column), formatAt(block, row, column)];
      const formula = formulaAt(block, row, column);
      sheet.change(row - 1, column - 1, {
        value,
        format,
        formula: formula && `=${formula}`,
        isCached: formula !== null,
      });
    }
  }
}

function describe(book: Book, sheet: Sheet, outline: SheetOutline): void {
  sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[
    outline.visibility
  ];
  sheet.isProtected = outline.isProtected;
  sheet.isFiltered = outline.isFiltered;
  sheet.tables = outline.tables.map(({ name, area, hasTotals }) => ({
    id: book.newId(),
    name,
    area: areaOf(sheet, area),
    hasTotals,
    isFiltered: false,
  }));
  if (outline.own) book.addName(markName(outline.own), sheet.whole()).visible = false;
}

function areaOf(sheet: Sheet, { top, left, bottom, right }: SheetArea): ReturnType<Sheet['area']> {
  return sheet.area(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
