import { quotedSheet } from '../../../workbook/own-mark';
import type { ChoicePlan, PlannedCell, PrintPlan, SheetPlan, Style } from '../../../workbook/plan';
import {
  chosenColor,
  LookTable,
  NORMAL,
  type Choice,
  type Content,
  type Line,
  type Look,
  type Page,
  type SheetPicture,
} from './picture';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
/** Thin lines in a light grey that a print still shows. */
const THIN: Line = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' };
/** A digit of the default font is 7 pixels wide, a column has 5 of padding, and a pixel is 0.75 points. */
const [DIGIT, PADDING, PIXEL] = [7, 5, 0.75];
/** Excel takes no longer text in a cell, and no longer list of choices. */
const [LONGEST_TEXT, LONGEST_CHOICES] = [32_767, 255];
const INCH = 72;

/** How a planned sheet shall look in Excel. */
export function pictureOfPlan(plan: SheetPlan): SheetPicture {
  const table = new LookTable();
  const columns = Math.max(1, plan.columns.length, ...plan.rows.map(({ cells }) => cells.length));
  const rows = Math.max(1, plan.rows.length);
  const each = <Result>(of: (cell: PlannedCell | null) => Result): Result[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => of(plan.rows[r]?.cells[c] ?? null)),
    );
  return {
    rows,
    columns,
    contents: each((cell) => (cell ? contentOf(cell) : null)),
    formats: each((cell) => cell?.style.numberFormat ?? 'General'),
    lookOf: each((cell) => table.placeOf(cell ? lookOf(cell.style) : NORMAL)),
    looks: table.looks,
    links: plan.rows.flatMap(({ cells }, r) =>
      cells.flatMap(({ link }, c) =>
        link ? [{ row: r + 1, column: c + 1, link: { documentReference: placeOf(link) } }] : [],
      ),
    ),
    widths: plan.columns.map(({ width }) => Math.round(width * DIGIT + PADDING) * PIXEL),
    heights: plan.rows.map(({ height }) => height),
    merges: plan.merges,
    choiceColumns: choiceColumnsOf(plan),
    choices: plan.choices.flatMap(choiceOf),
    frozen: plan.freeze,
    page: pageOf(plan.print),
    tabColor: plan.tabColor.toUpperCase(),
    showsGridlines: false,
  };
}

/** The columns in which the plan lets the user choose from lists. */
export function choiceColumnsOf(plan: SheetPlan): number[] {
  const columns = plan.choices.flatMap(({ area: { left, right } }) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index),
  );
  return [...new Set(columns)];
}

function contentOf({ value, formula }: PlannedCell): Content {
  if (formula !== undefined) return { formula: `=${formula}` };
  if (typeof value !== 'string') return value;
  return value === '' ? null : value.slice(0, LONGEST_TEXT);
}

function placeOf({ sheet, cell }: NonNullable<PlannedCell['link']>): string {
  return `${quotedSheet(sheet)}!${cell}`;
}

function lookOf(style: Style): Look {
  const line = (side: 'top' | 'bottom' | null): Line | null =>
    style.border === 'thin' || (side !== null && style.border === side) ? THIN : null;
  const horizontal = style.horizontal ?? (style.indent ? 'left' : undefined);
  return {
    ...NORMAL,
    fill: style.fill?.toUpperCase() ?? null,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    size: style.size ?? null,
    color: chosenColor(style.color ?? null),
    top: line('top'),
    bottom: line('bottom'),
    left: line(null),
    right: line(null),
    horizontal: horizontal ? HORIZONTAL[horizontal] : NORMAL.horizontal,
    vertical: style.vertical ? VERTICAL[style.vertical] : NORMAL.vertical,
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
  };
}

/** A list that Excel can't hold (a comma in a choice, more than 255 characters) is left out: the cell takes any text then. */
function choiceOf({ area, values }: ChoicePlan): Choice[] {
  const source = values.join(',');
  const isPossible =
    source.length > 0 &&
    source.length <= LONGEST_CHOICES &&
    !values.some((value) => value.includes(','));
  const rule = { list: { inCellDropDown: true, source } };
  return isPossible ? [{ area, rule, ignoreBlanks: true, errorAlert: null, prompt: null }] : [];
}

/** A4, one page wide, as many pages high as it takes. */
function pageOf({ landscape, repeatRows, footer }: PrintPlan): Page {
  const side = (letter: 'L' | 'C' | 'R'): string =>
    new RegExp(`&${letter}((?:(?!&[LCR]).)*)`, 's').exec(footer)?.[1] ?? '';
  const isPlain = !/&[LCR]/.test(footer);
  return {
    orientation: landscape ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: 1 },
    paperSize: 'A4',
    isCentered: true,
    margins: {
      left: 0.5 * INCH,
      right: 0.5 * INCH,
      top: 0.6 * INCH,
      bottom: 0.75 * INCH,
      header: 0.3 * INCH,
      footer: 0.3 * INCH,
    },
    titleRows: repeatRows,
    footer: { left: side('L'), center: isPlain ? footer : side('C'), right: side('R') },
  };
}
