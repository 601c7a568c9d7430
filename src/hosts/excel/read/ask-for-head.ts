import type { Block, RangeRef } from '../../../workbook/block';
import type { Answer } from '../answer';
import { BlockBuilder } from './block-builder';

/** The wanted rows out of what came; `null` when they reach further. */
export type Head = (ref: RangeRef) => Block | null;

/** 200 rows of 200 columns: the whole head of a sheet that is not wider. */
const SIDE = 200;

/** Asks for the first rows of a range of unknown size. Fails at the sheet's very end, where 200 rows do not fit below. */
export function askForHead(used: Excel.Range): Answer<Head | null> {
  const corner = used.getCell(0, 0).getResizedRange(SIDE - 1, SIDE - 1);
  return headIn(corner.getIntersection(used));
}

function headIn(head: Excel.Range): Answer<Head | null> {
  head.load(['values', 'numberFormat', 'valueTypes']);
  return () => {
    if (head.isNullObject) return null;
    const answers: readonly unknown[] = [head.values, head.numberFormat, head.valueTypes];
    if (!answers.every(Array.isArray)) return null;
    return (ref) => {
      if (ref.area.right - ref.area.left >= SIDE) return null;
      const builder = new BlockBuilder(ref);
      builder.put(ref.area, head.values, head.numberFormat);
      builder.markErrors(ref.area, head.valueTypes);
      return builder.block();
    };
  };
}
