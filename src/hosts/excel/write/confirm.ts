import { areaName } from '../../../workbook/address';
import { isError } from '../../../workbook/cell';
import type { Answer } from '../answer';
import { cellValue } from '../read/cell-value';
import { isFormula, type Content } from './picture';
import { question, type Question } from './question';
import { rowBlocks } from './row-blocks';
import { isSameValue, type Target } from './target';

type Rows = readonly (readonly Content[])[];

/** The questions whose answers say whether a written sheet holds what was written. */
export function confirm({ name, wanted: { columns, contents } }: Target): Question<boolean>[] {
  const bytes = contents.map((line) => JSON.stringify(line).length * 1.2);
  return rowBlocks(contents.length, (row) => bytes[row - 1] ?? 0).map((block) =>
    question(block.bytes, ({ workbook }) => {
      const area = { top: block.first, left: 1, bottom: block.last, right: columns };
      const range = workbook.worksheets.getItem(name).getRange(areaName(area));
      return holds(range, contents.slice(block.first - 1, block.last));
    }),
  );
}

function holds(range: Excel.Range, contents: Rows): Answer<boolean> {
  range.load('formulas');
  return () => {
    const there = range.formulas as unknown[][];
    return contents.every((line, r) => line.every((content, c) => isThere(content, there[r]?.[c])));
  };
}

/** Excel writes formulas in its own way, so one that is there at all will do. */
function isThere(wanted: Content, raw: unknown): boolean {
  if (isFormula(wanted)) return typeof raw === 'string' && raw.startsWith('=');
  return isSameValue(wanted, cellValue(raw, isError(wanted)));
}
