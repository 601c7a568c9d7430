import { areaName } from '../../../workbook/address';
import type { Answer } from '../answer';
import { cellValue } from '../read/cell-value';
import { isError } from '../../../workbook/cell';
import { isFormula, type Content } from './picture';
import { isSameValue, type Target } from './target';

/** Asks for a written sheet's cells; the answer says whether they hold what was written. */
export function confirm(context: Excel.RequestContext): (target: Target) => Answer<boolean> {
  return ({ name, wanted: { rows, columns, contents } }) =>
    holds(
      context.workbook.worksheets
        .getItem(name)
        .getRange(areaName({ top: 1, left: 1, bottom: rows, right: columns })),
      contents,
    );
}

function holds(range: Excel.Range, contents: readonly (readonly Content[])[]): Answer<boolean> {
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
