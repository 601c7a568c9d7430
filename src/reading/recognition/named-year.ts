/** Every year that a folded text names: «2026», «1. kvt 26», «q1-26», «'26». */
export function yearsIn(folded: string): ReadonlySet<number> {
  const years = new Set<number>();
  for (const match of folded.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)) years.add(Number(match[1]));
  for (const match of folded.matchAll(/(?:kvt|kvartal|halvaar|q[1-4]|h[12])\W{0,3}(\d\d)(?!\d)/g)) {
    years.add(2000 + Number(match[1]));
  }
  for (const match of folded.matchAll(/(?<!\d)\d{1,2}[-./]\d{1,2}[-./](\d\d)(?!\d)/g)) {
    years.add(2000 + Number(match[1]));
  }
  for (const match of folded.matchAll(/(?<![\d\p{L}])['’´](\d\d)(?!\d)/gu)) {
    years.add(2000 + Number(match[1]));
  }
  return years;
}

/** The only year that a text names, else `null`. */
export function namedYear(folded: string): number | null {
  const [year, ...others] = yearsIn(folded);
  return year !== undefined && others.length === 0 ? year : null;
}
