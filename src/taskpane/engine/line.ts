import type { CellValue } from '../../workbook/cell';
import type { Block, RangeRef } from '../../workbook/block';
import type { Outline } from '../../workbook/outline';
import type { Plan } from '../../workbook/plan';
import type { Outcome, ReviewRequest, Stage, WrittenFile } from './review-request';

/** What the page may ask of the worker. */
export interface AskWorker {
  readonly openFile: (bytes: Uint8Array) => void;
  readonly reviewFile: (request: ReviewRequest) => Outcome;
  readonly writeFile: (plan: Plan) => WrittenFile;
  readonly reviewPort: (request: ReviewRequest) => Outcome;
}

/** What the worker may ask of the page: how far it is, and the workbook that only the page can reach. */
export interface AskPage {
  readonly stage: (stage: Stage) => void;
  readonly outline: () => Outline;
  /** Reads, and says how many columns each block has; they are then fetched one by one, so that no message is long. */
  readonly read: (refs: readonly RangeRef[]) => readonly BlockFrame[];
  readonly column: (block: number, column: number) => ColumnCells;
}

export interface BlockFrame extends Pick<Block, 'sheet' | 'area'> {
  readonly columns: number;
}

export interface ColumnCells {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[] | null;
}
