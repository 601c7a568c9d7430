import { areaName, cellName, type Area } from '../../../workbook/address';
import type { Block } from '../../../workbook/block';
import type { Answer } from '../answer';
import { askForCells, CELL_BYTES } from './ask-for-cells';
import { askForSheet, type Extent } from './ask-for-sheet';
import { LookTable, type Choice, type SheetPicture } from './picture';
import { question, type Question } from './question';
import { rowBlocks } from './row-blocks';

/** How a sheet of ours is now, and what of it is there to compare with the review. */
export interface SeenSheet {
  readonly picture: SheetPicture;
  /** The values of the picture's cells. */
  readonly values: Block;
  /** Where values stand, also outside the picture. */
  readonly used: Area | null;
}

export interface Wanted extends Extent {
  readonly sheet: string;
  readonly choiceColumns: readonly number[];
  /** About how many bytes a value of the column takes. */
  readonly weigh: (column: number) => number;
}

const SHEET_BYTES = 4000;
const CHOICE_BYTES = 700;

/** The questions that together tell how a sheet is; `picture` puts their answers together. */
export function askForPicture(wanted: Wanted): {
  readonly questions: readonly Question<unknown>[];
  readonly picture: () => SeenSheet;
} {
  const { rows: height, columns, weigh } = wanted;
  const rowBytes = span(columns).reduce((sum, c) => sum + CELL_BYTES + 2 * weigh(c), 0);
  const cells = rowBlocks(height, () => rowBytes).map(({ first, last, bytes }) =>
    question(bytes, (context) => {
      const area = { top: first, left: 1, bottom: last, right: columns };
      return askForCells(sheetIn(context, wanted).getRange(areaName(area)), first);
    }),
  );
  const sheet = question(SHEET_BYTES + wanted.rows * 60, (context) =>
    askForSheet(sheetIn(context, wanted), wanted),
  );
  const choices = question(wanted.rows * wanted.choiceColumns.length * CHOICE_BYTES, (context) =>
    askForChoices(sheetIn(context, wanted), wanted),
  );
  return {
    questions: [sheet, choices, ...cells],
    picture: () => {
      const { used, ...rest } = sheet.answer();
      const rows = cells.map((each) => each.answer());
      const table = new LookTable();
      return {
        used,
        values: {
          sheet: wanted.sheet,
          area: { top: 1, left: 1, bottom: wanted.rows, right: columns },
          columns: Array.from({ length: columns }, (_, c) =>
            rows.flatMap(({ values }) => values.map((line) => line[c] ?? null)),
          ),
          formats: null,
        },
        picture: {
          ...rest,
          rows: wanted.rows,
          columns,
          choiceColumns: wanted.choiceColumns,
          choices: choices.answer(),
          contents: rows.flatMap(({ contents }) => contents),
          formats: rows.flatMap(({ formats }) => formats),
          lookOf: rows.flatMap(({ looks }) =>
            looks.map((line) => line.map((look) => table.placeOf(look))),
          ),
          looks: table.looks,
          links: rows.flatMap(({ links }) => links),
        },
      };
    },
  };
}

function sheetIn(context: Excel.RequestContext, { sheet }: Wanted): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

/** Cell by cell, as a range of different lists tells nothing. */
function askForChoices(sheet: Excel.Worksheet, wanted: Wanted): Answer<Choice[]> {
  const asked = wanted.choiceColumns.flatMap((column) =>
    Array.from({ length: wanted.rows }, (_, index) => {
      const row = index + 1;
      const { dataValidation } = sheet.getRange(cellName(row, column)).untrack();
      dataValidation.load(['type', 'rule', 'ignoreBlanks', 'errorAlert', 'prompt']);
      return { area: { top: row, left: column, bottom: row, right: column }, dataValidation };
    }),
  );
  return () =>
    asked
      .filter(({ dataValidation }) => dataValidation.type !== Excel.DataValidationType.none)
      .map(({ area, dataValidation: { rule, ignoreBlanks, errorAlert, prompt } }) => ({
        area,
        rule,
        ignoreBlanks,
        errorAlert,
        prompt,
      }));
}

function span(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
