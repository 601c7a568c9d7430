import { valueAt, type Block } from '../../workbook/block';
import { dayOf, daysInMonth, type Day } from '../../workbook/day';
import { foldText } from '../values/fold-text';
import { isBlank } from '../values/is-blank';
import { readNumber } from '../values/read-number';
import { measurementWords } from '../vocabulary/measurement';
import { isAnotherPlace } from './another-place';
import { chooseValues, type ValueLine } from './choose-values';
import { matchName, saysAny, splitHeading, type FoldedHeading } from './match-name';
import { whenField, headerAbove, groupAbove, headingAt, titleOf } from './measure-headings';
import type { Measures, MeasureLabel, MeasureColumn } from './measures';
import { namedYear, yearsIn } from './named-year';
import { monthsIn } from './part-of-year';

export function belowEachOther(
  block: Block,
  whole: Block,
  labels: readonly MeasureLabel[],
  called: string,
  place: string,
): Measures | null {
  const top = Math.min(...labels.map((label) => label.row));
  if (labels.length === 0) return null;
  const labelColumn = labels[0]?.column ?? block.area.left;
  const headerRow = headerAbove(block, top, labelColumn, place);
  const name = titleOf(block, headerRow ?? top, called);
  const labelHeading = headingAt(block, headerRow, labelColumn);
  const columns: MeasureColumn[] = [
    { field: 'measure', column: labelColumn, heading: labelHeading },
  ];
  const values: { line: ValueLine; name: number; heading: string }[] = [];
  const yearOfAll = namedYear(name.text);
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    if (column === labelColumn) continue;
    const cells = labels.map((label) => valueAt(block, label.row, column));
    if (cells.every(isBlank)) continue;
    const heading = headingAt(block, headerRow, column);
    const group = groupAbove(whole, headerRow, column, labelColumn);
    const folded = splitHeading(foldText(`${group} ${heading}`));
    const when = whenField(splitHeading(foldText(heading)), cells);
    if (when !== null) {
      if (!columns.some((c) => c.field === when)) columns.push({ field: when, column, heading });
      continue;
    }
    if (saysAny(folded, measurementWords.value.never) || isAnotherPlace(folded.text, place))
      continue;
    if (!cells.some((cell) => readNumber(cell).kind === 'value')) continue;
    const years = yearsIn(folded.text);
    const [year] = years;
    const isYearly = years.size === 1 && year !== undefined;
    values.push({
      line: {
        at: column,
        year: isYearly ? year : null,
        day: lastDayOf(folded, isYearly ? year : yearOfAll),
      },
      name: matchName(folded, measurementWords.value),
      heading,
    });
  }
  const chosen = chooseValues(values, name);
  if (chosen === null) return null;
  for (const line of chosen.lines) {
    columns.push({
      field: 'value',
      column: line.at,
      heading: headingAt(block, headerRow, line.at),
    });
  }
  return {
    isWide: false,
    headerRow: headerRow ?? Math.max(1, top - 1),
    labels,
    lines: chosen.lines,
    columns,
    namedYear: namedYear(`${name.text} ${foldText(labelHeading)}`),
    tied: chosen.tied,
  };
}

function lastDayOf(heading: FoldedHeading, year: number | null): Day | null {
  const months = monthsIn(heading);
  if (months === null || year === null) return null;
  return dayOf(year, months.to, daysInMonth(year, months.to));
}
