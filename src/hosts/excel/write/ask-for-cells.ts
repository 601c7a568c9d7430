import type { CellValue } from '../../../workbook/cell';
import type { Answer } from '../answer';
import { cellValue } from '../read/cell-value';
import {
  chosenColor,
  NORMAL,
  type Content,
  type Line,
  type LinkedCell,
  type Look,
} from './picture';

/** Some rows of a sheet, all lines as wide as the range. */
export interface CellRows {
  readonly contents: readonly (readonly Content[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Look[])[];
  readonly links: readonly LinkedCell[];
}

/** What one cell takes in the answer, most of it its look. */
export const CELL_BYTES = 800;

const WANTED: Excel.CellPropertiesLoadOptions = {
  style: true,
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      size: true,
      color: true,
      name: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
};

/** @param top the sheet's row in which the range begins; it begins in column A */
export function askForCells(range: Excel.Range, top: number): Answer<CellRows> {
  range.load(['values', 'formulas', 'numberFormat', 'valueTypes']);
  const properties = range.getCellProperties(WANTED);
  return () => {
    const values = range.values as unknown[][];
    const types = range.valueTypes;
    const valueAt = (raw: unknown, r: number, c: number): CellValue =>
      cellValue(raw, String(types[r]?.[c]) === 'Error');
    return {
      values: values.map((line, r) => line.map((raw, c) => valueAt(raw, r, c))),
      contents: (range.formulas as unknown[][]).map((line, r) =>
        line.map((raw, c) => contentOf(raw, values[r]?.[c], valueAt(values[r]?.[c], r, c))),
      ),
      formats: range.numberFormat as string[][],
      looks: properties.value.map((line) => line.map(lookOf)),
      links: properties.value.flatMap((line, r) =>
        line.flatMap(({ hyperlink }, c) =>
          hyperlink && (hyperlink.documentReference || hyperlink.address)
            ? [{ row: top + r, column: c + 1, link: hyperlink }]
            : [],
        ),
      ),
    };
  };
}

/** A text that begins with `=` reads the same as formula and as value; a formula does not. */
function contentOf(formula: unknown, raw: unknown, value: CellValue): Content {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== raw;
  return isFormula ? { formula } : value;
}

function lookOf({ style, format = {} }: Excel.CellProperties): Look {
  const { fill = {}, font = {}, borders = {} } = format;
  return {
    style: style ?? NORMAL.style,
    fill: fill.pattern === 'None' ? null : (fill.color?.toUpperCase() ?? null),
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? NORMAL.underline,
    strikethrough: font.strikethrough ?? false,
    size: font.size ?? null,
    color: chosenColor(font.color ?? null),
    font: font.name ?? null,
    top: lineOf(borders.top),
    bottom: lineOf(borders.bottom),
    left: lineOf(borders.left),
    right: lineOf(borders.right),
    horizontal: format.horizontalAlignment ?? NORMAL.horizontal,
    vertical: format.verticalAlignment ?? NORMAL.vertical,
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    locked: format.protection?.locked ?? true,
  };
}

function lineOf({
  style = 'None',
  weight = 'Thin',
  color = '#000000',
}: Excel.CellBorder = {}): Line | null {
  return style === 'None' ? null : { style, weight, color: color.toUpperCase() };
}
