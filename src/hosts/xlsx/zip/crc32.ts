const STEP = 8;
const TABLES = buildTables();

/**
 * Adds bytes to a running CRC-32 (start with 0). The polynomial is that of the zip format.
 * Eight bytes at a time, one table for each: a checksum must not cost as much as the inflating.
 */
export function crc32(bytes: Uint8Array, running = 0): number {
  const t = TABLES;
  const aligned = bytes.byteOffset % 4 === 0 && isLittleEndian();
  const words = aligned
    ? new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / STEP) * 2)
    : new Int32Array(0);
  let crc = ~running;
  for (let i = 0; i < words.length; i += 2) {
    const low = crc ^ (words[i] as number);
    const high = words[i + 1] as number;
    crc =
      (t[1792 + (low & 255)] as number) ^
      (t[1536 + ((low >>> 8) & 255)] as number) ^
      (t[1280 + ((low >>> 16) & 255)] as number) ^
      (t[1024 + (low >>> 24)] as number) ^
      (t[768 + (high & 255)] as number) ^
      (t[512 + ((high >>> 8) & 255)] as number) ^
      (t[256 + ((high >>> 16) & 255)] as number) ^
      (t[high >>> 24] as number);
  }
  for (let i = words.length * 4; i < bytes.length; i++) {
    crc = (t[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** Table n holds what a byte does to the checksum when n more bytes follow it in the step. */
function buildTables(): Int32Array {
  const tables = new Int32Array(STEP * 256);
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    tables[n] = value;
  }
  for (let n = 256; n < tables.length; n++) {
    const previous = tables[n - 256] as number;
    tables[n] = (previous >>> 8) ^ (tables[previous & 255] as number);
  }
  return tables;
}

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
}
