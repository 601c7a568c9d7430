import { cropBlock, valueAt, type Block } from '../../workbook/block';
import type { CellValue } from '../../workbook/cell';
import { dayOf, daysInMonth, type Day } from '../../workbook/day';
import type { MeasurementField } from '../records';
import { foldText } from '../values/fold-text';
import { isBlank } from '../values/is-blank';
import { readDay } from '../values/read-day';
import { readPeriod } from '../values/read-period';
import { readNumber } from '../values/read-number';
import { measurementWords, type MeasuredGoal } from '../vocabulary/measurement';
import { isAnotherPlace, isElsewhere } from './another-place';
import { chooseValues, type ValueLine } from './choose-values';
import { labelAt } from './headings';
import { matchName, saysAny, splitHeading, type FoldedHeading } from './match-name';
import { measureOf } from './match-measure';
import { namedYear, yearsIn } from './named-year';
import { monthsIn } from './part-of-year';

/** Where a sheet keeps typed-in measurements: the labels of the goals, and the lines of values that cross them. */
export interface FoundMeasures {
  /** The goals stand side by side in a header, one year or day a row; else below each other, one goal a row. */
  readonly isWide: boolean;
  readonly headerRow: number;
  readonly labels: readonly MeasureLabel[];
  /** The columns (or rows, when wide) that hold values. */
  readonly lines: readonly ValueLine[];
  readonly columns: readonly MeasureColumn[];
  readonly namedYear: number | null;
  /** Rows of another place than the house's own; they are not used. */
  readonly elsewhere: readonly number[];
  /** Headings of value columns that can't be told apart; then `lines` is empty. */
  readonly tied: readonly number[];
}

type Measures = Omit<FoundMeasures, 'elsewhere'>;

/** What a row (or column) measures, with the only year that its label names. */
export interface MeasureLabel {
  readonly goal: MeasuredGoal;
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
}

export interface MeasureColumn {
  readonly field: MeasurementField;
  readonly column: number;
  readonly heading: string;
}

const CLEAR = 0.5;
const MOST_ROWS = 120;
/** A header stands at most so far above its first row. */
const HEADER_ROWS = 3;
/** Sheets of what is agreed, and of what came of it. */
const TARGETS = ['kontraktmaal', 'maaltal', 'targets'];
const RESULTS = ['maaling', 'resultat', 'realiseret', 'measure', 'result', 'actual'];

/**
 * Finds the typed-in measurements of a sheet that is called so, of the house's own `place`; `null` when it holds none. Above
 * row `top` only headings are looked for.
 */
export function findMeasures(
  whole: Block,
  called: string,
  place: string,
  top = whole.area.top,
): FoundMeasures | null {
  if (whole.area.bottom - top >= MOST_ROWS) return null;
  const block = cropBlock(whole, { ...whole.area, top });
  const name = splitHeading(foldText(called));
  if (saysAny(name, TARGETS) && !saysAny(name, RESULTS)) return null;
  const labels = findLabels(block, place);
  const [first] = labels;
  if (first === undefined) return null;
  const column = mostCommon(labels.map((label) => label.column));
  const row = mostCommon(labels.map((label) => label.row));
  const below = labels.filter((label) => label.column === column && hasNumberBeside(block, label));
  const beside = overYears(
    block,
    labels.filter((label) => label.row === row),
  );
  const found =
    goals(beside) > goals(below) || isHeader(block, beside, below)
      ? besideEachOther(block, whole, beside, called, place)
      : belowEachOther(block, whole, below, called, place);
  const measures =
    found ?? (goals(beside) === 1 ? besideEachOther(block, whole, beside, called, place) : null);
  return measures && { ...measures, elsewhere: rowsElsewhere(block, measures, place) };
}

function rowsElsewhere(block: Block, { headerRow }: Measures, place: string): number[] {
  const rows: number[] = [];
  for (let row = Math.max(headerRow + 1, block.area.top); row <= block.area.bottom; row += 1) {
    if (isElsewhere(block, row, place)) rows.push(row);
  }
  return rows;
}

function findLabels(block: Block, place: string): MeasureLabel[] {
  const labels: MeasureLabel[] = [];
  for (let row = block.area.top; row <= block.area.bottom; row += 1) {
    for (let column = block.area.left; column <= block.area.right; column += 1) {
      if (typeof valueAt(block, row, column) !== 'string') continue;
      const label = labelAt(block, row, column);
      const goal = measureOf(label);
      if (goal === null || isElsewhere(block, row, place)) continue;
      labels.push({ goal, row, column, year: namedYear(foldText(label)) });
    }
  }
  return labels;
}

/** Goals that stand over years of their own, as «Kendskabsgrad» over 2025 and 2026: a label for each year; else as they are. */
function overYears(block: Block, labels: readonly MeasureLabel[]): readonly MeasureLabel[] {
  const yearly = labels.map((label, at) => {
    const end = labels[at + 1]?.column ?? block.area.right + 1;
    const columns = Array.from({ length: end - label.column }, (_, n) => label.column + n);
    return columns.flatMap((column): MeasureLabel[] => {
      const year = valueAt(block, label.row + 1, column);
      return isYear(year) ? [{ ...label, row: label.row + 1, column, year: Number(year) }] : [];
    });
  });
  return yearly.every((own) => own.length > 0) ? yearly.flat() : labels;
}

function goals(labels: readonly MeasureLabel[]): number {
  return new Set(labels.map((label) => label.goal)).size;
}

/** A single label over numbers is a header; a single label with a number beside it is not. */
function isHeader(
  block: Block,
  beside: readonly MeasureLabel[],
  below: readonly MeasureLabel[],
): boolean {
  const [label] = beside;
  if (label === undefined || goals(beside) !== 1 || goals(below) !== 1) return false;
  return !hasNumberBeside(block, label) && isNumber(block, label.row + 1, label.column);
}

function hasNumberBeside(block: Block, label: MeasureLabel): boolean {
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    if (column !== label.column && isNumber(block, label.row, column)) return true;
  }
  return false;
}

function isNumber(block: Block, row: number, column: number): boolean {
  return readNumber(valueAt(block, row, column)).kind === 'value';
}

function belowEachOther(
  block: Block,
  whole: Block,
  labels: readonly MeasureLabel[],
  called: string,
  place: string,
): Measures | null {
  const top = Math.min(...labels.map((label) => label.row));
  if (labels.length === 0) return null;
  const labelColumn = labels[0]?.column ?? block.area.left;
  const headerRow = headerAbove(block, top, labelColumn, place);
  const name = titleOf(block, headerRow ?? top, called);
  const labelHeading = headingAt(block, headerRow, labelColumn);
  const columns: MeasureColumn[] = [
    { field: 'measure', column: labelColumn, heading: labelHeading },
  ];
  const values: { line: ValueLine; name: number; heading: string }[] = [];
  const yearOfAll = namedYear(name.text);
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    if (column === labelColumn) continue;
    const cells = labels.map((label) => valueAt(block, label.row, column));
    if (cells.every(isBlank)) continue;
    const heading = headingAt(block, headerRow, column);
    const group = groupAbove(whole, headerRow, column, labelColumn);
    const folded = splitHeading(foldText(`${group} ${heading}`));
    const when = whenField(splitHeading(foldText(heading)), cells);
    if (when !== null) {
      if (!columns.some((c) => c.field === when)) columns.push({ field: when, column, heading });
      continue;
    }
    if (saysAny(folded, measurementWords.value.never) || isAnotherPlace(folded.text, place))
      continue;
    if (!cells.some((cell) => readNumber(cell).kind === 'value')) continue;
    const years = yearsIn(folded.text);
    const [year] = years;
    const isYearly = years.size === 1 && year !== undefined;
    values.push({
      line: {
        at: column,
        year: isYearly ? year : null,
        day: lastDayOf(folded, isYearly ? year : yearOfAll),
      },
      name: matchName(folded, measurementWords.value),
      heading,
    });
  }
  const chosen = chooseValues(values, name);
  if (chosen === null) return null;
  for (const line of chosen.lines) {
    columns.push({
      field: 'value',
      column: line.at,
      heading: headingAt(block, headerRow, line.at),
    });
  }
  return {
    isWide: false,
    headerRow: headerRow ?? Math.max(1, top - 1),
    labels,
    lines: chosen.lines,
    columns,
    namedYear: namedYear(`${name.text} ${foldText(labelHeading)}`),
    tied: chosen.tied,
  };
}

function lastDayOf(heading: FoldedHeading, year: number | null): Day | null {
  const months = monthsIn(heading);
  if (months === null || year === null) return null;
  return dayOf(year, months.to, daysInMonth(year, months.to));
}

function besideEachOther(
  block: Block,
  whole: Block,
  besides: readonly MeasureLabel[],
  called: string,
  place: string,
): Measures | null {
  const headerRow = besides[0]?.row ?? block.area.top;
  const labels = besides.flatMap((label) => {
    const group = foldText(groupAbove(whole, headerRow, label.column, block.area.left));
    const isOther =
      saysAny(splitHeading(group), measurementWords.value.never) || isAnotherPlace(group, place);
    return isOther ? [] : [{ ...label, year: label.year ?? namedYear(group) }];
  });
  const name = titleOf(block, headerRow, called);
  const columns: MeasureColumn[] = [];
  const rows: ValueLine[] = [];
  for (let row = headerRow + 1; row <= block.area.bottom; row += 1) {
    if (isElsewhere(block, row, place)) continue;
    if (labels.some((label) => isNumber(block, row, label.column)))
      rows.push({ at: row, year: null, day: null });
  }
  if (rows.length === 0) return null;
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    const cells = rows.map(({ at }) => valueAt(block, at, column));
    if (labels.some((label) => label.column === column) || cells.every(isBlank)) continue;
    const heading = headingAt(block, headerRow, column);
    const when = whenField(splitHeading(foldText(heading)), cells);
    if (when !== null && !columns.some((c) => c.field === when)) {
      columns.push({ field: when, column, heading });
    }
  }
  const isDated = namedYear(name.text) !== null || labels.some(({ year }) => year !== null);
  if (columns.length === 0 && !isDated && rows.length > 1) return null;
  for (const label of labels) {
    columns.push({
      field: 'value',
      column: label.column,
      heading: headingAt(block, headerRow, label.column),
    });
  }
  return {
    isWide: true,
    headerRow,
    labels,
    lines: rows,
    columns,
    namedYear: namedYear(name.text),
    tied: [],
  };
}

/** A column of years or of days, by its heading or by holding nothing else. */
function whenField(heading: FoldedHeading, cells: readonly CellValue[]): 'year' | 'date' | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const areYears = filled.every(isYear);
  if (areYears) return 'year';
  const areDays = filled.every(
    (cell) => readDay(cell, 1900).kind === 'value' || readPeriod(cell).kind === 'value',
  );
  if (
    areDays &&
    (matchName(heading, measurementWords.date) >= CLEAR ||
      filled.every((cell) => typeof cell === 'string'))
  ) {
    return 'date';
  }
  return null;
}

/** 2026, as a number or as text. */
function isYear(cell: CellValue): boolean {
  const year = typeof cell === 'string' ? Number(cell.trim()) : cell;
  return typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year < 2100;
}

function headerAbove(block: Block, top: number, labelColumn: number, place: string): number | null {
  let looked = 0;
  for (let row = top - 1; row >= block.area.top && looked < HEADER_ROWS; row -= 1) {
    if (isRowElsewhere(block, row, labelColumn, place)) continue;
    if (isRowOfAnotherGoal(block, row, labelColumn)) continue;
    looked += 1;
    let labels = 0;
    for (let column = block.area.left; column <= block.area.right; column += 1) {
      if (labelAt(block, row, column) !== '') labels += 1;
    }
    const isLabelled = labelAt(block, row, labelColumn) !== '';
    if (labels >= 2 || (labels === 1 && !isLabelled)) return row;
  }
  return null;
}

/** A header names other places too; a row of one has it for its label, or numbers. */
function isRowElsewhere(block: Block, row: number, labelColumn: number, place: string): boolean {
  if (!isElsewhere(block, row, place)) return false;
  const label = foldText(labelAt(block, row, labelColumn));
  return isAnotherPlace(label, place) || isRowOfAnotherGoal(block, row, labelColumn);
}

/** Goals that nobody types in stand among the others, with their numbers. */
function isRowOfAnotherGoal(block: Block, row: number, labelColumn: number): boolean {
  if (labelAt(block, row, labelColumn) === '') return false;
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    const value = valueAt(block, row, column);
    if (column !== labelColumn && !isYear(value) && readNumber(value).kind === 'value') return true;
  }
  return false;
}

/** The wider heading that a column stands under, as «Mål» over two years. */
function groupAbove(
  block: Block,
  headerRow: number | null,
  column: number,
  labelColumn: number,
): string {
  if (headerRow === null || headerRow === block.area.top) return '';
  for (let left = column; left > labelColumn; left -= 1) {
    const label = labelAt(block, headerRow - 1, left);
    if (label !== '') return label;
  }
  return '';
}

function headingAt(block: Block, row: number | null, column: number): string {
  return row === null ? '' : labelAt(block, row, column);
}

function titleOf(block: Block, headerRow: number, called: string): FoldedHeading {
  const words = [called];
  for (let row = block.area.top; row < headerRow; row += 1) {
    for (let column = block.area.left; column <= block.area.right; column += 1) {
      const label = labelAt(block, row, column);
      if (label !== '') words.push(label);
    }
  }
  return splitHeading(foldText(words.join(' ')));
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
