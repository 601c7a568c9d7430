import { contractSheetRows } from '../reading/contract-sheet-rows';
import type { KeptRole } from '../reading/own-headings';
import type { Block } from '../workbook/block';
import type { SheetRole } from '../workbook/plan';
import { NO_OWN_SHEETS, type OwnSheets, type OwnTable } from './own-sheets';
import { cellAt, headingsOf, readTable } from './own-table';
import { readStamp } from './read-stamp';

/**
 * What the last run's sheets hold that the next run must keep: staff's remarks and own columns by row id, the time
 * stamp and the seal. Give, for each sheet that `Outline` marks as ours, the block of its whole used area, read with
 * formats (a date in a column of staff's stays a date). Rows may have been sorted and columns moved.
 */
export function readOwnSheets(
  blocks: Readonly<Partial<Record<SheetRole, Block>>>,
  dateSystem: 1900 | 1904,
): OwnSheets {
  const table = (role: KeptRole): OwnTable => {
    const block = blocks[role];
    return block === undefined ? NO_OWN_SHEETS.tables[role] : readTable(block, headingsOf(role));
  };
  const stamps = Object.values(blocks).map((block) => readStamp(block, dateSystem));
  const [first = null] = stamps;
  return {
    stamped: stamps.every((each) => each?.seal === first?.seal) ? first : null,
    tables: {
      contract: table('contract'),
      targets: table('targets'),
      municipalities: table('municipalities'),
      allocation: table('allocation'),
    },
    blocks,
    typed: blocks.contract === undefined ? NO_OWN_SHEETS.typed : readTyped(blocks.contract),
  };
}

/** The column «Værdi» as it stands, so that an entry that could not be used is still there to be corrected. */
function readTyped(block: Block): OwnSheets['typed'] {
  return new Map(
    (contractSheetRows(block) ?? []).map(({ id, valueCell, place, value }) => [
      id,
      { cell: valueCell, value: cellAt(block, place.row, place.column), typed: value },
    ]),
  );
}
