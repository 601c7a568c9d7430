import type Fraction from 'fraction.js';
import type { ListColumn } from '../reading/list-column';
import { sumOf } from './candidate';

/**
 * The candidates that are left when one that names the year goes before one without, a list of all municipalities before
 * a part, and the same column met twice counts once: the same by value, or for keys by share.
 */
export function narrowCandidates(
  candidates: readonly ListColumn[],
  codes: readonly string[],
  year: number,
  sameBy: 'value' | 'share',
): readonly ListColumn[] {
  const ofYear = orAll(candidates, ({ column }) => column.year === year);
  const whole = orAll(ofYear, ({ list }) => {
    const listed = new Set(list.rows.map(({ code }) => code));
    return codes.every((code) => listed.has(code));
  });
  const kept: ListColumn[] = [];
  for (const candidate of whole) {
    if (!kept.some((other) => isSame(candidate, other, sameBy))) kept.push(candidate);
  }
  return kept;
}

function orAll(
  candidates: readonly ListColumn[],
  holds: (candidate: ListColumn) => boolean,
): readonly ListColumn[] {
  const better = candidates.filter(holds);
  return better.length > 0 ? better : candidates;
}

function isSame(a: ListColumn, b: ListColumn, by: 'value' | 'share'): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  const [leftSum, rightSum] = by === 'share' ? [sumOf(a), sumOf(b)] : [1, 1];
  return (
    left.size === right.size &&
    [...left].every(([code, value]) => {
      const other = right.get(code);
      return value !== null && other && value.mul(rightSum).equals(other.mul(leftSum));
    })
  );
}

function valuesOf({ list, column }: ListColumn): ReadonlyMap<string, Fraction | null> {
  return new Map(list.rows.map(({ code }, index) => [code, column.cells[index]?.value ?? null]));
}
