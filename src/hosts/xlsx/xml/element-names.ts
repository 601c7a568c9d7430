const SLOTS = 512;

/** Numbers for the element names that a reader knows, found by their bytes without making a string. */
export class ElementNames {
  private readonly numbers = new Uint8Array(SLOTS);
  private readonly hashes = new Int32Array(SLOTS);
  private readonly known: readonly Uint8Array[];

  /** The first name is number 1. */
  constructor(names: readonly string[]) {
    this.known = names.map((name) => new TextEncoder().encode(name));
    this.known.forEach((name, n) => {
      const hash = hashOf(name);
      const slot = this.freeSlot(hash);
      this.numbers[slot] = n + 1;
      this.hashes[slot] = hash;
    });
  }

  /** The number of the name in these bytes; 0 for any other. `hash` is `h × 31 + byte` over them, in 32 bits. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.numbers[slot] as number;
      if (number === 0) return 0;
      if (this.hashes[slot] === hash && this.equals(number, bytes, from, to)) return number;
    }
  }

  private freeSlot(hash: number): number {
    let slot = hash & (SLOTS - 1);
    while (this.numbers[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  private equals(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const name = this.known[number - 1] as Uint8Array;
    if (name.length !== to - from) return false;
    for (let i = 0; i < name.length; i++) if (name[i] !== bytes[from + i]) return false;
    return true;
  }
}

function hashOf(bytes: Uint8Array): number {
  let hash = 0;
  for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
  return hash;
}
