import type { Usage } from '../../figures/figures';
import { fieldsOfKind } from '../../reading/mapping-schema';
import type { Field, Source } from '../../reading/records';
import { maskCpr } from '../../reading/values/mask-cpr';
import { shownText } from '../../reading/values/shown-text';
import { textOf } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { areaName, columnName } from '../../workbook/address';
import { valueAt } from '../../workbook/block';
import type { Outline, SheetOutline } from '../../workbook/outline';
import { placeView } from './place-view';
import type { ColumnView, Place, SourceView, UnreadSheet } from './review-view';

/** Columns that a select can still show. */
const MOST_COLUMNS = 200;

/** How one of staff's tables was understood, and the columns it could have been read from. */
export function describeSource(
  source: Source,
  usage: Usage | undefined,
  outline: Outline,
  language: Language,
): SourceView {
  const { format } = textOf(language);
  const sheet = outline.sheets.find(({ name }) => name === source.sheet);
  const fields: readonly Field[] = fieldsOfKind[source.kind];
  return {
    sheet: source.sheet,
    label: maskCpr(source.sheet),
    kind: source.kind,
    headerRow: source.headerRow,
    rowsUsed: format.number(usage?.rowsUsed ?? 0, 0),
    rowsLeftOut: format.number(usage?.rowsLeftOut ?? 0, 0),
    rows: rowsOf(source),
    leftOut: source.leftOut,
    fields: fields.map((field) => ({
      field,
      chosen: source.columns
        .filter((each) => each.field === field)
        .map(({ column }) => columnName(column)),
    })),
    columns: columnsOf(source, sheet),
    place: placeView({ sheet: source.sheet, cell: `A${String(source.headerRow)}` }),
  };
}

function rowsOf({ sheet, columns, firstRow, lastRow }: Source): Place {
  const used = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...used, Infinity), Math.max(...used, 1)];
  const area = { top: firstRow, left: Math.min(left, right), bottom: lastRow, right };
  return placeView({ sheet, cell: areaName(area) });
}

function columnsOf({ columns, headerRow }: Source, sheet: SheetOutline | undefined): ColumnView[] {
  const head = sheet?.head ?? null;
  if (head === null) return [];
  const { left, right } = head.area;
  const count = Math.min(MOST_COLUMNS, right - left + 1);
  return Array.from({ length: count }, (_, index) => {
    const column = left + index;
    const known = columns.find((each) => each.column === column)?.heading;
    return {
      letter: columnName(column),
      heading: shownText(known ?? valueAt(head, headerRow, column)),
    };
  });
}

/** Staff's sheets that nothing was read from; sheets of ours and empty ones are not told of. */
export function unreadSheets(
  outline: Outline,
  sources: readonly { readonly sheet: string }[],
): readonly UnreadSheet[] {
  const read = new Set(sources.map(({ sheet }) => sheet));
  return outline.sheets
    .filter((each) => each.own === null && each.isOwnCopy !== true)
    .filter(({ name, used }) => used !== null && !read.has(name))
    .map(({ name, visibility }) => ({
      sheet: name,
      label: maskCpr(name),
      hidden: visibility !== 'visible',
    }));
}
