import { nineteen } from './midtjylland';
import type { ExpectedAllocation } from './expectation';

/** The grant of 2026, in kroner. */
export const grant2026 = 44_815_000;

/**
 * Largest remainder: whole units by weight, the left-over to the largest fractions, ties to the
 * lowest code.
 */
export function shareOut(
  units: bigint,
  weights: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, bigint> {
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0n);
  const shares = nineteen.map(({ code }) => {
    const product = units * (weights.get(code) ?? 0n);
    return { code, floor: product / sum, rest: product % sum };
  });
  const left = units - shares.reduce((total, { floor }) => total + floor, 0n);
  const lucky = new Set(
    [...shares]
      .sort((a, b) =>
        a.rest === b.rest ? Number(a.code) - Number(b.code) : a.rest > b.rest ? -1 : 1,
      )
      .slice(0, Number(left))
      .map(({ code }) => code),
  );
  return new Map(
    shares.map(({ code, floor }) => [code, floor + (lucky.has(code) ? 1n : 0n)] as const),
  );
}

/** The split as the JSON tells it, in kroner; `perKrone` is 100 when rounding to øre. */
export function allocationBy(
  basis: 'key' | 'population',
  weights: ReadonlyMap<string, bigint>,
  { total = grant2026, perKrone = 1, instalments = 1 } = {},
): ExpectedAllocation {
  const amounts = shareOut(BigInt(total) * BigInt(perKrone), weights);
  return {
    total,
    basis,
    rows: [...amounts].map(([code, units]) => ({ code, amount: Number(units) / perKrone })),
    instalments,
  };
}

/** Amounts as written in the workbook. */
export function allocationAsWritten(
  amounts: ReadonlyMap<string, number>,
  total = grant2026,
): ExpectedAllocation {
  return {
    total,
    basis: 'amounts',
    rows: [...amounts].map(([code, amount]) => ({ code, amount })),
  };
}
