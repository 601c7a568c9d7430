/**
 * Every amount in `count` instalments: one list an amount, in the same order. An amount's instalments sum to it and lie
 * within one unit of each other, and so do the sums of all first, second, … instalments: the units that do not divide go
 * round in turn, each amount going on where the one before it stopped (rules 5).
 */
export function instalments(
  amounts: readonly bigint[],
  count: number,
): readonly (readonly bigint[])[] {
  const size = BigInt(count);
  let next = 0;
  return amounts.map((amount) => {
    const parts = new Array<bigint>(count).fill(amount / size);
    for (let unit = amount % size; unit > 0n; unit -= 1n) {
      parts[next] = amount / size + 1n;
      next = (next + 1) % count;
    }
    return parts;
  });
}
