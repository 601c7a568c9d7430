import { valueAt, type Block } from '../workbook/block';
import type { OwnSheets } from './own-sheets';
import { stampFromSerial } from './stamp';

const SEAL = /sha256:[0-9a-f]{64}/;
/** The block of facts stands on top; rows that staff put above it may push it down a little. */
const ROWS_SEARCHED = 30;

/** The seal of a sheet of ours, and the time of writing: the last number that stands before the seal. */
export function readStamp(block: Block, dateSystem: 1900 | 1904): OwnSheets['stamped'] {
  const { area } = block;
  const bottom = Math.min(area.bottom, area.top + ROWS_SEARCHED);
  let time: number | null = null;
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(block, row, column);
      if (typeof value === 'number') time = value;
      const seal = typeof value === 'string' ? SEAL.exec(value)?.[0] : undefined;
      if (seal === undefined || time === null) continue;
      const stamp = stampFromSerial(time, dateSystem);
      return stamp && { seal, stamp };
    }
  }
  return null;
}
