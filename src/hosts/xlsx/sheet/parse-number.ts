const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
/** Below this a whole number, and its quotient with a power of ten up to 10^22, is exact or correctly rounded. */
const SAFE = 900_719_925_474_099;
const POWERS = Array.from({ length: 23 }, (_, n) => Number(`1e${String(n)}`));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that these bytes write, as XML does (`-1.5E-3`); `null` when they write none. */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number | null {
  let at = bytes[from] === MINUS ? from + 1 : from;
  if (at === to) return null;
  let whole = 0;
  let decimals = -1;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      if (whole > SAFE) return parseSlowly(bytes, from, to);
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return parseSlowly(bytes, from, to);
  }
  if (decimals > 22 || (decimals === 0 && to - from < 3)) return parseSlowly(bytes, from, to);
  const value = decimals > 0 ? whole / (POWERS[decimals] as number) : whole;
  return bytes[from] === MINUS ? -value : value;
}

function parseSlowly(bytes: Uint8Array, from: number, to: number): number | null {
  const text = new TextDecoder().decode(bytes.subarray(from, to)).trim();
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
