const MASK = '••••••-••••';
const EAN_DIGITS = 13;

const DIGIT = String.raw`\p{Nd}[\p{Cf}\p{DI}]{0,3}`;
/** Whatever people put between the parts of a number, letters and digits apart. */
const GAP = String.raw`[^\p{L}\p{Nd}]{0,3}`;
const PAIR = `${DIGIT}${DIGIT}`;
/** `+45` begins a Danish telephone number, and no birthday. */
const NO_PHONE = String.raw`(?!(?<=\+)45)`;
const alone = (pattern: string) => new RegExp(String.raw`(?<!\p{Nd})${pattern}(?!\p{Nd})`, 'gu');

/** Ten digits as people write a CPR number: `0101901234`, `010190-1234`, `01.01.90 - 1234`. */
const TEN_DIGITS = alone(`${PAIR}${GAP}${PAIR}${GAP}${PAIR}${GAP}${PAIR}${DIGIT}\\p{Nd}`);
/** `01 01 90 12 34`: the same gap between all pairs, or a day with its time would be one. */
const PAIRS = alone(
  String.raw`${NO_PHONE}[0-9]{2}(?<gap>[^\p{L}\p{Nd}]{1,3})(?:[0-9]{2}\k<gap>){3}[0-9]{2}`,
);
/** With the century, in either order: `19900101-1234`, `01-01-1990 1234`. */
const YEAR = '(?:1[89][0-9]{2}|20[01][0-9])';
const DAY_MONTH = `[0-3][0-9]${GAP}[01][0-9]`;
const MONTH_DAY = `[01][0-9]${GAP}[0-3][0-9]`;
const WITH_CENTURY = alone(`(?:${YEAR}${GAP}${MONTH_DAY}|${DAY_MONTH}${GAP}${YEAR})${GAP}[0-9]{4}`);
const LONG_RUN = alone(String.raw`\p{Nd}{10,}`);
/** A CPR number that lost its first zero in a number cell: a day, a month, six digits. */
const LOST_ZERO = alone(String.raw`[1-9](?:0[1-9]|1[0-2])\p{Nd}{2}${GAP}\p{Nd}{4}`);

/**
 * Staff's text with everything that may be a CPR number masked; every such text passes here before it is shown or written.
 * Ten digits or more in a row are masked, but for the thirteen of an EAN number. Clause: rules, section 3, «A company».
 */
export function maskCpr(text: string): string {
  if (!mayHoldCpr(text)) return text;
  return text
    .replace(WITH_CENTURY, MASK)
    .replace(TEN_DIGITS, MASK)
    .replace(PAIRS, MASK)
    .replace(LONG_RUN, (run) => (run.length === EAN_DIGITS ? run : MASK))
    .replace(LOST_ZERO, MASK);
}

/** Nine digits at the least; a quick look, since nearly every text has fewer. Other digits than ours come from U+0660 on. */
function mayHoldCpr(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || code >= 0x660) digits += 1;
  }
  return digits >= 9;
}

/** Whether ten digits stand in the text as a CPR number does, alone or among other words. */
export function holdsCpr(text: string): boolean {
  return (
    mayHoldCpr(text) &&
    [TEN_DIGITS, PAIRS, WITH_CENTURY].some((pattern) => text.search(pattern) !== -1)
  );
}
