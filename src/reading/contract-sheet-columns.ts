import { valueAt, type Block } from '../workbook/block';
import { foldText } from './values/fold-text';

/** Where the sheet `Kontrakt` holds what is read back; columns as the sheet counts them. */
export interface ContractColumns {
  readonly headerRow: number;
  /** `null` where staff deleted it: rows are known by their names then. */
  readonly id: number | null;
  readonly name: number | null;
  readonly value: number;
  readonly standard: number;
}

const HEADINGS = {
  id: ['id'],
  name: ['navn', 'name'],
  value: ['vaerdi', 'value'],
  standard: ['standard', 'default'],
} as const;

/** The first row that bears the headings of value and default, and of id or name, Danish or English; `null` when none does. */
export function findColumns(block: Block): ContractColumns | null {
  const { top, bottom } = block.area;
  for (let row = top; row <= bottom; row += 1) {
    const id = columnOf(block, row, HEADINGS.id);
    const name = columnOf(block, row, HEADINGS.name);
    const value = columnOf(block, row, HEADINGS.value);
    const standard = columnOf(block, row, HEADINGS.standard);
    if ((id ?? name) !== null && value !== null && standard !== null) {
      return { headerRow: row, id, name, value, standard };
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
