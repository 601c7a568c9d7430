import { valueAt, type Block } from '../workbook/block';
import { foldText } from './values/fold-text';

/** Where the sheet `Kontrakt` holds what is read back; columns as the sheet counts them. */
export interface ContractColumns {
  readonly headerRow: number;
  readonly id: number;
  readonly value: number;
  readonly standard: number;
}

const HEADINGS = {
  id: ['id'],
  value: ['vaerdi', 'value'],
  standard: ['standard', 'default'],
} as const;

/** The first row that bears all three headings, Danish or English, in any order; `null` when none does. */
export function findColumns(block: Block): ContractColumns | null {
  const { top, bottom } = block.area;
  for (let row = top; row <= bottom; row += 1) {
    const id = columnOf(block, row, HEADINGS.id);
    const value = columnOf(block, row, HEADINGS.value);
    const standard = columnOf(block, row, HEADINGS.standard);
    if (id !== null && value !== null && standard !== null) {
      return { headerRow: row, id, value, standard };
    }
  }
  return null;
}

function columnOf(block: Block, row: number, headings: readonly string[]): number | null {
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    const value = valueAt(block, row, column);
    if (typeof value === 'string' && headings.includes(foldText(value))) return column;
  }
  return null;
}
