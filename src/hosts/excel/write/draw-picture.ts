import { areaName, type Area } from '../../../workbook/address';
import { ASPECTS, type Aspect } from './aspects';
import { drawSheet } from './draw-sheet';
import { NORMAL, type Choice, type SheetPicture } from './picture';
import { rectangles } from './rectangles';
import { rowBlocks } from './row-blocks';
import type { Step } from './step';
import { typed } from './typed-text';

/** About what one action on a range takes: the paths to it, and the action itself. */
const ACTION_BYTES = 900;

/** Finds the sheet that is drawn on. */
export type SheetOf = (context: Excel.RequestContext) => Excel.Worksheet;

/**
 * The steps that make a sheet look like the picture. Its own rows and columns, and those that were there before, are put back
 * to Excel's own look first; what lies outside is left alone.
 * @param before how far the sheet's cells may reach now
 */
export function drawPicture(
  sheetOf: SheetOf,
  picture: SheetPicture,
  before: { readonly rows: number; readonly columns: number },
): Step[] {
  const whole = {
    top: 1,
    left: 1,
    bottom: Math.max(picture.rows, before.rows),
    right: Math.max(picture.columns, before.columns),
  };
  const on = (area: Area, draw: (range: Excel.Range) => void): Step => ({
    bytes: ACTION_BYTES,
    run: (context) => {
      const range = sheetOf(context).getRange(areaName(area)).untrack();
      draw(range);
    },
  });
  return [
    on(whole, (range) => {
      range.unmerge();
      range.clear('Hyperlinks');
    }),
    ...picture.choiceColumns.map((column) =>
      on({ ...whole, left: column, right: column }, (range) => {
        range.dataValidation.clear();
      }),
    ),
    ...drawLinks(sheetOf, picture),
    on(whole, (range) => {
      range.style = NORMAL.style;
    }),
    ...drawLooks(picture, ASPECTS.slice(0, 1), on),
    ...drawCells(sheetOf, picture, whole),
    ...drawLooks(picture, ASPECTS.slice(1), on),
    ...drawSizes(picture, on),
    ...picture.merges.map((area) =>
      on(area, (range) => {
        range.merge(false);
      }),
    ),
    ...picture.choices.map((choice) =>
      on(choice.area, (range) => {
        drawChoice(range, choice);
      }),
    ),
    {
      bytes: 20 * ACTION_BYTES,
      run: (context) => {
        drawSheet(sheetOf(context), picture);
      },
    },
  ];
}

/** Links first: Excel gives their cells a text and a look, which what follows replaces. Neighbours go together. */
function drawLinks(sheetOf: SheetOf, { links, rows, columns }: SheetPicture): Step[] {
  const grid = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): Excel.RangeHyperlink | null => null),
  );
  for (const { row, column, link } of links) grid[row - 1]?.splice(column - 1, 1, link);
  return rectangles(grid, (link) => (link ? 'link' : null)).map(({ area }) => {
    const cells = grid
      .slice(area.top - 1, area.bottom)
      .map((line) => line.slice(area.left - 1, area.right).map(linkProperties));
    return {
      bytes: ACTION_BYTES + JSON.stringify(cells).length * 1.2,
      run: (context) => {
        sheetOf(context).getRange(areaName(area)).untrack().setCellProperties(cells);
      },
    };
  });
}

function linkProperties(link: Excel.RangeHyperlink | null): Excel.SettableCellProperties {
  return link ? { hyperlink: link } : {};
}

type On = (area: Area, draw: (range: Excel.Range) => void) => Step;

function drawLooks(picture: SheetPicture, aspects: readonly Aspect[], on: On): Step[] {
  const lookAt = picture.lookOf.map((line) => line.map((place) => picture.looks[place] ?? NORMAL));
  return aspects.flatMap((aspect) =>
    rectangles(lookAt, (look) => aspect.keyOf(look))
      .flatMap(({ area, value }) =>
        apart(area, aspect.standsAlone?.(value)).map((part) => ({ area: part, value })),
      )
      .map(({ area, value }) =>
        on(area, (range) => {
          aspect.draw(range, value, area);
        }),
      ),
  );
}

/** The rows or columns of an area one by one, where they can't be drawn together. */
function apart(
  area: Area,
  alone: { readonly rows: boolean; readonly columns: boolean } = { rows: false, columns: false },
): Area[] {
  const bands = alone.rows
    ? span(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row }))
    : [area];
  return alone.columns
    ? bands.flatMap((band) =>
        span(band.left, band.right).map((column) => ({ ...band, left: column, right: column })),
      )
    : bands;
}

/** Number formats before contents: a cell of the format `@` would keep a formula as a text. */
function drawCells(sheetOf: SheetOf, picture: SheetPicture, whole: Area): Step[] {
  const rows = span(1, whole.bottom).map((row) => {
    const contents = span(1, whole.right).map((column) =>
      typed(picture.contents[row - 1]?.[column - 1] ?? null),
    );
    const formats = span(1, whole.right).map(
      (column) => picture.formats[row - 1]?.[column - 1] ?? 'General',
    );
    return { contents, formats, bytes: JSON.stringify([contents, formats]).length * 1.2 };
  });
  return rowBlocks(rows.length, (row) => rows[row - 1]?.bytes ?? 0).map(
    ({ first, last, bytes }) => {
      const block = rows.slice(first - 1, last);
      const area = { ...whole, top: first, bottom: last };
      return {
        bytes: bytes + ACTION_BYTES,
        run: (context) => {
          const range = sheetOf(context).getRange(areaName(area)).untrack();
          range.numberFormat = block.map(({ formats }) => formats);
          range.formulas = block.map(({ contents }) => contents);
        },
      };
    },
  );
}

function drawSizes({ widths, heights }: SheetPicture, on: On): Step[] {
  return [
    ...rectangles([widths], String).map(({ area: { left, right }, value }) =>
      on({ top: 1, bottom: 1, left, right }, ({ format }) => {
        format.columnWidth = value;
      }),
    ),
    ...rectangles([heights], String).map(({ area: { left: top, right: bottom }, value }) =>
      on({ top, bottom, left: 1, right: 1 }, ({ format }) => {
        format.rowHeight = value;
      }),
    ),
  ];
}

function drawChoice({ dataValidation }: Excel.Range, choice: Choice): void {
  dataValidation.rule = choice.rule;
  dataValidation.ignoreBlanks = choice.ignoreBlanks;
  if (choice.errorAlert) dataValidation.errorAlert = choice.errorAlert;
  if (choice.prompt) dataValidation.prompt = choice.prompt;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
