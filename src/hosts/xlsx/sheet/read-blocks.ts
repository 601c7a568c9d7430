import type { Area } from '../../../workbook/address';
import type { Block, RangeRef } from '../../../workbook/block';
import type { CellValue } from '../../../workbook/cell';
import type { Pause } from '../../../workbook/pause';
import type { CellLog } from './cell-log';

const CELLS_AT_A_TIME = 50_000;

interface Filling extends Block {
  readonly columns: CellValue[][];
  readonly formats: string[][] | null;
}

/**
 * The blocks that were asked for of one sheet, blank where the log has no value, in one pass through the log.
 * `numberFormats[s]` is the format of cell style `s`.
 */
export async function readBlocks(
  log: CellLog,
  refs: readonly RangeRef[],
  numberFormats: readonly string[],
  pause: Pause,
): Promise<Block[]> {
  const blocks = refs.map(blankBlock);
  const byColumn: Filling[][] = [];
  for (const block of blocks) {
    for (let column = block.area.left; column <= block.area.right; column++) {
      (byColumn[column] ??= []).push(block);
    }
  }
  const take = (row: number, column: number, value: CellValue, style: number): void => {
    for (const { area, columns, formats } of byColumn[column] ?? []) {
      if (row < area.top || row > area.bottom) continue;
      const values = columns[column - area.left];
      if (values) values[row - area.top] = value;
      const codes = formats?.[column - area.left];
      if (codes) codes[row - area.top] = numberFormats[style] ?? 'General';
    }
  };
  const rows = rowsOf(blocks.map(({ area }) => area));
  const isWanted = (column: number): boolean => byColumn[column] !== undefined;
  for (let from = 0; from >= 0;) {
    from = log.visit(rows, isWanted, { from, limit: CELLS_AT_A_TIME }, take);
    await pause();
  }
  return blocks;
}

function blankBlock({ sheet, area, formats }: RangeRef): Filling {
  const height = Math.max(0, area.bottom - area.top + 1);
  const width = Math.max(0, area.right - area.left + 1);
  const filled = <T>(blank: T): T[][] =>
    Array.from({ length: width }, () => new Array<T>(height).fill(blank));
  return {
    sheet,
    area,
    columns: filled<CellValue>(null),
    formats: formats ? filled('General') : null,
  };
}

function rowsOf(areas: readonly Area[]): { top: number; bottom: number } {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}
