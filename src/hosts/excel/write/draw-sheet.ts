import { areaName } from '../../../workbook/address';
import { MARGINS, type Page, type SheetPicture } from './picture';

const MARGIN_NAMES = {
  left: 'leftMargin',
  right: 'rightMargin',
  top: 'topMargin',
  bottom: 'bottomMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;

/** What belongs to the sheet as a whole: tab colour, gridlines, frozen panes, page set-up. */
export function drawSheet(sheet: Excel.Worksheet, picture: SheetPicture): void {
  sheet.tabColor = picture.tabColor;
  sheet.showGridlines = picture.showsGridlines;
  const { rows, columns } = picture.frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(areaName({ top: 1, left: 1, bottom: rows, right: columns }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
  drawPage(sheet.pageLayout, picture.page);
}

function drawPage(layout: Excel.PageLayout, page: Page): void {
  layout.orientation = page.orientation;
  layout.zoom = page.zoom;
  layout.paperSize = page.paperSize;
  layout.centerHorizontally = page.isCentered;
  for (const margin of MARGINS) layout[MARGIN_NAMES[margin]] = page.margins[margin];
  const { left, center, right } = page.footer;
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
  if (!page.titleRows) return;
  const { first, last } = page.titleRows;
  layout.setPrintTitleRows(`$${String(first)}:$${String(last)}`);
}
