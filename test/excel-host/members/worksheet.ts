import type { Area } from '../model/area';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../model/area';
import type { Sheet, Table } from '../model/sheet';
import { invalidArgument, invalidOperation } from '../protocol/api-error';
import { Handle, apiType, type ApiTypes } from '../protocol/api-type';
import { area, color, number, range, record, text, truth, whole } from './arguments';
import type { World } from './world';

const EVENT = { DataChanged: 10, Added: 13, Deleted: 15 } as const;

const FOOTERS = ['Left', 'Center', 'Right'] as const;

/** What the page layout takes, each by what checks it. */
const PAGE: Readonly<Record<string, (given: unknown) => unknown>> = {
  Orientation: text,
  Zoom: record,
  PaperSize: text,
  CenterHorizontally: truth,
  LeftMargin: number,
  RightMargin: number,
  TopMargin: number,
  BottomMargin: number,
  HeaderMargin: number,
  FooterMargin: number,
};
const readPage = Object.fromEntries(
  Object.keys(PAGE).map((name) => [name, (sheet: Sheet) => sheet.page[name]]),
);
const writePage = Object.fromEntries(
  Object.entries(PAGE).map(([name, checked]) => [
    name,
    (sheet: Sheet, given: unknown) => {
      sheet.guardWhole();
      sheet.page = { ...sheet.page, [name]: checked(given) };
    },
  ]),
);

/** The sheets, and what belongs to a sheet but not to its cells. */
export function worksheetMembers(world: World): ApiTypes {
  const listen = (type: number, difference: 1 | -1) => (): void => {
    world.listen(type, difference);
  };
  return {
    WorksheetCollection: apiType({
      items: () => world.book.sheets.map((sheet) => new Handle('Worksheet', sheet)),
      item: (_, key) => handle('Worksheet', world.book.sheet(text(key))),
      call: {
        Add: (_, [name]) => new Handle('Worksheet', world.book.addSheet(text(name))),
        _RegisterDataChangedEvent: listen(EVENT.DataChanged, 1),
        _UnregisterDataChangedEvent: listen(EVENT.DataChanged, -1),
        _RegisterAddedEvent: listen(EVENT.Added, 1),
        _UnregisterAddedEvent: listen(EVENT.Added, -1),
        _RegisterDeletedEvent: listen(EVENT.Deleted, 1),
        _UnregisterDeletedEvent: listen(EVENT.Deleted, -1),
      },
    }),
    Worksheet: apiType<Sheet>({
      id: { name: 'Id', get: (sheet) => sheet.id },
      read: {
        Name: (sheet) => sheet.name,
        Visibility: (sheet) => sheet.visibility,
        TabColor: (sheet) => sheet.tabColor,
        ShowGridlines: (sheet) => sheet.showsGridlines,
      },
      write: {
        TabColor: (sheet, given) => {
          sheet.guardWhole();
          sheet.tabColor = given === '' ? '' : color(given);
        },
        // the name under which the client sets what it reads as ShowGridlines
        Gridlines: (sheet, given) => {
          sheet.guardWhole();
          sheet.showsGridlines = truth(given);
        },
      },
      open: {
        Protection: (sheet) => new Handle('WorksheetProtection', sheet),
        AutoFilter: (sheet) => new Handle('AutoFilter', sheet),
        Names: (sheet) => new Handle('NamedItemCollection', sheet),
        Tables: (sheet) => new Handle('TableCollection', sheet),
        FreezePanes: (sheet) => new Handle('WorksheetFreezePanes', sheet),
        PageLayout: (sheet) => new Handle('PageLayout', sheet),
      },
      call: {
        GetRange: (sheet, [address]) => range(parseArea(sheet, text(address))),
        GetUsedRange: (sheet, [valuesOnly]) =>
          range(sheet.used(valuesOnly === true) ?? sheet.area(0, 0)),
        GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => range(sheet.used(valuesOnly === true)),
        Activate: (sheet) => {
          if (sheet.visibility !== 'Visible') throw invalidOperation();
          world.book.active = sheet;
        },
        Delete: (sheet) => {
          world.book.deleteSheet(sheet);
        },
      },
    }),
    WorksheetProtection: apiType<Sheet>({ read: { Protected: (sheet) => sheet.isProtected } }),
    AutoFilter: apiType<{ readonly isFiltered: boolean }>({
      read: { IsDataFiltered: (filter) => filter.isFiltered },
    }),
    TableCollection: apiType<Sheet>({
      items: (sheet) => sheet.tables.map((table) => new Handle('Table', table)),
      item: (sheet, key) =>
        handle(
          'Table',
          sheet.tables.find((table) => table.id === key || table.name === key),
        ),
    }),
    Table: apiType<Table>({
      id: { name: 'Id', get: (table) => table.id },
      read: { Name: (table) => table.name, ShowTotals: (table) => table.hasTotals },
      open: { AutoFilter: (table) => new Handle('AutoFilter', table) },
      call: { GetRange: (table) => range(table.area) },
    }),
    WorksheetFreezePanes: apiType<Sheet>({
      call: {
        FreezeAt: (sheet, [frozen]) => {
          freeze(sheet, area(frozen, sheet));
        },
        FreezeRows: (sheet, [count]) => {
          freeze(sheet, sheet.area(0, 0, whole(count), MAX_COLUMNS));
        },
        FreezeColumns: (sheet, [count]) => {
          freeze(sheet, sheet.area(0, 0, MAX_ROWS, whole(count)));
        },
        Unfreeze: (sheet) => {
          freeze(sheet, null);
        },
        GetLocationOrNullObject: (sheet) => range(sheet.frozen),
      },
    }),
    PageLayout: apiType<Sheet>({
      read: {
        ...readPage,
      },
      write: {
        ...writePage,
      },
      open: { HeadersFooters: (sheet) => new Handle('HeaderFooterGroup', sheet) },
      call: {
        SetPrintTitleRows: (sheet, [rows]) => {
          const titles = area(rows, sheet);
          if (titles.columns !== MAX_COLUMNS) throw invalidArgument();
          sheet.titleRows = { first: titles.row, count: titles.rows };
        },
        GetPrintTitleRowsOrNullObject: (sheet) => {
          const { titleRows } = sheet;
          return range(titleRows && sheet.area(titleRows.first, 0, titleRows.count, MAX_COLUMNS));
        },
      },
    }),
    HeaderFooterGroup: apiType<Sheet>({
      open: { DefaultForAllPages: (sheet) => new Handle('HeaderFooter', sheet) },
    }),
    HeaderFooter: apiType<Sheet>({
      read: Object.fromEntries(
        FOOTERS.map((name) => [`${name}Footer`, (sheet: Sheet) => sheet.footer[name]]),
      ),
      write: Object.fromEntries(
        FOOTERS.map((name) => [
          `${name}Footer`,
          (sheet: Sheet, given: unknown) => {
            sheet.footer = { ...sheet.footer, [name]: text(given) };
          },
        ]),
      ),
    }),
  };
}

function handle(type: string, target: Sheet | Table | null | undefined): Handle | null {
  return target ? new Handle(type, target) : null;
}

function freeze(sheet: Sheet, frozen: Area | null): void {
  sheet.guardWhole();
  sheet.frozen = frozen;
}
