import { valueAt, type Block } from '../../workbook/block';
import { foldText } from '../values/fold-text';
import { isBlank } from '../values/is-blank';
import { AGREED_GROUP } from '../vocabulary/measurement';
import { isAnotherPlace, isElsewhere } from './another-place';
import type { ValueLine } from './choose-values';
import { splitHeading } from './match-name';
import { groupAbove, headingAt, titleOf, whenField, whenHeadingAt } from './measure-headings';
import { isNumber } from './measure-labels';
import type { Measures, MeasureLabel, MeasureColumn } from './measures';
import { namedYear } from './named-year';

export function besideEachOther(
  block: Block,
  whole: Block,
  besides: readonly MeasureLabel[],
  called: string,
  place: string,
): Measures | null {
  const headerRow = besides[0]?.row ?? block.area.top;
  const labels = besides.flatMap((label) => {
    const group = foldText(groupAbove(whole, headerRow, label.column, block.area.left));
    const isOther = AGREED_GROUP.test(group) || isAnotherPlace(group, place);
    return isOther ? [] : [{ ...label, year: label.year ?? namedYear(group) }];
  });
  const name = titleOf(block, headerRow, called);
  const columns: MeasureColumn[] = [];
  const rows: ValueLine[] = [];
  for (let row = headerRow + 1; row <= block.area.bottom; row += 1) {
    if (isElsewhere(block, row, place)) continue;
    if (labels.some((label) => isNumber(block, row, label.column)))
      rows.push({ at: row, year: null, day: null });
  }
  if (rows.length === 0) return null;
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    const cells = rows.map(({ at }) => valueAt(block, at, column));
    if (labels.some((label) => label.column === column) || cells.every(isBlank)) continue;
    const heading = whenHeadingAt(whole, headerRow, column);
    const when = whenField(splitHeading(foldText(heading)), cells);
    if (when !== null && !columns.some((c) => c.field === when)) {
      columns.push({ field: when, column, heading });
    }
  }
  const isDated = namedYear(name.text) !== null || labels.some(({ year }) => year !== null);
  if (columns.length === 0 && !isDated && rows.length > 1) return null;
  for (const label of labels) {
    columns.push({
      field: 'value',
      column: label.column,
      heading: headingAt(block, headerRow, label.column),
    });
  }
  return {
    isWide: true,
    headerRow,
    labels,
    lines: rows,
    columns,
    namedYear: namedYear(name.text),
    tied: [],
  };
}
