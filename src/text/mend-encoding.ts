/** What Windows-1252 shows for the bytes 0x80-0x9F, where it differs from Latin-1. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const SHOWN_BYTES = new Map(
  Array.from(WINDOWS_1252).flatMap((shown, at) =>
    shown === ' ' ? [] : [[shown, 0x80 + at] as const],
  ),
);

const LETTER = /([ÂÃ])([\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g;
const PUNCTUATION = /â[€\u0080]([\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g;

/**
 * UTF-8 that somebody opened as Latin-1 or Windows-1252: `Ã¥` → `å`, `Ã…` → `Å`, `â€“` → `–`.
 * Only sequences that no Danish text holds are touched.
 */
export function mendEncoding(text: string): string {
  if (!/[ÂÃâ]/.test(text)) return text;
  return text
    .replace(PUNCTUATION, (_, last: string) => String.fromCharCode(0x2000 + (byteOf(last) & 0x3f)))
    .replace(LETTER, (_, lead: string, last: string) =>
      String.fromCharCode((lead === 'Ã' ? 0xc0 : 0x80) + (byteOf(last) & 0x3f)),
    );
}

function byteOf(shown: string): number {
  return SHOWN_BYTES.get(shown) ?? shown.charCodeAt(0);
}
