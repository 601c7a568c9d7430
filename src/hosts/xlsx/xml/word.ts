/** Four ASCII letters, or two, as the number that a `DataView` reads from their bytes, the first lowest. */
export function word(letters: string): number {
  return Array.from(letters).reduceRight(
    (number, letter) => (number << 8) | letter.charCodeAt(0),
    0,
  );
}
