import type Fraction from 'fraction.js';
import { cellName } from '../workbook/address';
import { formatAt, valueAt, type Block } from '../workbook/block';
import { isError, type CellValue } from '../workbook/cell';
import { findColumns } from './contract-sheet-columns';
import { foldText } from './values/fold-text';
import { isBlankText } from './values/is-blank';
import { isPercentFormat } from './values/is-percent-format';
import { readNumber } from './values/read-number';

/** What a person typed: text, empty for «ikke fastsat», or the error that the cell shows. */
export type Typed = string | Extract<CellValue, object>;

/** One row of the sheet `Kontrakt` that bears an id. */
export interface ContractSheetRow {
  readonly id: string;
  readonly idCell: string;
  readonly value: Typed;
  readonly valueCell: string;
  /** The value's cell as it stands. */
  readonly held: { readonly value: CellValue; readonly format: string };
  readonly standard: Typed;
}

const NOT_SET = new Set(['ikke fastsat', 'not set']);

/** The rows of the add-in's own sheet `Kontrakt`, wherever they were moved; `null` when its headings are gone. */
export function contractSheetRows(block: Block): ContractSheetRow[] | null {
  const columns = findColumns(block);
  if (columns === null) return null;
  const rows: ContractSheetRow[] = [];
  for (let row = columns.headerRow + 1; row <= block.area.bottom; row += 1) {
    const id = valueAt(block, row, columns.id);
    if (typeof id !== 'string') continue;
    rows.push({
      id: id.trim(),
      idCell: cellName(row, columns.id),
      value: typedAt(block, row, columns.value),
      valueCell: cellName(row, columns.value),
      held: {
        value: valueAt(block, row, columns.value),
        format: formatAt(block, row, columns.value),
      },
      standard: typedAt(block, row, columns.standard),
    });
  }
  return rows;
}

/** A cell as a person would type it: `10 %` for 0,1 in a cell that shows per cent; empty for «ikke fastsat». */
function typedAt(block: Block, row: number, column: number): Typed {
  const value = valueAt(block, row, column);
  if (value === null || isError(value)) return value ?? '';
  if (typeof value !== 'number') {
    const text = String(value).trim();
    const folded = foldText(text);
    return isBlankText(folded) || NOT_SET.has(folded) ? '' : text;
  }
  const number = readNumber(value);
  if (number.kind !== 'value') return String(value);
  return isPercentFormat(formatAt(block, row, column))
    ? `${decimal(number.value.value.mul(100))} %`
    : decimal(number.value.value);
}

/** With a comma: a point before three digits would read as thousands. */
function decimal(value: Fraction): string {
  return value.toString().replace('.', ',');
}
