import Fraction from 'fraction.js';
import type { NumberColumn } from './records';

/** A key by a name this sure is one, whatever it is proportional to. */
const SURELY_KEY = 0.85;
const MOST_DECIMALS = 8;

/** Whether a column of shares is nothing but each municipality's share of the counts beside it, to its own last decimal. */
export function isShareOfCounts(key: NumberColumn, counts: readonly NumberColumn[]): boolean {
  return key.name < SURELY_KEY && counts.some((count) => isProportional(key, count));
}

function isProportional(key: NumberColumn, count: NumberColumn): boolean {
  const rows = key.cells.flatMap(({ value }, at) => {
    const counted = count.cells[at]?.value ?? null;
    return value === null || counted === null ? [] : [{ value, counted }];
  });
  if (rows.length < 2 || rows.length < key.cells.length) return false;
  const all = sumOf(rows.map(({ value }) => value));
  const counted = sumOf(rows.map((row) => row.counted));
  if (counted.compare(0) <= 0) return false;
  const unit = new Fraction(1).div(
    10n ** BigInt(Math.max(...rows.map((row) => decimals(row.value)))),
  );
  return rows.every(
    (row) => row.value.sub(row.counted.mul(all).div(counted)).abs().compare(unit) <= 0,
  );
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), new Fraction(0));
}

function decimals(value: Fraction): number {
  for (let digits = 0; digits < MOST_DECIMALS; digits += 1) {
    if (value.mul(10n ** BigInt(digits)).d === 1n) return digits;
  }
  return MOST_DECIMALS;
}
