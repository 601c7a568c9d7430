import type { Block, RangeRef } from '../../../workbook/block';
import { isError, type CellValue } from '../../../workbook/cell';

const UNSEEN_VALUE_BYTES = 16;
const FORMAT_BYTES = 14;
const SEPARATOR_BYTES = 3;
/** The rows below a head may be a little longer than those in it. */
const MARGIN = 1.25;

/** What a cell of each column takes in an answer, learnt from the rows that have been read. */
export class ColumnWeights {
  private readonly bytes = new Map<string, number>();

  learn({ sheet, area, columns }: Block): void {
    for (const [index, values] of columns.entries()) {
      const total = values.reduce<number>((sum, value) => sum + bytesOf(value), 0);
      const mean = SEPARATOR_BYTES + (total / Math.max(1, values.length)) * MARGIN;
      this.bytes.set(keyOf(sheet, area.left + index), mean);
    }
  }

  /** A formula that is none comes as the value once more. */
  readonly weigh = (
    ref: Pick<RangeRef, 'sheet' | 'formats' | 'formulas'>,
    column: number,
  ): number =>
    (this.bytes.get(keyOf(ref.sheet, column)) ?? UNSEEN_VALUE_BYTES) *
      (ref.formulas === true ? 2 : 1) +
    (ref.formats ? FORMAT_BYTES : 0);
}

function keyOf(sheet: string, column: number): string {
  return `${sheet} ${String(column)}`;
}

/** A letter outside ASCII takes two bytes or more, so texts count a little over their length. */
function bytesOf(value: CellValue): number {
  if (typeof value === 'string') return value.length * 1.2 + 2;
  return isError(value) ? value.error.length + 2 : value === null ? 2 : String(value).length;
}
