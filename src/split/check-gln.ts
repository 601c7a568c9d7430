const PREFIX = /^(EAN|GLN)[ .:-]*/i;

/**
 * The 13 digits of an EAN/GLN number, written with or without spaces, hyphens, dots and «EAN»; `null` when there are not 13
 * or the last is not their check digit (GS1: digits times 1, 3, 1, 3, … and the check digit make a multiple of ten).
 */
export function checkGln(text: string): string | null {
  const digits = text
    .trim()
    .replace(PREFIX, '')
    .replace(/[\s.-]/g, '');
  if (!/^\d{13}$/.test(digits)) return null;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0 ? digits : null;
}
