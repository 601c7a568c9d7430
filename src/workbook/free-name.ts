const LONGEST_NAME = 31;

/** The wanted sheet name, or with « (2)», « (3)», … when it is taken in any case of letters. Never longer than Excel allows. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const bearers = new Set([...taken].map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${String(n)})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (!bearers.has(name.toLowerCase())) return name;
  }
}
