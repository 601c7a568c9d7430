import { areaName, cellName, type Area } from '../../../workbook/address';
import type { Block } from '../../../workbook/block';
import { parseAreas } from '../read/parse-areas';
import type { Answer } from '../answer';
import { askForPlace } from '../read/ask-for-place';
import { isCapable } from '../capabilities';
import { askForCells, CELL_BYTES, type CellRows } from './ask-for-cells';
import { MARGINS, LookTable, type Choice, type Page, type SheetPicture } from './picture';
import type { Question } from './question';

/** How a sheet of ours is now, and what of it is there to compare with the review. */
export interface SeenSheet {
  readonly picture: SheetPicture;
  /** The values of the picture's cells. */
  readonly values: Block;
  /** Where values stand, also outside the picture. */
  readonly used: Area | null;
}

export interface Wanted {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly choiceColumns: readonly number[];
  /** The merges to suppose where this Excel can't tell them. */
  readonly supposedMerges: readonly Area[];
}

const ROWS_A_QUESTION = 200;
const SHEET_BYTES = 4000;
const CHOICE_BYTES = 700;

/** The questions that together tell how a sheet is; `picture` puts their answers together. */
export function askForPicture(wanted: Wanted): {
  readonly questions: readonly Question<unknown>[];
  readonly picture: () => SeenSheet;
} {
  const cells: Question<CellRows>[] = [];
  for (let top = 1; top <= wanted.rows; top += ROWS_A_QUESTION) {
    const bottom = Math.min(wanted.rows, top + ROWS_A_QUESTION - 1);
    const area = { top, left: 1, bottom, right: wanted.columns };
    cells.push(
      question((bottom - top + 1) * wanted.columns * CELL_BYTES, (context) =>
        askForCells(sheetIn(context, wanted).getRange(areaName(area)), top),
      ),
    );
  }
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
      const { columns } = wanted;
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

function question<Result>(
  bytes: number,
  ask: (context: Excel.RequestContext) => Answer<Result>,
): Question<Result> {
  let answer: Answer<Result> | null = null;
  return {
    bytes,
    ask: (context) => {
      answer = ask(context);
    },
    answer: () => {
      if (!answer) throw new Error('Answered before it was asked.');
      return answer();
    },
  };
}

function sheetIn(context: Excel.RequestContext, { sheet }: Wanted): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

type SheetAnswer = Pick<
  SheetPicture,
  'widths' | 'heights' | 'merges' | 'frozen' | 'page' | 'tabColor' | 'showsGridlines'
> & { readonly used: Area | null };

function askForSheet(sheet: Excel.Worksheet, wanted: Wanted): Answer<SheetAnswer> {
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

function askForMerges(range: Excel.Range, { supposedMerges }: Wanted): Answer<readonly Area[]> {
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
