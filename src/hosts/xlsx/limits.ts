/**
 * What a package may cost. A full Excel sheet of 15 columns inflates to some 700 MiB at about 8:1; deflate itself ends at 1032:1,
 * so what lies far above both was made to exhaust memory.
 */
export const LIMITS = {
  /** Entries of the zip directory; more would need zip64 when written. */
  entries: 60_000,
  /** Bytes of all entries together, inflated. */
  inflatedTotal: 4 * 1024 ** 3,
  /** Bytes of one entry, inflated. */
  inflatedPart: 2 * 1024 ** 3,
  /** Bytes of a part that is read into one string: workbook, relations, content types, styles, tables. */
  smallPart: 64 * 1024 ** 2,
  /** Inflated to compressed, for entries above `ratioFrom` bytes. */
  ratio: 250,
  ratioFrom: 64 * 1024 ** 2,
  /** Cells of one sheet, blank ones included. */
  cells: 60_000_000,
  /** Bytes of all different texts together. */
  texts: 1024 ** 3,
  /** Elements inside each other. */
  depth: 200,
  /** Bytes of one tag or of one cell's text. */
  token: 4 * 1024 ** 2,
} as const;
