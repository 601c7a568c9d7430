import type Fraction from 'fraction.js';
import { cellName } from '../workbook/address';
import { formatAt, valueAt, type Block } from '../workbook/block';
import { isError, type CellValue } from '../workbook/cell';
import { contractRowLabels } from './contract-row-labels';
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
  readonly place: { readonly row: number; readonly column: number };
  readonly standard: Typed;
  /** The column of ids is gone, and nobody knows the row by its name. */
  readonly isUnknown: boolean;
}

const NOT_SET = new Set(['ikke fastsat', 'not set']);

/**
 * The rows of the add-in's own sheet `Kontrakt`, wherever they were moved; `null` when its headings are gone. A row that has
 * lost its id is known by its name, and without the whole column a row that nobody knows has its name for an id.
 */
export function contractSheetRows(
  block: Block,
  sheetNames: readonly string[] = [],
): ContractSheetRow[] | null {
  const columns = findColumns(block);
  if (columns === null) return null;
  const rows: ContractSheetRow[] = [];
  const nameless: { readonly at: number; readonly name: string; readonly row: ContractSheetRow }[] =
    [];
  for (let row = columns.headerRow + 1; row <= block.area.bottom; row += 1) {
    const id = textAt(block, row, columns.id);
    const name = textAt(block, row, columns.name);
    if (id === '' && name === '') continue;
    const idColumn = (id === '' ? columns.name : columns.id) ?? columns.value;
    const read = {
      id,
      idCell: cellName(row, idColumn),
      value: typedAt(block, row, columns.value),
      valueCell: cellName(row, columns.value),
      place: { row, column: columns.value },
      standard: typedAt(block, row, columns.standard),
      isUnknown: false,
    };
    if (id === '') nameless.push({ at: rows.length, name, row: read });
    else rows.push(read);
  }
  if (nameless.length === 0) return rows;
  const labels = contractRowLabels(sheetNames);
  const known = new Set(rows.map((row) => row.id));
  for (const { at, name, row } of nameless.toReversed()) {
    const id = labels.get(foldText(name)) ?? '';
    if (id !== '' && !known.has(id)) rows.splice(at, 0, { ...row, id });
    else if (columns.id === null && row.value !== '') {
      rows.splice(at, 0, { ...row, id: name, isUnknown: true });
    }
  }
  return rows;
}

function textAt(block: Block, row: number, column: number | null): string {
  const value = column === null ? null : valueAt(block, row, column);
  return typeof value === 'string' ? value.trim() : '';
}

/** A cell as a person would type it: `10 %` for 0,1 in a cell that shows per cent; empty for «ikke fastsat». */
function typedAt(block: Block, row: number, column: number): Typed {
  const value = valueAt(block, row, column);
  if (value === null || isError(value)) return value ?? '';
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  if (typeof value !== 'number') {
    const text = value.trim();
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

/** Two entries that mean the same number or the same words. */
export function isSameTyped(one: Typed, other: Typed): boolean {
  if (isError(one) || isError(other)) return false;
  const [a, b] = [readNumber(one), readNumber(other)];
  if (a.kind === 'value' && b.kind === 'value') return a.value.value.equals(b.value.value);
  return foldText(one) === foldText(other);
}
