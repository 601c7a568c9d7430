import { type Block, cropBlock } from '../../workbook/block';
import { foldText } from '../values/fold-text';
import { isElsewhere } from './another-place';
import { saysAny, splitHeading } from './match-name';
import { findLabels, overYears, goals, isHeader, hasNumberBeside } from './measure-labels';
import type { Measures, FoundMeasures } from './measures';
import { belowEachOther } from './measures-below';
import { besideEachOther } from './measures-beside';

const MOST_ROWS = 120;
/** Sheets of what is agreed, and of what came of it. */
const TARGETS = ['kontraktmaal', 'maaltal', 'targets'];
const RESULTS = ['maaling', 'resultat', 'realiseret', 'measure', 'result', 'actual'];

/**
 * Finds the typed-in measurements of a sheet that is called so, of the house's own `place`; `null` when it holds none. Above
 * row `top` only headings are looked for.
 */
export function findMeasures(
  whole: Block,
  called: string,
  place: string,
  top = whole.area.top,
): FoundMeasures | null {
  if (whole.area.bottom - top >= MOST_ROWS) return null;
  const block = cropBlock(whole, { ...whole.area, top });
  const name = splitHeading(foldText(called));
  if (saysAny(name, TARGETS) && !saysAny(name, RESULTS)) return null;
  const labels = findLabels(block, place);
  const [first] = labels;
  if (first === undefined) return null;
  const column = mostCommon(labels.map((label) => label.column));
  const row = mostCommon(labels.map((label) => label.row));
  const below = labels.filter((label) => label.column === column && hasNumberBeside(block, label));
  const beside = overYears(
    block,
    labels.filter((label) => label.row === row),
  );
  const found =
    goals(beside) > goals(below) || isHeader(block, beside, below)
      ? besideEachOther(block, whole, beside, called, place)
      : belowEachOther(block, whole, below, called, place);
  const measures =
    found ?? (goals(beside) === 1 ? besideEachOther(block, whole, beside, called, place) : null);
  return measures && { ...measures, elsewhere: rowsElsewhere(block, measures, place) };
}

function rowsElsewhere(block: Block, { headerRow }: Measures, place: string): number[] {
  const rows: number[] = [];
  for (let row = Math.max(headerRow + 1, block.area.top); row <= block.area.bottom; row += 1) {
    if (isElsewhere(block, row, place)) rows.push(row);
  }
  return rows;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
