import { saysAny, type FoldedHeading } from './match-name';

/** A heading this sure says that its column holds the values. */
const CLEAR = 0.5;
/** Titles of sheets that keep measurements and little else. */
const MEASURED = ['maaling', 'measure', 'kendskab', 'awareness', 'effekt', 'resultat', 'result'];

/** The value columns: one for each year that a heading names; else the one that says so, or the only one there is. */
export function chooseValues(
  values: readonly { at: number; year: number | null; name: number; heading: string }[],
  name: FoldedHeading,
): { lines: { at: number; year: number | null }[]; tied: number[] } | null {
  const yearly = values.filter((value) => value.year !== null);
  if (yearly.length > 0) return { lines: yearly.map(({ at, year }) => ({ at, year })), tied: [] };
  const ranked = [...values].sort((a, b) => b.name - a.name);
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (best.name >= CLEAR) {
    const alike = ranked.filter((value) => value.name === best.name);
    return alike.length === 1
      ? { lines: [{ at: best.at, year: null }], tied: [] }
      : { lines: [], tied: alike.map((value) => value.at) };
  }
  if (second !== undefined) return { lines: [], tied: ranked.map((value) => value.at) };
  const isPlain = best.heading === '' || saysAny(name, MEASURED);
  return isPlain ? { lines: [{ at: best.at, year: null }], tied: [] } : null;
}
