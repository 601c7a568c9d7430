import type { Day } from '../../workbook/day';
import { saysAny, type FoldedHeading } from './match-name';

/** A heading this sure says that its column holds the values. */
const CLEAR = 0.5;
/** Titles of sheets that keep measurements and little else. */
const MEASURED = ['maaling', 'measure', 'kendskab', 'awareness', 'effekt', 'resultat', 'result'];

/** A column (or row) of values: the year that its heading names, and the last day of the month or quarter in it. */
export interface ValueLine {
  readonly at: number;
  readonly year: number | null;
  readonly day: Day | null;
}

/** The value columns: one for each year or part of it that a heading names; else the one that says so, or the only one. */
export function chooseValues(
  values: readonly { line: ValueLine; name: number; heading: string }[],
  name: FoldedHeading,
): { lines: readonly ValueLine[]; tied: number[] } | null {
  const dated = values.filter(({ line }) => line.year !== null || line.day !== null);
  if (dated.length > 0) return { lines: dated.map(({ line }) => line), tied: [] };
  const ranked = [...values].sort((a, b) => b.name - a.name);
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (best.name >= CLEAR) {
    const alike = ranked.filter((value) => value.name === best.name);
    return alike.length === 1
      ? { lines: [best.line], tied: [] }
      : { lines: [], tied: alike.map(({ line }) => line.at) };
  }
  if (second !== undefined) return { lines: [], tied: ranked.map(({ line }) => line.at) };
  const isPlain = best.heading === '' || saysAny(name, MEASURED);
  return isPlain ? { lines: [best.line], tied: [] } : null;
}
