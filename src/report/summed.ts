/** «5 inden for spænd · 12 under spænd»: how many there are of each, most first. */
export function summed<Status extends string>(
  statuses: readonly Status[],
  wordOf: (status: Status) => string,
): string {
  const counts = new Map<Status, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([status, count]) => `${String(count)} ${wordOf(status).toLowerCase()}`)
    .join(' · ');
}
