import { areaName, cellName, type Area } from '../../../workbook/address';
import { isError, type CellValue } from '../../../workbook/cell';
import type {
  ChoicePlan,
  PlannedCell,
  PrintPlan,
  RowPlan,
  SheetPlan,
  Style,
} from '../../../workbook/plan';
import type { Dialect } from '../book/dialect';
import { quotedSheet } from '../../../workbook/own-mark';
import { escapeAttribute, escapeCellText, escapeText } from '../xml/escape-xml';
import { argb } from './style-xml';

/** What staff may have added to a sheet of ours, or set in its view, that a new version keeps. */
export interface KeptSheetParts {
  readonly tabSelected: boolean;
  readonly zoom: string | null;
  /** Relation ids of pictures and of notes. */
  readonly drawing: string | null;
  readonly legacyDrawing: string | null;
  /** Columns and rows that staff have hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** The area of a filter that hides nothing at the moment. */
  readonly filter: string | null;
}

/** Excel takes no longer text in a cell, and no longer list of choices. */
const LONGEST_TEXT = 32_767;
const LONGEST_CHOICES = 255;
/** Without a word on it, readers may trim and fold white space. */
const SPACE_MATTERS = /^\s|\s$|\s\s|[\t\n]/;
/** Beside its characters a column holds 5 pixels of padding; a digit of the default font is 7 wide. */
const PADDING = 5 / 7;
const HIDDEN = ' hidden="1"';

/** The worksheet part of a planned sheet, in the schema's order. The same plan gives the same text. */
export function sheetXml(
  plan: SheetPlan,
  styleNumber: (style: Style) => number,
  dialect: Dialect,
  kept: KeptSheetParts,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relations}">`,
    `<sheetPr><tabColor rgb="${argb(plan.tabColor)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension(plan)}"/>`,
    view(plan, kept),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(plan, kept),
    '<sheetData>',
    ...plan.rows.map((row, n) => rowXml(n + 1, row, kept.hiddenRows.has(n + 1), styleNumber)),
    '</sheetData>',
    kept.filter === null ? '' : `<autoFilter ref="${escapeAttribute(kept.filter)}"/>`,
    merges(plan.merges),
    validations(plan.choices),
    hyperlinks(plan),
    page(plan.print),
    kept.drawing === null ? '' : `<drawing r:id="${escapeAttribute(kept.drawing)}"/>`,
    kept.legacyDrawing === null
      ? ''
      : `<legacyDrawing r:id="${escapeAttribute(kept.legacyDrawing)}"/>`,
    '</worksheet>',
  ].join('');
}

function dimension(plan: SheetPlan): string {
  const width = Math.max(1, ...plan.rows.map(({ cells }) => cells.length));
  return areaName({ top: 1, left: 1, bottom: Math.max(1, plan.rows.length), right: width });
}

function view({ freeze }: SheetPlan, kept: KeptSheetParts): string {
  const selected = kept.tabSelected ? ' tabSelected="1"' : '';
  const zoom = kept.zoom === null ? '' : ` zoomScale="${kept.zoom}" zoomScaleNormal="${kept.zoom}"`;
  const start = `<sheetViews><sheetView showGridLines="0"${selected}${zoom} workbookViewId="0"`;
  if (freeze.rows === 0 && freeze.columns === 0) return `${start}/></sheetViews>`;
  const pane = freeze.rows === 0 ? 'topRight' : freeze.columns === 0 ? 'bottomLeft' : 'bottomRight';
  const x = freeze.columns > 0 ? ` xSplit="${String(freeze.columns)}"` : '';
  const y = freeze.rows > 0 ? ` ySplit="${String(freeze.rows)}"` : '';
  const corner = cellName(freeze.rows + 1, freeze.columns + 1);
  return (
    `${start}><pane${x}${y} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columns(plan: SheetPlan, { hiddenColumns }: KeptSheetParts): string {
  if (plan.columns.length === 0) return '';
  const list = plan.columns.map(({ width }, n) => {
    const place = String(n + 1);
    const padded = String(Math.round((width + PADDING) * 256) / 256);
    return `<col min="${place}" max="${place}" width="${padded}"${hiddenColumns.has(n + 1) ? HIDDEN : ''} customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

function rowXml(
  row: number,
  { height, cells }: RowPlan,
  isHidden: boolean,
  styleNumber: (style: Style) => number,
): string {
  const list = cells.map((cell, n) => cellXml(cellName(row, n + 1), cell, styleNumber(cell.style)));
  const hidden = isHidden ? HIDDEN : '';
  return `<row r="${String(row)}" ht="${String(height)}"${hidden} customHeight="1">${list.join('')}</row>`;
}

function cellXml(name: string, { value, formula }: PlannedCell, style: number): string {
  const start = `<c r="${name}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  if (formula !== undefined) {
    const type = typeof value === 'string' ? ' t="str"' : typeOf(value);
    const cached = value === null ? '' : `<v>${plainValue(value)}</v>`;
    return `${start}${type}><f>${escapeText(formula)}</f>${cached}</c>`;
  }
  if (value === null || value === '') return style === 0 ? '' : `${start}/>`;
  if (typeof value === 'string') {
    const text = escapeCellText(value.slice(0, LONGEST_TEXT));
    const space = SPACE_MATTERS.test(text) ? ' xml:space="preserve"' : '';
    return `${start} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
  }
  return `${start}${typeOf(value)}><v>${plainValue(value)}</v></c>`;
}

function typeOf(value: CellValue): string {
  if (isError(value)) return ' t="e"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

function plainValue(value: Exclude<CellValue, null>): string {
  if (isError(value)) return escapeText(value.error);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : escapeCellText(value);
}

function merges(areas: readonly Area[]): string {
  if (areas.length === 0) return '';
  const list = areas.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${String(areas.length)}">${list.join('')}</mergeCells>`;
}

/** Lists that Excel could not hold (a comma in a choice, more than 255 characters) are left out: the cell takes any text then. */
function validations(choices: readonly ChoicePlan[]): string {
  const list = choices
    .filter(({ values }) => !values.some((value) => value.includes(',')))
    .map(({ area, values }) => ({ area, text: values.join(',').replaceAll('"', '""') }))
    .filter(({ text }) => text.length > 0 && text.length <= LONGEST_CHOICES)
    .map(
      ({ area, text }) =>
        '<dataValidation type="list" allowBlank="1" showErrorMessage="1" ' +
        `sqref="${areaName(area)}"><formula1>"${escapeText(text)}"</formula1></dataValidation>`,
    );
  if (list.length === 0) return '';
  return `<dataValidations count="${String(list.length)}">${list.join('')}</dataValidations>`;
}

function hyperlinks(plan: SheetPlan): string {
  const list = plan.rows.flatMap(({ cells }, r) =>
    cells.flatMap(({ link }, c) => {
      if (!link) return [];
      const location = escapeAttribute(`${quotedSheet(link.sheet)}!${link.cell}`);
      return [`<hyperlink ref="${cellName(r + 1, c + 1)}" location="${location}"/>`];
    }),
  );
  return list.length === 0 ? '' : `<hyperlinks>${list.join('')}</hyperlinks>`;
}

/** A4, one page wide, as many pages high as it takes. */
function page(print: PrintPlan): string {
  const orientation = print.landscape ? 'landscape' : 'portrait';
  const footer =
    print.footer === ''
      ? ''
      : `<headerFooter><oddFooter>${escapeText(print.footer)}</oddFooter></headerFooter>`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    footer
  );
}
