const TABLES = buildTables();

/** Adds bytes to a running CRC-32 (start with 0), four at a time. The polynomial is that of the zip format. */
export function crc32(bytes: Uint8Array, running = 0): number {
  let crc = ~running;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^=
      byte(bytes, i) |
      (byte(bytes, i + 1) << 8) |
      (byte(bytes, i + 2) << 16) |
      (byte(bytes, i + 3) << 24);
    crc =
      entry(768 + (crc & 255)) ^
      entry(512 + ((crc >>> 8) & 255)) ^
      entry(256 + ((crc >>> 16) & 255)) ^
      entry(crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = entry((crc ^ byte(bytes, i)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] as number;
}

function entry(index: number): number {
  return TABLES[index] as number;
}

function buildTables(): Int32Array {
  const tables = new Int32Array(1024);
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    tables[n] = value;
  }
  for (let n = 256; n < 1024; n++) {
    const previous = tables[n - 256] as number;
    tables[n] = (previous >>> 8) ^ (tables[previous & 255] as number);
  }
  return tables;
}
