import { valueAt, type Block } from '../../workbook/block';
import type { CellValue } from '../../workbook/cell';
import { foldText } from '../values/fold-text';
import { readNumber } from '../values/read-number';
import type { MeasuredGoal } from '../vocabulary/measurement';
import { isElsewhere } from './another-place';
import { labelAt } from './headings';
import { measureOf } from './match-measure';
import type { MeasureLabel } from './measures';
import { namedYear } from './named-year';

/** No group of goals stands over more columns. */
const WIDEST = 20;

export function findLabels(block: Block, place: string): MeasureLabel[] {
  const labels: MeasureLabel[] = [];
  for (let row = block.area.top; row <= block.area.bottom; row += 1) {
    for (let column = block.area.left; column <= block.area.right; column += 1) {
      if (typeof valueAt(block, row, column) !== 'string') continue;
      const label = labelAt(block, row, column);
      const goal = measureOf(label) ?? measureOf(`${groupOver(block, row, column)} ${label}`);
      if (goal === null || isElsewhere(block, row, place)) continue;
      labels.push({ goal, row, column, year: namedYear(foldText(label)) });
    }
  }
  return labels;
}

/** A wider heading with whose words the labels below name several goals: «Kendskab» over «Til erhvervshuset» and «Til tilbuddene». */
function isGroupOfGoals(block: Block, row: number, column: number): boolean {
  const group = labelAt(block, row, column);
  if (group === '' || labelAt(block, row, column + 1) !== '') return false;
  const named = new Set<MeasuredGoal | null>();
  for (let at = column; at <= Math.min(block.area.right, column + WIDEST); at += 1) {
    if (at > column && labelAt(block, row, at) !== '') break;
    const label = labelAt(block, row + 1, at);
    if (typeof valueAt(block, row + 1, at) === 'string' && measureOf(label) === null) {
      named.add(measureOf(`${group} ${label}`));
    }
  }
  named.delete(null);
  return named.size > 1;
}

/** The wider heading that a label needs to name its goal. */
function groupOver(block: Block, row: number, column: number): string {
  for (let left = column; left >= Math.max(block.area.left, column - WIDEST); left -= 1) {
    const above = labelAt(block, row - 1, left);
    if (above !== '') return isGroupOfGoals(block, row - 1, left) ? above : '';
  }
  return '';
}

/** Goals that stand over years of their own, as «Kendskabsgrad» over 2025 and 2026: a label for each year; else as they are. */
export function overYears(block: Block, labels: readonly MeasureLabel[]): readonly MeasureLabel[] {
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

export function goals(labels: readonly MeasureLabel[]): number {
  return new Set(labels.map((label) => label.goal)).size;
}

/** A single label over numbers is a header; a single label with a number beside it is not. */
export function isHeader(
  block: Block,
  beside: readonly MeasureLabel[],
  below: readonly MeasureLabel[],
): boolean {
  const [label] = beside;
  if (label === undefined || goals(beside) !== 1 || goals(below) !== 1) return false;
  return !hasNumberBeside(block, label) && isNumber(block, label.row + 1, label.column);
}

export function hasNumberBeside(block: Block, label: MeasureLabel): boolean {
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    if (column !== label.column && isNumber(block, label.row, column)) return true;
  }
  return false;
}

export function isNumber(block: Block, row: number, column: number): boolean {
  return readNumber(valueAt(block, row, column)).kind === 'value';
}

/** 2026, as a number or as text. */
export function isYear(cell: CellValue): boolean {
  const year = typeof cell === 'string' ? Number(cell.trim()) : cell;
  return typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year < 2100;
}
