const SLOTS = 256;

/** Numbers for the element names that a reader knows, found by their bytes without making a string. */
export class ElementNames {
  private readonly slots = new Uint8Array(SLOTS);
  private readonly known: readonly Uint8Array[];

  /** The first name is number 1. */
  constructor(names: readonly string[]) {
    this.known = names.map((name) => new TextEncoder().encode(name));
    this.known.forEach((name, n) => {
      let slot = hashOf(name) & (SLOTS - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      this.slots[slot] = n + 1;
    });
  }

  /** The number of the name in these bytes; 0 for any other. `hash` is `h × 31 + byte` over them, in 32 bits. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.slots[slot] as number;
      if (number === 0) return 0;
      const name = this.known[number - 1];
      if (name && equals(name, bytes, from, to)) return number;
    }
  }
}

function hashOf(bytes: Uint8Array): number {
  let hash = 0;
  for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
  return hash;
}

function equals(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[from + i]) return false;
  return true;
}
