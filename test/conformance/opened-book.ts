import type { Outline, SheetOutline } from '../../src/workbook/outline';
import type { WorkbookPort } from '../../src/workbook/port';
import type { BookSketch, SheetSketch } from '../books/book-sketch';

/** Makes a real workbook of a sketch and opens it in the host under test. */
export type OpenBook = (book: BookSketch) => Promise<OpenedBook>;

export interface OpenedBook {
  readonly port: WorkbookPort;
  /** The workbook as it now is, saved and opened anew. */
  reopen(): Promise<WorkbookPort>;
}

/** A small log of staff's. */
export const LOG: SheetSketch = {
  name: 'Log',
  rows: [
    ['Dato', 'Virksomhed', 'Antal'],
    [46085, 'Mark & Søn ApS', 3],
    [46086.5, 'Å «Ø»', null],
  ],
  formats: [[], ['dd-mm-yyyy'], ['dd-mm-yyyy hh:mm', undefined, '0.0%']],
};

/** The one and only item. */
export function only<Item>(items: readonly Item[]): Item {
  expect(items).toHaveLength(1);
  return items[0] as Item;
}

/** The only sheet of ours. */
export function ownSheet({ sheets }: Outline): SheetOutline {
  return only(sheets.filter(({ own }) => own !== null));
}

/** All that a port tells of its sheets, values and formats included. */
export async function snapshot(port: WorkbookPort): Promise<unknown[]> {
  const { sheets } = await port.outline();
  return Promise.all(
    sheets.map(async (sheet) => {
      const blocks = sheet.used
        ? await port.read([{ sheet: sheet.id, area: sheet.used, formats: true }])
        : [];
      return { ...sheet, blocks };
    }),
  );
}
