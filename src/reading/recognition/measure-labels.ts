import { valueAt, type Block } from '../../workbook/block';
import type { CellValue } from '../../workbook/cell';
import { foldText } from '../values/fold-text';
import { readNumber } from '../values/read-number';
import { isElsewhere } from './another-place';
import { labelAt } from './headings';
import { measureOf } from './match-measure';
import type { MeasureLabel } from './measures';
import { namedYear } from './named-year';

export function findLabels(block: Block, place: string): MeasureLabel[] {
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
