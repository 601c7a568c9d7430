import { valueAt, type Block } from '../../workbook/block';
import type { CellValue } from '../../workbook/cell';
import { foldText } from '../values/fold-text';
import { isBlank } from '../values/is-blank';
import { readDay } from '../values/read-day';
import { readNumber } from '../values/read-number';
import { readPeriod } from '../values/read-period';
import { measurementWords } from '../vocabulary/measurement';
import { isAnotherPlace, isElsewhere } from './another-place';
import { labelAt } from './headings';
import { matchName, splitHeading, type FoldedHeading } from './match-name';
import { isYear } from './measure-labels';

const CLEAR = 0.5;
/** A header stands at most so far above its first row. */
const HEADER_ROWS = 3;

/** A column of years or of days, by its heading or by holding nothing else. */
export function whenField(
  heading: FoldedHeading,
  cells: readonly CellValue[],
): 'year' | 'date' | null {
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

export function headerAbove(
  block: Block,
  top: number,
  labelColumn: number,
  place: string,
): number | null {
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

/** The wider heading that a column stands under, as «Mål» over two years; one with nothing below it is merged down, not across. */
export function groupAbove(
  block: Block,
  headerRow: number | null,
  column: number,
  labelColumn: number,
): string {
  if (headerRow === null || headerRow === block.area.top) return '';
  for (let left = column; left > labelColumn; left -= 1) {
    const label = labelAt(block, headerRow - 1, left);
    if (label !== '') return labelAt(block, headerRow, left) === '' ? '' : label;
  }
  return '';
}

/** The heading of a column of days, which may be merged down beside groups. */
export function whenHeadingAt(block: Block, row: number | null, column: number): string {
  if (row === null) return '';
  return labelAt(block, row, column) || labelAt(block, row - 1, column);
}

export function headingAt(block: Block, row: number | null, column: number): string {
  return row === null ? '' : labelAt(block, row, column);
}

export function titleOf(block: Block, headerRow: number, called: string): FoldedHeading {
  const words = [called];
  for (let row = block.area.top; row < headerRow; row += 1) {
    for (let column = block.area.left; column <= block.area.right; column += 1) {
      const label = labelAt(block, row, column);
      if (label !== '') words.push(label);
    }
  }
  return splitHeading(foldText(words.join(' ')));
}
