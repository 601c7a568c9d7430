import { areaName, type Area } from '../../../workbook/address';
import type { Answer } from '../answer';
import { isCapable } from '../capabilities';
import { askForPlace } from '../read/ask-for-place';
import { parseAreas } from '../read/parse-areas';
import { MARGINS, type Page, type SheetPicture } from './picture';

/** How much of a sheet is asked about. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** The merges to suppose where this Excel can't tell them. */
  readonly supposedMerges: readonly Area[];
}

/** What belongs to a sheet as a whole, and where values stand in it. */
export type SheetAnswer = Pick<
  SheetPicture,
  'widths' | 'heights' | 'merges' | 'frozen' | 'page' | 'tabColor' | 'showsGridlines'
> & { readonly used: Area | null };

/** The sizes and merges of the sheet's first rows and columns, and what belongs to it as a whole. */
export function askForSheet(sheet: Excel.Worksheet, wanted: Extent): Answer<SheetAnswer> {
  sheet.load(['tabColor', 'showGridlines']);
  const area = { top: 1, left: 1, bottom: wanted.rows, right: wanted.columns };
  const range = sheet.getRange(areaName(area));
  const used = askForPlace(sheet.getUsedRangeOrNullObject(true));
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const merges = askForMerges(range, wanted);
  const frozen = askForPlace(sheet.freezePanes.getLocationOrNullObject());
  const page = askForPage(sheet.pageLayout);
  return () => {
    const place = frozen();
    const { tabColor, showGridlines } = sheet;
    return {
      used: used(),
      widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
      heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
      merges: merges(),
      frozen: { rows: frozenTo(place?.bottom, 1_048_576), columns: frozenTo(place?.right, 16_384) },
      page: page(),
      tabColor: tabColor.toUpperCase(),
      showsGridlines: showGridlines,
    };
  };
}

/** Frozen rows alone reach across all columns: then no column is frozen. */
function frozenTo(end: number | undefined, last: number): number {
  return end === undefined || end >= last ? 0 : end;
}

function askForMerges(range: Excel.Range, { supposedMerges }: Extent): Answer<readonly Area[]> {
  if (!isCapable('mergedAreas')) return () => supposedMerges;
  return mergesIn(range.getMergedAreasOrNullObject());
}

function mergesIn(areas: Excel.RangeAreas): Answer<readonly Area[]> {
  areas.load('address');
  return () => (areas.isNullObject ? [] : parseAreas(areas.address));
}

function askForPage(layout: Excel.PageLayout): Answer<Page> {
  layout.load([
    'orientation',
    'zoom',
    'paperSize',
    'centerHorizontally',
    ...MARGINS.map((margin) => `${margin}Margin`),
  ]);
  const titles = askForPlace(layout.getPrintTitleRowsOrNullObject());
  const footer = layout.headersFooters.defaultForAllPages;
  footer.load(['leftFooter', 'centerFooter', 'rightFooter']);
  return () => {
    const rows = titles();
    return {
      orientation: layout.orientation,
      zoom: layout.zoom,
      paperSize: layout.paperSize,
      isCentered: layout.centerHorizontally,
      margins: {
        left: layout.leftMargin,
        right: layout.rightMargin,
        top: layout.topMargin,
        bottom: layout.bottomMargin,
        header: layout.headerMargin,
        footer: layout.footerMargin,
      },
      titleRows: rows && { first: rows.top, last: rows.bottom },
      footer: { left: footer.leftFooter, center: footer.centerFooter, right: footer.rightFooter },
    };
  };
}
