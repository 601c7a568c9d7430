/** A seeded source of chance: the same seed gives the same book on every machine. */
export class Draw {
  private state: number;

  constructor(seed: string) {
    let hash = 2166136261;
    for (const letter of seed) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
    }
    this.state = hash >>> 0;
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** One of the items, each as likely as its weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    const total = list.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.below(total);
    for (const [item, weight] of list) {
      if (left < weight) return item;
      left -= weight;
    }
    throw new Error('weights must be positive whole numbers');
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => [this.below(0x7fffffff), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item);
  }
}
