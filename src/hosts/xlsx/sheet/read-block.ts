import type { Block, RangeRef } from '../../../workbook/block';
import type { CellValue } from '../../../workbook/cell';
import { breathe } from '../breathe';
import type { CellLog } from './cell-log';

const CELLS_AT_A_TIME = 50_000;

/** The block that was asked for, blank where the log has no value. `numberFormats[s]` is the format of cell style `s`. */
export async function readBlock(
  log: CellLog,
  { sheet, area, formats: wantsFormats }: RangeRef,
  numberFormats: readonly string[],
): Promise<Block> {
  const height = Math.max(0, area.bottom - area.top + 1);
  const width = Math.max(0, area.right - area.left + 1);
  const columns = Array.from({ length: width }, () => new Array<CellValue>(height).fill(null));
  const formats = wantsFormats
    ? Array.from({ length: width }, () => new Array<string>(height).fill('General'))
    : null;
  const take = (row: number, column: number, value: CellValue, style: number) => {
    const c = column - area.left;
    const r = row - area.top;
    const values = columns[c];
    if (values) values[r] = value;
    const codes = formats?.[c];
    if (codes) codes[r] = numberFormats[style] ?? 'General';
  };
  const pause = breathe();
  for (let from = 0; from >= 0;) {
    from = log.visit(area, from, CELLS_AT_A_TIME, take);
    await pause();
  }
  return { sheet, area, columns, formats };
}
